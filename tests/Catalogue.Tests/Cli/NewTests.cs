using System.Text;
using Catalogue.Cli.Commands;
using Catalogue.Cli.Disk;
using Catalogue.Cli.New;
using Catalogue.Diagnostics;
using Catalogue.Pipeline;

namespace Catalogue.Tests.Cli;

public sealed class NewTests : IDisposable
{
    private const string Sammendrag = "Lærerne på småtrinnet møtes seks ganger i året og prøver ut høytlesing i egen klasse mellom samlingene.";

    private readonly TempFolder folder = new();
    private readonly Recorder output = new();
    private readonly Recorder error = new();
    private readonly CancellationTokenSource interrupt = new();
    private readonly TypingConsole console;

    public NewTests()
    {
        console = new(error, interrupt);
        foreach (var file in TestSite.Base().ToSources().Content)
        {
            folder.Write(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));
        }
    }

    [Fact]
    public async Task A_new_tiltak_has_the_answers_in_house_style_the_open_fields_and_the_standard_headings()
    {
        Assert.Equal(
            0,
            await Run(
                "tiltak",
                "--pakke",
                "eksempel",
                "--tittel",
                "Magisk måned: språk for alle",
                "--id",
                "salten-2024-magisk",
                "--sammendrag",
                Sammendrag,
                "--tema",
                "begynneropplaering, ledelse",
                "--varighet",
                "vår 2024",
                "--meldt-eier",
                "32 200",
                "--meldt-uh",
                "160000"));
        Assert.Equal(
            """
            ---
            tittel: "Magisk måned: språk for alle"
            sammendrag: >-
              Lærerne på småtrinnet møtes seks ganger i året og prøver ut høytlesing i egen klasse mellom
              samlingene.
            status: meldt
            fase:
            varighet:
              - V2024
            malgruppe:
            tema:
              - begynneropplaering
              - ledelse
            meldt_eier: 32200
            meldt_uh: 160000
            meldt_totalt: 192200
            kilde: Behovsmelding 2024
            ---

            ## Bakgrunn og behov

            ## Mål

            ## Slik gjør vi det

            ## Kollektive prosesser

            ## Bruk av midlene

            ## Egeninnsats

            ## Styrking av lærerutdanningen

            ## Forankring i plan

            ## Måloppnåelse

            ## Erfaringer og råd til andre

            """,
            File.ReadAllText(folder["content/pakker/eksempel/salten-2024-magisk.md"]));
        Assert.Contains("salten-2024-magisk.md", output.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"Felter som står tomme i fila\n  fase\n    Fasene tiltaket er i\.[^#]*  malgruppe\n", output.ToString());
        Assert.DoesNotContain(Check("content/pakker/eksempel/salten-2024-magisk.md"), f => f.IsError);
    }

    [Fact]
    public async Task A_tiltak_with_all_answers_has_nothing_left_to_mend_but_its_text()
    {
        Assert.Equal(
            0,
            await Run(
                "tiltak",
                "--pakke",
                "eksempel",
                "--tittel",
                "Lesing i hele kommunen",
                "--sammendrag",
                Sammendrag,
                "--tema",
                "ledelse",
                "--varighet",
                "V2024",
                "--malgruppe",
                "laerere",
                "--fase",
                "gjennomforing",
                "--meldt-eier",
                "32200",
                "--meldt-uh",
                "160000"));
        Assert.DoesNotContain("Felter som står tomme", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Check("content/pakker/eksempel/salten-2024-lesing-i-hele-kommunen.md"), f => f.Rule.Code != "TK409");
    }

    [Fact]
    public async Task A_new_pakke_gets_a_folder_of_its_own_and_has_no_fault()
    {
        Assert.Equal(
            0,
            await Run(
                "pakke", "--id", "2026-salten", "--tittel", "Salten 2026", "--skjema", "2024-lokal", "--status", "meldt", "--region", "salten",
                "--ordning", "desentralisert", "--ar", "2024", "--eiere", "Bodø", "--uh", "nord", "--sektor", "grunnskole", "--medbestemmelse",
                "ja", "--antall-tiltak", "0", "--kilde", "Behovsmelding 2026"));
        Assert.StartsWith(
            "---\ntittel: Salten 2026\nskjema: 2024-lokal\nstatus: meldt\nar: 2024\nordning: desentralisert\nregion: salten\n",
            File.ReadAllText(folder["content/pakker/2026-salten/pakke.md"]),
            StringComparison.Ordinal);
        Assert.Contains("catalogue new tiltak --pakke 2026-salten", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(Check("content/pakker/2026-salten/pakke.md"));
    }

    [Fact]
    public async Task An_answer_that_the_rules_refuse_is_told_as_check_tells_it_and_nothing_is_written()
    {
        var before = folder.Tree();
        Assert.Equal(
            1,
            await Run("tiltak", "--pakke", "eksempel", "--tittel", "Lesing for alle", "--sammendrag", Sammendrag, "--malgruppe", "laerer"));
        Assert.Contains("feil[TK308]", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("ingenting er skrevet", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, folder.Tree());
    }

    [Fact]
    public async Task A_person_is_asked_for_what_is_wanted_and_told_at_once_what_the_rules_say()
    {
        console.Press(ConsoleKey.Enter);                                            // the package
        console.Line("Lesing på Røst").Line("");                                    // title; the address as proposed
        console.Line("For kort").Line("n").Line(Sammendrag);                        // a warning that is not accepted
        console.Press(ConsoleKey.Enter);                                            // status
        console.Press(ConsoleKey.DownArrow, ConsoleKey.Spacebar, ConsoleKey.Enter); // fase
        console.Line("V24").Line("");                                               // an error; then the proposal
        console.Press(ConsoleKey.Spacebar, ConsoleKey.Enter);                       // malgruppe
        console.Press(ConsoleKey.Enter);                                            // tema: nothing
        console.Line("100 000").Line("200000").Line("").Line("");                        // amounts, and the source as proposed

        var code = await Ask("tiltak");
        Assert.True(code == 0, error.ToString()[Math.Max(0, error.ToString().Length - 1200)..]);
        Assert.Equal(
            $"---\ntittel: Lesing på Røst\nsammendrag: >-\n  {Sammendrag[..^12]}\n  samlingene.\nstatus: meldt\nfase:\n  - "
                + "planlegging\nvarighet:\n  - V2024\n  - H2024\nmalgruppe:\n  - laerere\n"
            + "tema:\nmeldt_eier: 100000\nmeldt_uh: 200000\nmeldt_totalt: 300000\nkilde: Behovsmelding 2024\n---",
            File.ReadAllText(folder["content/pakker/eksempel/salten-2024-lesing-pa-rost.md"]).Split("\n\n")[0]);
        Assert.Contains("«V24» er ikke et semester", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Check("content/pakker/eksempel/salten-2024-lesing-pa-rost.md"), f => f.IsError);
    }

    [Fact]
    public async Task What_the_files_say_is_asked_without_secrets_and_without_signs_that_act()
    {
        var pakke = File.ReadAllText(folder["content/pakker/eksempel/pakke.md"]);
        folder.Write(
            "content/pakker/eksempel/pakke.md",
            pakke.Replace("tittel: ", "tittel: \"Ring 412 34 567 \\e[2J\\u202E [x]\"\nundertittel: ", StringComparison.Ordinal));
        Assert.Equal(2, await Ask("tiltak"));
        Assert.Matches(@"Ring 41• •• •••  ?\[2J \[x\] \(eksempel\)", error.ToString());
    }

    [Fact]
    public async Task A_proposed_answer_is_shown_as_it_is_but_for_secrets_and_taken_whole()
    {
        const string Proposal = "Behovsmelding [red]2024[/], tlf. 412 34 567";
        var secret = new Diagnostic(
            new("TK702", Severity.Error, "Telefonnummer") { IsSecret = true },
            new(new("content/a.md", "412 34 567"), new(0, 10)),
            "galt");
        var interview = new Interview(console, TestSite.Base().Link(), new([], TestSite.Today) { Secrets = Secrets.Of([secret]) });
        console.Line("");
        Assert.Equal(Proposal, await interview.TypedAsync(Proposal, interrupt.Token));
        Assert.Contains("(Behovsmelding [red]2024[/], tlf. 41• •• •••)", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("412 34", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tiltak")]
    [InlineData("pakke")]
    public async Task An_interruption_leaves_nothing_behind(string kind)
    {
        var before = folder.Tree();
        console.Press(kind == "tiltak" ? [ConsoleKey.Enter] : []).Line("Lesing på Røst").Line("");
        Assert.Equal(2, await Ask(kind));
        Assert.EndsWith("Avbrutt. Ingenting er skrevet.\n", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, folder.Tree());
    }

    [Theory]
    [InlineData("tiltak-a")]
    [InlineData("eksempel")]
    public async Task An_id_in_use_is_refused_and_the_file_left_alone(string id)
    {
        var before = folder.Tree();
        Assert.Equal(2, await Run("tiltak", "--pakke", "eksempel", "--tittel", "Ny", "--id", id, "--sammendrag", Sammendrag));
        Assert.Contains("alt brukt", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, folder.Tree());
    }

    [Fact]
    public void A_file_that_came_in_the_meantime_is_not_written_over()
    {
        folder.Write("content/pakker/eksempel/ny.md", "andres");
        Assert.Throws<DiskTroubleException>(() => new ContentFolder(folder["content"]).Write(("eksempel", "ny"), "vår"));
        Assert.Equal("andres", File.ReadAllText(folder["content/pakker/eksempel/ny.md"]));
        Assert.False(File.Exists(folder["content/pakker/eksempel/.ny.ny"]));
    }

    [Theory]
    [InlineData("Store Bokstaver")]
    [InlineData("../ute")]
    [InlineData("å")]
    [InlineData("pakke")]
    [InlineData("a--b")]
    public async Task An_id_that_cannot_stand_in_an_address_is_refused(string id)
    {
        Assert.Equal(2, await Run("tiltak", "--pakke", "eksempel", "--tittel", "Ny", "--id", id));
        Assert.Contains("kan ikke stå i en adresse", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eksmpel", "Mente du «eksempel»?")]
    [InlineData("../pakker", "Lag den først")]
    public async Task An_unknown_pakke_is_told_with_the_nearest(string pakke, string help)
    {
        Assert.Equal(2, await Run("tiltak", "--pakke", pakke, "--tittel", "Ny"));
        Assert.Contains(help, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("valget --tittel mangler", "tiltak", "--pakke", "eksempel")]
    [InlineData("valget --sammendrag mangler", "tiltak", "--pakke", "eksempel", "--tittel", "Ny")]
    [InlineData("valget --skjema mangler", "pakke", "--tittel", "Ny", "--id", "ny")]
    public async Task Without_a_terminal_nothing_is_asked(string message, params string[] args)
    {
        Assert.Equal(2, await Run(args));
        Assert.Contains(message, error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        interrupt.Dispose();
        folder.Dispose();
    }

    private Task<int> Run(params string[] args) => new Shell(new(output, error), Build.Run) { Today = () => TestSite.Today }
        .RunAsync(["new", .. args, "--content", folder["content"]], TestContext.Current.CancellationToken);

    private Task<int> Ask(params string[] args) =>
        new Shell(new(output, error) { IsInteractive = true, Questions = console }, Build.Run) { Today = () => TestSite.Today }
        .RunAsync(["new", .. args, "--content", folder["content"]], interrupt.Token);

    private IEnumerable<Diagnostic> Check(string path) =>
        ContentCheck.Faults(SourceLoader.LoadContent(folder["content"]), TestSite.Today).Where(d => d.Location.Source.Path == path);
}
