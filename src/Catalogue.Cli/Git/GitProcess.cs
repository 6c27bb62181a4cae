using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Catalogue.Cli.Disk;

namespace Catalogue.Cli.Git;

/// <summary>What git answered: its exit code, what it wrote, and what it complained of.</summary>
internal sealed record GitAnswer(int Code, byte[] Bytes, string Error)
{
    public bool IsOk => Code == 0;

    /// <summary>The output as text without the last line end.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes).TrimEnd('\n', '\r');
}

/// <summary>Runs git, which must be installed, in a folder; nothing goes through a shell.</summary>
internal static class GitProcess
{
    // In a hook git says where its files are as seen from the root; we stand in a folder of our own and let it look anew.
    private static readonly string[] Inherited = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"];

    public static GitAnswer Run(string folder, params string[] args)
    {
        using var process = Start(folder, args);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new(process.ExitCode, output.ToArray(), error.Result.Trim());
    }

    /// <summary>Started with all three streams ours.</summary>
    public static Process Start(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("git", args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in Inherited)
        {
            start.Environment.Remove(name);
        }

        // We read what git says when it cannot, so it must say it in English; and it must never stop to ask.
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new DiskTroubleException("finner ikke programmet git, som --since trenger. Installer git, eller kjør kontrollen uten --since.", e);
        }
    }
}
