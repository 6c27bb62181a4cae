using System.Diagnostics;
using System.Globalization;

namespace Catalogue.Tests.Cli;

/// <summary>The real program, asked to stop while it builds the real content.</summary>
public sealed class InterruptionTests : IDisposable
{
    private readonly TempFolder folder = new();

    public InterruptionTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals and a terminal of another kind");
        Directory.CreateDirectory(folder["temp"]);
        Directory.CreateDirectory(folder["ut"]);
    }

    [Theory]
    [InlineData("INT", 130, "temp/katalog-skript-*")]
    [InlineData("TERM", 143, "temp/katalog-skript-*")]
    [InlineData("HUP", 129, "temp/katalog-skript-*")]
    [InlineData("INT", 130, "ut/.site.las")]
    public void A_build_that_is_stopped_says_so_and_leaves_nothing_behind(string signal, int code, string at)
    {
        using var program = Start("exec \"$0\" \"$@\"");
        Assert.True(SpinWait.SpinUntil(() => program.HasExited || Exists(at), TimeSpan.FromSeconds(30)));
        Signal(program, signal);
        var error = program.StandardError.ReadToEnd();
        program.WaitForExit();
        Assert.Equal((code, "Stoppet. Ingenting er endret.\n"), (program.ExitCode, error));
        Assert.Equal("", folder.Tree());
    }

    [Fact]
    public void Stopped_anywhere_the_last_site_or_the_new_one_stands_alone()
    {
        Run();
        var whole = folder.Tree("ut/site");
        for (var round = 0; round < 6; round++)
        {
            using var program = Start("exec \"$0\" \"$@\"");
            Assert.True(SpinWait.SpinUntil(() => program.HasExited || Exists("ut/.site.ny-*"), TimeSpan.FromSeconds(30)));
            Thread.Sleep(round * 15);
            Signal(program, round % 2 == 0 ? "TERM" : "INT");
            program.WaitForExit();
            Assert.Contains(program.ExitCode, new[] { 0, 130, 143 });
            Assert.Equal(whole, folder.Tree("ut/site"));
            Assert.Equal(
                [".site.las", "site"],
                Directory.EnumerateFileSystemEntries(folder["ut"]).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
            Assert.Empty(Directory.EnumerateFileSystemEntries(folder["temp"]));
        }
    }

    [Fact]
    public void The_cursor_comes_back_in_a_terminal()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "needs a program that plays the terminal");
        using var program = Start(
            "exec script -qefc \"exec dotnet '$1' build --content '$4' --templates '$6' --output '$8'\" /dev/null",
            ("TERM", "xterm"),
            ("CI", ""),
            ("GITHUB_ACTIONS", "true"));
        var screen = new System.Text.StringBuilder();
        while (!screen.ToString().Contains("\u001b[?25l", StringComparison.Ordinal) || !Exists("temp/katalog-skript-*"))
        {
            var next = program.StandardOutput.Read();
            Assert.True(next >= 0, $"the program ended: {screen}");
            screen.Append((char)next);
        }

        // As a terminal does with Ctrl+C: what is typed becomes a signal to those who stand in the foreground.
        program.StandardInput.Write('\u0003');
        program.StandardInput.Flush();
        screen.Append(program.StandardOutput.ReadToEnd());
        program.WaitForExit();
        Assert.Equal(130, program.ExitCode);
        Assert.True(
            screen.ToString()
                .LastIndexOf("\u001b[?25h", StringComparison.Ordinal) > screen.ToString()
                .LastIndexOf("\u001b[?25l", StringComparison.Ordinal),
            screen.ToString());
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder["temp"]));
    }

    public void Dispose() => folder.Dispose();

    private bool Exists(string pattern) =>
        Directory.Exists(folder[Path.GetDirectoryName(pattern)!])
            && Directory.EnumerateFileSystemEntries(folder[Path.GetDirectoryName(pattern)!], Path.GetFileName(pattern)).Any();

    private void Run()
    {
        using var program = Start("exec \"$0\" \"$@\"");
        program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        Assert.Equal(0, program.ExitCode);
    }

    private Process Start(string line, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("/bin/sh",
        [
            "-c", line, "dotnet", Path.Combine(
                AppContext.BaseDirectory,
                "Catalogue.Cli.dll"), "build", "--content", Repository.Content, "--templates", Repository.Templates,
            "--output", folder["ut/site"], "--today", "2026-11-20",
        ])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TMPDIR"] = folder["temp"];
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static void Signal(Process process, string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
