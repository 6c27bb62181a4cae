using System.Diagnostics;
using System.Text.Json;
using Catalogue.Cli.Commands;
using Catalogue.Cli.Rendering;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Tests.Cli;

/// <summary>Changes in a real git repository, judged by the whole program.</summary>
public sealed class SinceTests : IDisposable
{
    private const string Tiltak = "content/pakker/eksempel/tiltak-a.md";

    private readonly TempFolder folder = new();
    private readonly Recorder output = new();
    private readonly Recorder error = new();
    private int builds;

    public SinceTests()
    {
        foreach (var file in TestSite.Base().ToSources().Content)
        {
            folder.Write(file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        }

        Git("init", "--quiet", "--initial-branch", "main");
        Commit("Første utgave");
        Git("checkout", "--quiet", "-b", "endring");
    }

    [Fact]
    public async Task An_unchanged_tree_is_safe_and_built_once()
    {
        Assert.Equal(0, await Since("main"));
        Assert.EndsWith("Ingen av filene i innholdet og malene er endret.\nTrygt å publisere.\n", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, builds);
    }

    [Fact]
    public async Task A_fault_that_is_not_committed_counts_too()
    {
        Replace(Tiltak, "- laerere", "- larere");
        Assert.Equal(1, await Since("main"));
        Assert.StartsWith(
            "I filene som er endret: 1 feil\n\nfeil[TK308]: målgruppen «larere» finnes ikke\n",
            output.ToString(),
            StringComparison.Ordinal);
        Assert.EndsWith("1 feil må rettes.\n", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, builds);
    }

    [Fact]
    public async Task What_others_have_done_on_the_branch_since_is_not_the_changes_doing()
    {
        Git("checkout", "--quiet", "main");
        folder.Write("content/sider/senere.md", "---\ntittel: Senere\ningress: Kom til etterpå.\n---\n");
        Commit("Noe annet");
        Git("checkout", "--quiet", "endring");
        folder.Write("content/sider/ny.md", "---\ntittel: Ny\ningress: Kom til nå.\n---\n");
        Commit("Min side");
        Assert.Equal(0, await Since("main"));
        Assert.Contains("1\u00A0ny side:\n    /ny/ «Ny»\n", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("senere", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_fault_elsewhere_is_listed_and_does_not_fail()
    {
        Git("checkout", "--quiet", "main");
        Replace("content/regioner/salten.md", "kommune: Bodø", "kommune: Bodo");
        Commit("Feil");
        Git("checkout", "--quiet", "-b", "ny");
        folder.Write("content/sider/ny.md", "---\ntittel: Ny\ningress: Kom til nå.\n---\n");
        Assert.Equal(0, await Since("main"));
        Assert.Contains("  feil[TK301] content/regioner/salten.md:6:14: kommunen «Bodo» finnes ikke\n", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("Endringen er i orden, men 1 feil fra før hindrer publisering.\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_outside_ascii_come_from_git_as_they_are()
    {
        folder.Write("content/sider/æøå é.md", "---\ntittel: Navn\ningress: Et navn som ikke kan brukes.\n---\n");
        Commit("Rart navn");
        Git("checkout", "--quiet", "-b", "ny");
        folder.Write("content/sider/ny.md", "---\ntittel: Ny\ningress: Kom til nå.\n---\n");
        Assert.Equal(0, await Since("endring"));
        Assert.Contains("  feil[TK103] content/sider/æøå é.md:1:1: ", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(
            "1\u00A0fil er med i endringen: 1 ny.\nEndringen er i orden, men 1 feil fra før hindrer publisering.\n",
            output.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposal_does_not_choose_where_the_links_of_its_own_verdict_lead()
    {
        Replace("content/katalog.yml", "https://tiltak.example/", "https://ond.example/");
        Replace(Tiltak, "- laerere", "- larere");
        Assert.Equal(1, await Since("main", "--format", "github", "--summary", folder["dom.md"]));
        Assert.Contains("[TK308](https://tiltak.example/regler/TK308/)", File.ReadAllText(folder["dom.md"]), StringComparison.Ordinal);
        Assert.Contains("%0ASe https://tiltak.example/regler/TK308/\n", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("ond.example", output.ToString() + File.ReadAllText(folder["dom.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_is_a_file_with_the_judgement_written_anew()
    {
        Replace(Tiltak, "Lesing i alle fag", "Lesing i alle fagene");
        folder.Write("dom.md", new string('x', 10_000));
        Assert.Equal(0, await Since("main", "--summary", folder["dom.md"]));
        var text = File.ReadAllText(folder["dom.md"]);
        Assert.StartsWith("## Trygt å publisere\n", text, StringComparison.Ordinal);
        Assert.Contains("- `Lesing i alle fagene` (`/tiltak/tiltak-a/`)\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_for_machines_has_all_faults_the_old_ones_as_warnings_and_the_rest_goes_to_the_error_stream()
    {
        Replace("content/regioner/salten.md", "kommune: Bodø", "kommune: Bodo");
        Commit("Feil");
        Git("checkout", "--quiet", "-b", "ny");
        Replace(Tiltak, "- laerere", "- larere");
        Assert.Equal(1, await Since("endring", "--format", "gitlab"));
        using var json = JsonDocument.Parse(output.ToString());
        Assert.Equal(
            ["TK308 major", "TK301 minor"],
            json.RootElement.EnumerateArray().Select(f => $"{f.GetProperty("check_name").GetString()} {f.GetProperty("severity").GetString()}"));
        Assert.Contains("1 feil må rettes.\n", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("larere", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_content_may_stand_deeper_in_the_repository()
    {
        Git("mv", "content", "katalog-innhold");
        folder.Write("under/tom.txt");
        Commit("Flyttet");
        Replace("katalog-innhold/pakker/eksempel/tiltak-a.md", "Lesing i alle fag", "Lesing i alle fagene");
        Assert.Equal(0, await Run("check", "--since", "HEAD", "--content", folder["katalog-innhold"], "--templates", Repository.Templates));
        Assert.EndsWith("1\u00A0fil er med i endringen: 1 endret.\nTrygt å publisere.\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Templates_in_the_repository_are_taken_from_its_history_too()
    {
        var sources = TestSite.Base().ToSources();
        foreach (var file in sources.Templates.Concat(sources.Assets))
        {
            folder.Write(file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        }

        // The sources hold of the npm packages what a build reads; esbuild is run where it stands.
        NpmPackages.CopyEsbuild(folder["templates"]);
        folder.Write(".gitignore", "node_modules\n");
        Commit("Maler");
        Replace("templates/tiltak.sbn-html", "</h1>", "!</h1>");
        Assert.Equal(0, await Run("check", "--since", "HEAD", "--content", folder["content"], "--templates", folder["templates"]));
        Assert.Contains("1\u00A0annen side endres, fordi de viser", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("1\u00A0fil er med i endringen: 1 endret.\nTrygt å publisere.\n", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/pakker/eksempel/notat.txt")]
    [InlineData("content/pakker/eksempel/tiltak-b.MD")]
    [InlineData("content/pakker/eksempel/skjema.docx")]
    [InlineData("content/.skjult/tiltak-b.md")]
    public async Task A_file_that_is_not_read_is_counted_judged_and_searched(string path)
    {
        folder.Write(path, "Kontakt: tlf. 412 34 567\n");
        Commit("Vedlegg");
        Assert.Equal(1, await Since("main", "--summary", folder["dom.md"]));
        Assert.Contains("1\u00A0fil er med i endringen: 1 ny.", output.ToString(), StringComparison.Ordinal);
        Assert.Contains($"feil[TK134]", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("TK702", output.ToString(), StringComparison.Ordinal);
        Assert.All([output.ToString(), File.ReadAllText(folder["dom.md"])], text =>
        {
            Assert.DoesNotContain("Trygt å publisere", text, StringComparison.Ordinal);
            Assert.DoesNotContain("34 567", text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("LESMEG.md")]
    [InlineData("content/.DS_Store")]
    [InlineData("skript/æ *_`a`.sh")]
    public async Task A_file_that_nobody_opens_is_named_and_never_called_safe(string path)
    {
        folder.Write(path, "Kontakt: tlf. 412 34 567\n");
        Commit("Annet");
        Assert.Equal(0, await Since("main", "--summary", folder["dom.md"]));
        Assert.EndsWith(
            $"1\u00A0annen fil i endringen er ikke kontrollert:\n  {path}\n"
                + "Innholdet er trygt å publisere, men 1\u00A0annen fil i endringen er ikke kontrollert.\n",
            output.ToString(),
            StringComparison.Ordinal);
        Assert.StartsWith("## Innholdet er trygt å publisere, men 1\u00A0annen fil", File.ReadAllText(folder["dom.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_reference_is_told_with_the_nearest_one()
    {
        Assert.Equal((2, "feil: git kjenner ikke «mian». Mente du «main»?\n"), (await Since("mian"), error.ToString()));
    }

    [Fact]
    public async Task A_reference_is_never_taken_for_an_option()
    {
        Assert.Equal(2, await Since("-h"));
        Assert.StartsWith("feil: git kjenner ikke «-h».", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shallow_clone_says_how_to_get_the_rest()
    {
        folder.Write("content/sider/ny.md", "---\ntittel: Ny\ningress: Kom til nå.\n---\n");
        Commit("Min side");
        Git("clone", "--quiet", "--depth", "1", "--no-single-branch", "--branch", "endring", $"file://{folder.Path}", folder["klone"]);
        Assert.Equal(2, await Run("check", "--since", "origin/main", "--content", folder["klone/content"], "--templates", Repository.Templates));
        Assert.StartsWith(
            "feil: finner ingen felles historie med «origin/main». Klonen har bare de siste innsjekkingene: Kjør git fetch --unshallow",
            error.ToString(),
            StringComparison.Ordinal);
        Assert.Equal(0, builds);
    }

    [Fact]
    public async Task A_folder_without_git_says_so()
    {
        Directory.Delete(folder[".git"], recursive: true);
        Assert.Equal(2, await Since("main"));
        Assert.EndsWith(
            "er ikke i et git-arkiv, så --since har ingenting å sammenligne med. Kjør kontrollen der katalogen er hentet med git, eller uten "
                + "--since.\n",
            error.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repository_without_a_commit_says_so()
    {
        Directory.Delete(folder[".git"], recursive: true);
        Git("init", "--quiet");
        Assert.Equal(2, await Since("HEAD"));
        Assert.StartsWith("feil: git-arkivet har ingen innsjekking ennå", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_git_on_the_machine_the_program_says_so()
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Catalogue.Cli.dll"), "check", "--since", "main", "--templates", Repository.Templates])
        {
            RedirectStandardError = true,
            WorkingDirectory = folder.Path,
        };
        start.Environment["PATH"] = folder["tom"];
        using var process = Process.Start(start)!;
        var message = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(
            (2, "feil: finner ikke programmet git, som --since trenger. Installer git, eller kjør kontrollen uten --since.\n"),
            (process.ExitCode, message));
    }

    [Fact]
    public async Task A_summary_without_a_change_to_judge_is_wrong_use()
    {
        Assert.Equal(2, await Run("check", "--summary", "x.md", "--content", folder["content"], "--templates", Repository.Templates));
        Assert.StartsWith("feil: --summary skriver dommen over en endring, og krever --since.\n", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_summary_that_cannot_be_written_is_trouble_with_the_disk()
    {
        Assert.Equal(2, await Since("main", "--summary", folder["finnes/ikke.md"]));
        Assert.StartsWith("feil: kan ikke skrive oppsummeringen til ", error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        // Git makes its objects read-only.
        foreach (var file in Directory.EnumerateFiles(
            folder.Path,
            "*",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        folder.Dispose();
    }

    private Task<int> Since(string reference, params string[] more) =>
        Run(["check", "--since", reference, "--content", folder["content"], "--templates", Repository.Templates, .. more]);

    private Task<int> Run(params string[] args) => new Shell(new Terminal(output, error), Build)
    {
        Today = () => TestSite.Today,
        Variable = _ => null,
    }.RunAsync(args, TestContext.Current.CancellationToken);

    private BuildResult Build(Sources sources, BuildOptions options)
    {
        Interlocked.Increment(ref builds);
        return Catalogue.Build.Run(sources, options);
    }

    private void Replace(string path, string text, string by) =>
        folder.Write(path, File.ReadAllText(folder[path]).Replace(text, by, StringComparison.Ordinal));

    private void Commit(string message)
    {
        Git("add", "--all");
        Git(
            "-c",
            "user.name=Prøve",
            "-c",
            "user.email=ingen@example.invalid",
            "-c",
            "commit.gpgsign=false",
            "commit",
            "--quiet",
            "--message",
            message);
    }

    private void Git(params string[] args)
    {
        var start = new ProcessStartInfo("git", args) { WorkingDirectory = folder.Path, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var complaint = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, complaint);
    }
}
