namespace Catalogue.Tests.Cli;

/// <summary>The real program in a process of its own, with whatever pipeline it has.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void Wrong_use_gives_exit_code_2_and_plain_text()
    {
        var (code, output, error) = Run("buidl");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("feil: kommandoen «buidl» finnes ikke. Mente du «build»?", error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', error);
    }

    [Theory]
    [InlineData("finnesikke", "--help")]
    [InlineData("--help", "finnesikke")]
    [InlineData("finnesikke", "--version")]
    [InlineData("build", "--finnesikke", "--help")]
    [InlineData("check", "--finnesikke")]
    public void What_is_unknown_is_told_also_where_help_is_asked_for(params string[] args)
    {
        var (code, output, error) = Run(args);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("finnesikke» finnes ikke", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_told()
    {
        var (code, output, error) = Run("--version");
        Assert.Equal((0, ""), (code, error));
        Assert.Matches(@"^\d+\.\d+\.\d+", output);
    }

    [Theory]
    [InlineData("[suggest:3]", "bui", "build")]
    [InlineData("[suggest:16]", "build --format sa", "sarif")]
    [InlineData("[suggest:12]", "explain TK30", "TK301")]
    [InlineData("[suggest:9]", "schema pa", "pakke")]
    public void A_shell_gets_what_a_word_may_become(string directive, string line, string expected)
    {
        var (code, output, _) = Run(directive, line);
        Assert.Equal(0, code);
        Assert.Contains(expected, output.Split('\n'));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("true", false)]
    public void Progress_is_drawn_in_a_terminal_but_not_where_a_build_server_has_made_it(string ci, bool isDrawn)
    {
        const string Terminal = "/usr/bin/script";
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists(Terminal), "needs script of util-linux, which makes a terminal");
        Catalogue();
        var program = Path.Combine(AppContext.BaseDirectory, "Catalogue.Cli.dll");
        var start = new System.Diagnostics.ProcessStartInfo(Terminal, ["-qec", $"dotnet '{program}' build", "/dev/null"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            Environment = { ["CI"] = ci, ["TERM"] = "xterm", ["NO_COLOR"] = "" },
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        var shown = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Contains("utgiver", shown, StringComparison.Ordinal);
        Assert.Equal(isDrawn, shown.Contains("\u001b[?25l", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_works_from_a_folder_within_the_catalogue()
    {
        Catalogue().Write("content/pakker/a/notat.txt", "");
        Directory.CreateDirectory(folder[".git"]);
        var inner = folder["content/pakker/a"];

        var (code, output, error) = In(inner, "build");
        Assert.Equal((1, ""), (code, error));
        Assert.Contains("feil[TK201]: feltet «utgiver» mangler\n --> content/katalog.yml:1:1", output, StringComparison.Ordinal);
        Assert.Contains("Ikke publisert, «../../../site» er som før", output, StringComparison.Ordinal);
        Assert.Contains("Kontrollert: ", In(inner, "check", ".").Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), In(inner, "schema", "tiltak") is var schema ? (schema.Code, schema.Error) : default);
    }

    [Fact]
    public void A_catalogue_above_the_repository_is_somebody_elses()
    {
        Catalogue();
        Directory.CreateDirectory(folder["annet/.git"]);
        Directory.CreateDirectory(folder["uten"]);
        Assert.Equal(2, In(folder["annet"], "build").Code);
        Assert.Equal(2, In(folder["uten"], "build").Code);
    }

    [Fact]
    public void Quiet_leaves_the_faults_alone()
    {
        Catalogue();
        var (code, output, error) = Run("--quiet", "check");
        Assert.Equal((1, ""), (code, error));
        Assert.StartsWith("feil[", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Kontrollert", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_a_catalogue_a_build_says_what_to_do()
    {
        var (code, _, error) = Run("build");
        Assert.Equal(2, code);
        Assert.Equal("feil: mappen «content» finnes ikke. Stå i en mappe i katalogen, eller pek på mappen med --content.\n", error);
        Assert.False(Directory.Exists(folder["site"]));
    }

    [Fact]
    public void A_build_ends_with_a_summary_and_without_a_trace()
    {
        folder.Write("content/katalog.yml", "tittel: Prøve\n").Write("templates/side.sbn-html", "");
        var (code, output, error) = Run("build", "--today", "2026-11-20");
        Assert.InRange(code, 0, 1);
        Assert.Equal("", error);
        Assert.Equal(code == 0, File.Exists(folder["site/.katalog"]));
        Assert.Contains(code == 0 ? "Publisert til «site»: " : "Ikke publisert, «site» er som før: ", output, StringComparison.Ordinal);
        Assert.Contains("\nTid: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_outside_ascii_come_through()
    {
        folder.Write("content/regler/TK301.md", "Ærlig språk på Røst.\n");
        Assert.Equal((0, "TK301: Kommunen finnes ikke\n\nÆrlig språk på Røst.\n", ""), Run("explain", "TK301"));
    }

    [Fact]
    public void The_package_says_what_it_is_and_under_which_licence()
    {
        var project = System.Xml.Linq.XDocument.Load(Path.Combine(Repository.Root, "src/Catalogue.Cli/Catalogue.Cli.csproj"));
        string[] told = ["Description", "PackageTags", "PackageLicenseExpression", "PackageReadmeFile"];
        Assert.All(told, name => Assert.NotEmpty(Assert.Single(project.Descendants(name)).Value));
        Assert.Contains(
            "dotnet tool install --global Catalogue.Cli",
            File.ReadAllText(Path.Combine(Repository.Root, "README.md")),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", ">/dev/full", "kan ikke skrive ut svaret: disken er full.")]
    [InlineData("check", ">&-", "kan ikke skrive ut svaret: utdataene er lukket.")]
    [InlineData("check --help", ">/dev/full", "kan ikke skrive ut svaret: disken er full.")]
    [InlineData("--version", ">/dev/full", "disken eller utdataene svikter: disken er full.")]
    public void A_full_or_closed_output_is_not_our_fault(string command, string to, string message)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs a device that is always full");
        var folders = command.StartsWith("check", StringComparison.Ordinal) ? $"--content '{Repository.Content}' --templates '{Repository.Templates}'" : "";
        var (code, _, error) = RunIn($"exec \"$0\" \"$1\" {command} {folders} {to}", []);
        Assert.Equal(2, code);
        Assert.StartsWith("feil: " + message, error, StringComparison.Ordinal);
        Assert.DoesNotContain("vår feil", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2>&-")]
    [InlineData("2>/dev/full")]
    public void A_closed_error_stream_ends_nothing(string to)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs a device that is always full");
        Assert.Equal(2, RunIn($"exec \"$0\" \"$1\" check --tull {to}", []).Code);
    }

    [Fact]
    public void A_bad_folder_for_temporary_files_is_told_with_its_remedy()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "it has another name there");
        var (code, _, error) = RunIn(
            $"exec \"$0\" \"$1\" check --content '{Repository.Content}' --templates '{Repository.Templates}'", new()
            {
                ["TMPDIR"] = folder["finnes/ikke"],
            });
        Assert.Equal(
            (
                2,
                $"feil: kan ikke lage en midlertidig mappe i «{folder["finnes/ikke"]}/». Sett TMPDIR til en mappe som finnes, og som du kan "
                    + "skrive i.\n"),
            (code, error));
    }

    public void Dispose() => folder.Dispose();

    private static (int Code, string Output, string Error) RunIn(string line, Dictionary<string, string> variables)
    {
        var start = new System.Diagnostics.ProcessStartInfo(
            "/bin/sh",
            ["-c", line, "dotnet", Path.Combine(AppContext.BaseDirectory, "Catalogue.Cli.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = System.Diagnostics.Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Result, error);
    }

    private TempFolder Catalogue() => folder.Write("content/katalog.yml", "tittle: Prøve\n").Write("templates/side.sbn-html", "");

    private (int Code, string Output, string Error) Run(params string[] args) => In(folder.Path, args);

    private static (int Code, string Output, string Error) In(string at, params string[] args)
    {
        var (code, output, error) = RunningProgram.In(at, new Dictionary<string, string>(), args);
        return (code, output, error);
    }
}
