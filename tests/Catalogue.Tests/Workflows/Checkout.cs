using System.Diagnostics;
using System.Text;
using Catalogue.Tests.Cli;

namespace Catalogue.Tests.Workflows;

/// <summary>
/// A runner's folder with a small catalogue in a repository of its own, <c>forslag</c>, where the commands of the workflows are run.
/// The program is the one under test; instead of being built it gets its npm packages, and each call of it is noted.
/// </summary>
internal sealed class Checkout : IDisposable
{
    private const string Proposal = "forslag";

    private const string Dotnet = """
        #!/bin/sh
        echo "$(basename "$PWD"): $*" >> "$CALLS"
        case "$1" in
          restore) exit 0 ;;
          build) root=${2%src/Catalogue.Cli}; [ -e "${root:-./}templates/node_modules" ] || cp -R "$MODULES" "${root:-./}templates/node_modules"; exit 0 ;;
        esac
        while [ "$1" != -- ]; do shift; done
        shift
        PATH=$ORIGINAL_PATH exec dotnet "$CATALOGUE" "$@"
        """;

    private readonly TempFolder folder = new();

    public Checkout()
    {
        foreach (var file in TestSite.Base().ToSources().Content)
        {
            folder.Write($"{Proposal}/{file.Path}", Encoding.UTF8.GetString(file.Bytes.Span));
        }

        CopyTemplates();
        Program("dotnet", Dotnet);
        Directory.CreateDirectory(folder["temp"]);
        Git("init", "--quiet", "--initial-branch=main");
        Write(".ci/tracked", File.ReadAllText(Path.Combine(Repository.Root, ".ci/tracked")));
        MakeExecutable(this[".ci/tracked"]);
        folder.Write($"{Proposal}/.git/info/exclude", "node_modules\n");
        Commit("Begynnelsen");
    }

    public string this[string path] => folder[$"{Proposal}/{path}"];

    /// <summary>What was run with <c>dotnet</c>: the name of the folder it stood in, and its arguments.</summary>
    public string Calls => File.Exists(folder["calls.txt"]) ? File.ReadAllText(folder["calls.txt"]) : "";

    /// <summary>A file in the runner's folder for what does not outlive a job.</summary>
    public string Temp(string path) => folder["temp/" + path];

    /// <summary>A file beside the repository.</summary>
    public string Beside(string path) => folder[path];

    public Checkout Replace(string path, string old, string replacement)
    {
        var text = File.ReadAllText(this[path]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public Checkout Write(string path, string text)
    {
        folder.Write($"{Proposal}/{path}", text);
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

    /// <summary>
    /// Makes what was written a proposal, and checks it out as the forge gives it to a workflow: merged into the branch that it is made for.
    /// </summary>
    public Checkout Propose()
    {
        Git("checkout", "--quiet", "-b", "endring");
        Commit("Endring");
        Git("checkout", "--quiet", "--detach", "main");
        Git("merge", "--quiet", "--no-ff", "--message", "Fletting", "endring");
        return this;
    }

    public string Git(params string[] arguments)
    {
        var (code, output) = Run("git", arguments, this["."], []);
        Assert.True(code == 0, output);
        return output.Trim();
    }

    /// <summary>Runs commands as the runner does, and gives the exit code and all that they print.</summary>
    public (int Code, string Output) Bash(string commands, params (string Name, string Value)[] variables) =>
        Run("bash", ["-e", "-o", "pipefail", "-c", commands], this["."], variables);

    /// <summary>
    /// Runs a step of a workflow in its folder and with its variables; what earlier steps told the runner is put in where the file asks for it.
    /// </summary>
    public (int Code, string Output) Step(Step step, params (string Name, string Value)[] variables) => Run(
        "bash",
        ["-e", "-o", "pipefail", "-c", step.Run],
        folder[step.Folder is null ? "." : Told(step.Folder)],
        [.. step.Variables.Select(v => (v.Name, Told(v.Value))), .. variables]);

    /// <summary>What the shell says of commands that it only reads.</summary>
    public static string Complaints(string commands)
    {
        var start = new ProcessStartInfo("bash", ["-n", "-c", commands]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        return process.StandardError.ReadToEnd();
    }

    public void Dispose() => folder.Dispose();

    private string Told(string text) => (File.Exists(folder["output.txt"]) ? File.ReadAllLines(folder["output.txt"]) : [])
        .Select(line => line.Split('=', 2))
        .Aggregate(text, (t, told) => t.Replace("${{ steps.program.outputs." + told[0] + " }}", told[1], StringComparison.Ordinal));

    private (int Code, string Output) Run(string program, string[] arguments, string at, (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = at, RedirectStandardOutput = true, RedirectStandardError = true };
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
        ("CATALOGUE", Path.Combine(AppContext.BaseDirectory, "Catalogue.Cli.dll")),
        ("CALLS", folder["calls.txt"]), ("MODULES", folder["modules/node_modules"]),
        ("RUNNER_TEMP", folder["temp"]), ("TMPDIR", folder["temp"]), ("GITHUB_OUTPUT", folder["output.txt"]), (
            "GITHUB_STEP_SUMMARY",
            folder["summary.md"]),
        ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_AUTHOR_NAME", "Redaksjonen"), ("GIT_AUTHOR_EMAIL", "r@tiltak.example"),
        ("GIT_COMMITTER_NAME", "Redaksjonen"), ("GIT_COMMITTER_EMAIL", "r@tiltak.example"),
    ];

    // The sources hold of the npm packages what a build reads; esbuild is run where it stands.
    private void CopyTemplates()
    {
        const string packages = "templates/node_modules/";
        foreach (var file in RealSite.Sources.Templates.Concat(RealSite.Sources.Assets)
            .Where(f => f.Path.StartsWith("templates/", StringComparison.Ordinal)))
        {
            foreach (var path in file.Path.StartsWith(packages, StringComparison.Ordinal)
                ? [this[file.Path], folder["modules/node_modules/" + file.Path[packages.Length..]]]
                : new[] { this[file.Path] })
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Bytes.ToArray());
            }
        }

        NpmPackages.CopyEsbuild(this["templates"]);
        NpmPackages.CopyEsbuild(folder["modules"]);
    }
}
