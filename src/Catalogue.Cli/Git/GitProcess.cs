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

/// <summary>Runs git, which must be installed, at the root of a repository, in such a way that nothing in it makes git run something else.</summary>
internal sealed record GitProcess(string Root)
{
    // None of the commands asked for shows differences, changes anything, or needs what the clone lacks:
    // no filter, textconv, diff program or hook is ever due, and nothing may be fetched.
    private static readonly string[] Settings =
    [
        "--no-pager", "--no-replace-objects", "--literal-pathspecs",
        "-c", "safe.bareRepository=explicit", "-c", "protocol.allow=never", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
    ];

    /// <summary>Where git keeps the repository; until it is told, git looks in the root itself and nowhere else.</summary>
    public string? Directory { get; init; }

    public GitAnswer Run(params string[] args)
    {
        using var process = Start(args);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new(process.ExitCode, output.ToArray(), error.Result.Trim());
    }

    /// <summary>Started with all three streams ours.</summary>
    public Process Start(params string[] args)
    {
        string[] place = Directory is null ? [] : [$"--git-dir={Directory}", $"--work-tree={Root}"];
        var start = new ProcessStartInfo(GitProgram.Find(Root), [.. Settings, .. place, .. args])
        {
            WorkingDirectory = Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        SetVariables(start.Environment);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new DiskTroubleException($"kan ikke starte «{start.FileName}»: {e.Message}", e);
        }
    }

    private void SetVariables(IDictionary<string, string?> variables)
    {
        // In a hook git says where its files are; and whoever runs us may have settings that are about another repository.
        foreach (var name in variables.Keys.Where(name => name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            variables.Remove(name);
        }

        // The settings of a repository may allow a single protocol, which protocol.allow does not undo. This does.
        variables["GIT_ALLOW_PROTOCOL"] = "none";
        variables["GIT_NO_LAZY_FETCH"] = "1";
        variables["GIT_TERMINAL_PROMPT"] = "0";
        variables["GIT_OPTIONAL_LOCKS"] = "0";
        variables["GIT_CONFIG_NOSYSTEM"] = "1";
        variables["GIT_ATTR_NOSYSTEM"] = "1";
        variables["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(Root) ?? "";

        // We read what git says when it cannot, so it must say it in English.
        variables["LC_ALL"] = "C";
    }
}
