using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Catalogue.Cli.Disk;
using Catalogue.Source;

namespace Catalogue.Cli.Git;

/// <summary>A file as git keeps it: path from the folder, size in bytes, and the name of its content.</summary>
internal readonly record struct GitFile(string Path, long Size, string Hash);

/// <summary>A folder as it was at a commit.</summary>
internal static class GitTree
{
    private const string RegularFile = "100";

    /// <summary>The files below the folder in order of path; links and other repositories are left out.</summary>
    public static ImmutableArray<GitFile> List(string folder, string commit)
    {
        var answer = GitProcess.Run(folder, "ls-tree", "-r", "-l", "-z", commit);
        return answer.IsOk ? [.. Encoding.UTF8.GetString(answer.Bytes).Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(line => line.StartsWith(RegularFile, StringComparison.Ordinal)).Select(File).OrderBy(f => f.Path, StringComparer.Ordinal)] : throw Trouble(answer.Error);
    }

    /// <summary>The contents in the order of the files; one above the limit is given with its size only.</summary>
    public static ImmutableArray<RawFile> Read(string folder, IReadOnlyList<GitFile> files, (string Prefix, long Limit) how)
    {
        using var process = GitProcess.Start(folder, "cat-file", "--batch");
        var error = process.StandardError.ReadToEndAsync();
        var asking = Task.Run(() => Ask(process, files.Where(f => f.Size <= how.Limit)));
        using var answers = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
        ImmutableArray<RawFile> read = [.. files.Select(f => new RawFile($"{how.Prefix}/{f.Path}", f.Size > how.Limit ? default : Answer(answers, f, error), f.Size))];
        asking.Wait();
        process.WaitForExit();
        return read;
    }

    private static void Ask(Process process, IEnumerable<GitFile> files)
    {
        try
        {
            foreach (var file in files)
            {
                process.StandardInput.Write(file.Hash + "\n");
            }

            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Git has gone; whoever reads its answers finds out why.
        }
    }

    // An answer is a line «name kind size», the content, and a line end.
    private static ReadOnlyMemory<byte> Answer(Stream answers, GitFile file, Task<string> error)
    {
        var head = new StringBuilder();
        for (var next = answers.ReadByte(); next >= 0 && next != '\n'; next = answers.ReadByte())
        {
            head.Append((char)next);
        }

        if (head.ToString().Split(' ') is not [_, "blob", var size])
        {
            throw Trouble($"{file.Path}: {(head.Length > 0 ? head : error.Result.Trim())}");
        }

        var bytes = new byte[int.Parse(size, CultureInfo.InvariantCulture) + 1];
        answers.ReadExactly(bytes);
        return bytes.AsMemory(0, bytes.Length - 1);
    }

    // «100644 blob 9daeafb…     1234\tpath».
    private static GitFile File(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var parts = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(line[(tab + 1)..], long.Parse(parts[3], CultureInfo.InvariantCulture), parts[2]);
    }

    private static DiskTroubleException Trouble(string error) => new($"git kunne ikke lese den gamle utgaven: {error}. Se om arkivet er helt med git fsck.");
}
