using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Catalogue.Cli.Disk;
using Catalogue.Source;

namespace Catalogue.Cli.Git;

/// <summary>A file as git keeps it: path from the folder, size in bytes, and the name of its content.</summary>
internal readonly record struct GitFile(string Path, long Size, string Hash);

/// <summary>A folder as it was at a commit: its files, and the links and repositories that are not read, both in order of path.</summary>
internal sealed record GitTree(ImmutableArray<GitFile> Files, ImmutableArray<Refused> Refused)
{
    private const string RegularFile = "100";
    private const string Link = "120";

    /// <summary>What lies below the folder, named as git names it; nothing where the commit has no such folder.</summary>
    public static GitTree List(GitRepository repository, string folder, string commit)
    {
        var answer = repository.Git.Run([
            "ls-tree",
            "-r",
            "-l",
            "-z",
            "--full-tree",
            "--",
            commit,
            .. folder.Length > 0 ? [folder] : Array.Empty<string>(),
        ]);
        if (!answer.IsOk)
        {
            throw Trouble(repository, answer.Error);
        }

        var lines = Encoding.UTF8.GetString(answer.Bytes).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        var files = lines.Where(line => line.StartsWith(RegularFile, StringComparison.Ordinal))
            .Select(line => File(line, folder) ?? throw Trouble(repository, PathOf(line, folder)))
            .ToList();
        var links = lines.Where(line => line.StartsWith(Link, StringComparison.Ordinal))
            .Select(line => new Refused(PathOf(line, folder), Refusal.LinkToFile));
        var lookalikes = GitLookalikes.Find([.. lines.Select(line => PathOf(line, folder))]).Select(path => new Refused(path, Refusal.GitRepository));
        return new(
            [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)],
            [.. links.Concat(lookalikes).OrderBy(r => r.Path, StringComparer.Ordinal)]);
    }

    /// <summary>The contents in the order of the files; one above the limit is given with its size only.</summary>
    public static ImmutableArray<RawFile> Read(GitRepository repository, IReadOnlyList<GitFile> files, (string Prefix, long Limit) how)
    {
        using var process = repository.Git.Start("cat-file", "--batch");
        var error = process.StandardError.ReadToEndAsync();
        var asking = Task.Run(() => Ask(process, files.Where(f => f.Size <= how.Limit)));
        using var answers = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
        ImmutableArray<RawFile> read =
        [
            .. files.Select(f =>
                new RawFile(
                    $"{how.Prefix}/{f.Path}",
                    f.Size > how.Limit ? default : Answer(answers, f) ?? throw Trouble(repository, $"{f.Path}: {error.Result.Trim()}"),
                    f.Size)),
        ];
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

    // An answer is a line «name kind size», the content, and a line end; null where git has no such content.
    private static ReadOnlyMemory<byte>? Answer(Stream answers, GitFile file)
    {
        var head = new StringBuilder();
        for (var next = answers.ReadByte(); next >= 0 && next != '\n'; next = answers.ReadByte())
        {
            head.Append((char)next);
        }

        if (head.ToString().Split(' ') is not [_, "blob", var size])
        {
            return null;
        }

        var bytes = new byte[int.Parse(size, CultureInfo.InvariantCulture) + 1];
        answers.ReadExactly(bytes);
        return bytes.AsMemory(0, bytes.Length - 1);
    }

    // «100644 blob 9daeafb…     1234\tpath»; where git lacks the content, it has a word for the size.
    private static GitFile? File(string line, string folder)
    {
        var parts = line[..line.IndexOf('\t', StringComparison.Ordinal)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return long.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            ? new(PathOf(line, folder), size, parts[2])
            : null;
    }

    private static string PathOf(string line, string folder) => line[(line.IndexOf('\t', StringComparison.Ordinal) + 1 + folder.Length)..];

    private static DiskTroubleException Trouble(GitRepository repository, string error) => new(repository.IsPartial
        ? "klonen har ikke alle filene fra før, og kontrollen henter ingenting. Kjør git fetch --refetch --no-filter, og prøv igjen."
        : $"git kunne ikke lese den gamle utgaven: {error}. Se om arkivet er helt med git fsck.");
}
