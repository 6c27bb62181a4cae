using System.Diagnostics;
using Catalogue.Tests.Cli;

namespace Catalogue.Tests.Workflows;

/// <summary>A small catalogue in a repository of its own, where the commands of the workflows are run. The program is the one under test; building it is left out.</summary>
internal sealed class Checkout : IDisposable
{
    private const string Dotnet = """
        #!/bin/sh
        case "$1" in restore|build) exit 0 ;; esac
        while [ "$1" != -- ]; do shift; done
        shift
        PATH=$ORIGINAL_PATH exec dotnet "$PROGRAM" "$@"
        """;

    private readonly TempFolder folder = new();

    public Checkout()
    {
        foreach (var file in TestSite.Base().ToSources().Content)
        {
            folder.Write("work/" + file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        }

        CopyTemplates();
        Program("dotnet", Dotnet);
        Git("init", "--quiet", "--initial-branch=main");
        folder.Write("work/.git/info/exclude", "node_modules\n");
        Commit("Begynnelsen");
        Git("update-ref", "refs/remotes/origin/main", "HEAD");
    }

    public string this[string path] => folder["work/" + path];

    public Checkout Replace(string path, string old, string replacement)
    {
        var text = File.ReadAllText(this[path]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public Checkout Write(string path, string text)
    {
        folder.Write("work/" + path, text);
        return this;
    }

    /// <summary>A program that stands before those of the machine.</summary>
    public void Program(string name, string script)
    {
        folder.Write("bin/" + name, script);
        MakeExecutable(folder["bin/" + name]);
    }

    public static void MakeExecutable(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public Checkout Commit(string message)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--no-verify", "--message", message);
        return this;
    }

    public string Git(params string[] arguments)
    {
        var (code, output) = Run("git", arguments, []);
        Assert.True(code == 0, output);
        return output.Trim();
    }

    /// <summary>Runs commands as the runner does, and gives the exit code and all that they print.</summary>
    public (int Code, string Output) Bash(string commands, params (string Name, string Value)[] variables) => Run("bash", ["-e", "-o", "pipefail", "-c", commands], variables);

    public void Dispose() => folder.Dispose();

    private (int Code, string Output) Run(string program, string[] arguments, (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = this["."], RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Variables().Concat(variables))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    private IEnumerable<(string Name, string Value)> Variables() =>
    [
        ("PATH", folder["bin"] + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH")),
        ("ORIGINAL_PATH", Environment.GetEnvironmentVariable("PATH") ?? ""),
        ("PROGRAM", Path.Combine(AppContext.BaseDirectory, "Catalogue.Cli.dll")),
        ("GITHUB_STEP_SUMMARY", folder["summary.md"]),
        ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_AUTHOR_NAME", "Redaksjonen"), ("GIT_AUTHOR_EMAIL", "r@tiltak.example"),
        ("GIT_COMMITTER_NAME", "Redaksjonen"), ("GIT_COMMITTER_EMAIL", "r@tiltak.example"),
    ];

    private void CopyTemplates()
    {
        foreach (var file in RealSite.Sources.Templates.Concat(RealSite.Sources.Assets).Where(f => f.Path.StartsWith("templates/", StringComparison.Ordinal)))
        {
            var path = this[file.Path];
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.ToArray());
        }

        // The sources hold of the npm packages what a build reads; esbuild is run where it stands.
        NpmPackages.CopyEsbuild(this["templates"]);
    }
}
