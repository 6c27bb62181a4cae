using System.Text.Json;
using Catalogue.Cli.Commands;
using Catalogue.Diagnostics;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Tests.Cli;

public sealed class CheckFixTests : IDisposable
{
    private const string Tiltak = "content/pakker/eksempel/tiltak-a.md";

    private readonly TempFolder folder = new();
    private readonly Recorder output = new();
    private readonly Recorder error = new();
    private readonly string good;
    private Func<Sources, BuildOptions, BuildResult> build = Catalogue.Build.Run;
    private bool hasColour;

    public CheckFixTests()
    {
        foreach (var file in TestSite.Base().ToSources().Content)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[file.Path])!);
            File.WriteAllBytes(folder[file.Path], file.Bytes.ToArray());
        }

        good = File.ReadAllText(folder[Tiltak]);
        folder.Write(Tiltak, good.Replace("status: meldt\n", "", StringComparison.Ordinal)
            .Replace("malgruppe:\n  - laerere\n", "målgruppe: [Pedagoger i skolen]\n", StringComparison.Ordinal)
            .Replace("tittel:", "status: Meldt\ntittel:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_safe_is_mended_and_shown_and_the_rest_is_told()
    {
        Assert.Equal(0, await Run("--fix"));
        Assert.Equal(good, File.ReadAllText(folder[Tiltak]));
        Assert.StartsWith(
            """
            --- content/pakker/eksempel/tiltak-a.md
            +++ content/pakker/eksempel/tiltak-a.md
            @@ -1,15 +1,16 @@
             ---
            -status: Meldt
             tittel: Lesing i alle fag
             sammendrag: >-
               Lærerne på mellomtrinnet lærer å undervise i lesing i alle fag. Nord universitet holder
               fire samlinger og veileder på skolene i to semestre.
            +status: meldt
             fase:
               - gjennomforing
             varighet:
               - V2024
               - H2024
            -målgruppe: [Pedagoger i skolen]
            +malgruppe:
            +  - laerere
             tema:
               - begynneropplaering
             meldt_eier: 100000
            1 fil er rettet.
            Kontrollert: 
            """,
            output.ToString(),
            StringComparison.Ordinal);
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public async Task Mending_again_changes_nothing()
    {
        await Run("--fix");
        var written = File.GetLastWriteTimeUtc(folder[Tiltak]);
        Assert.Equal(0, await Run("--fix"));
        Assert.Contains("\nIngenting å rette av seg selv.\n", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(written, File.GetLastWriteTimeUtc(folder[Tiltak]));
    }

    [Theory]
    [InlineData("--dry-run")]
    [InlineData("--diff")]
    public async Task A_dry_run_shows_and_writes_nothing_and_its_exit_code_is_that_of_the_files_as_they_are(string option)
    {
        var before = folder.Tree();
        Assert.Equal(1, await Run("--fix", option));
        Assert.Equal(before, folder.Tree());
        Assert.Contains("\n-målgruppe: [Pedagoger i skolen]\n+malgruppe:\n+  - laerere\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n1 fil ville blitt rettet. Ingenting er skrevet.\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_of_nothing_is_wrong_use()
    {
        Assert.Equal(2, await Run("--dry-run"));
        Assert.StartsWith("feil: --dry-run viser hva --fix ville rettet, og krever --fix.\n", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_for_machines_has_the_output_to_itself()
    {
        Assert.Equal(0, await Run("--fix", "--format", "json"));
        Assert.Equal(0, JsonDocument.Parse(output.ToString()).RootElement.GetProperty("counts").GetProperty("errors").GetInt32());
        Assert.StartsWith("--- content/pakker/eksempel/tiltak-a.md\n", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_shows_what_goes_and_what_comes_in_colour()
    {
        hasColour = true;
        await Run("--fix", "--dry-run");
        Assert.Contains("\u001b[91m-status: Meldt\u001b[0m", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\u001b[32m+status: meldt\u001b[0m", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_keeps_its_rights_and_nothing_is_left_beside_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Files have other rights there.");
        var before = Directory.GetFiles(folder["content"], "*", SearchOption.AllDirectories).Order().ToList();
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder[Tiltak], Mode);
            await Run("--fix");
            Assert.Equal(Mode, File.GetUnixFileMode(folder[Tiltak]));
        }

        Assert.Equal(before, Directory.GetFiles(folder["content"], "*", SearchOption.AllDirectories).Order());
    }

    [Theory]
    [InlineData("content/pakker")]
    [InlineData("content/pakker/eksempel")]
    [InlineData(Tiltak)]
    public async Task Nothing_outside_the_content_folder_is_written(string link)
    {
        build = (sources, options) =>
        {
            if (!Path.Exists(folder["utenfor"]))
            {
                Directory.Move(folder[link], folder["utenfor"]);
                File.CreateSymbolicLink(folder[link], folder["utenfor"]);
            }

            return Catalogue.Build.Run(sources, options);
        };
        var before = File.ReadAllText(folder[Tiltak]);
        Assert.Equal(2, await Run("--fix"));
        Assert.Equal($"feil: {Tiltak} ligger utenfor innholdsmappen, og blir ikke skrevet. Ingen filer er endret.\n", error.ToString());
        Assert.Equal(before, File.ReadAllText(folder[Tiltak]));
    }

    [Fact]
    public async Task A_file_that_somebody_else_changes_meanwhile_is_not_written_over()
    {
        build = (sources, options) =>
        {
            folder.Write(Tiltak, "ny tekst");
            return Catalogue.Build.Run(sources, options);
        };
        Assert.Equal(2, await Run("--fix"));
        Assert.Equal($"feil: {Tiltak} er endret av noen andre imens, og er ikke rørt. Kjør en gang til.\n", error.ToString());
        Assert.Equal("ny tekst", File.ReadAllText(folder[Tiltak]));
    }

    [Fact]
    public async Task The_diff_of_a_file_with_secrets_is_not_shown()
    {
        var rule = new Rule("TK701", Severity.Warning, "E-postadresse") { IsSecret = true };
        build = (sources, options) =>
        {
            var result = Catalogue.Build.Run(sources, options);
            return result with { Diagnostics = result.Diagnostics.Add(new(rule, new(new(Tiltak, "x"), new(0, 1)), "her")) };
        };
        await Run("--fix");
        Assert.StartsWith(
            $"{Tiltak}: endringen vises ikke, for fila har opplysninger som ikke skal stå i en logg\n",
            output.ToString(),
            StringComparison.Ordinal);
        Assert.DoesNotContain("Pedagoger", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(good, File.ReadAllText(folder[Tiltak]));
    }

    public void Dispose() => folder.Dispose();

    private Task<int> Run(params string[] more) =>
        new Shell(new(output, error) { OutputHasColour = hasColour }, build) { Today = () => TestSite.Today }
        .RunAsync(["check", "--content", folder["content"], "--templates", Repository.Templates, .. more], TestContext.Current.CancellationToken);
}
