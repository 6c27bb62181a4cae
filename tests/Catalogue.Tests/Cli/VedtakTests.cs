using System.Text;
using Catalogue.Cli.Commands;

namespace Catalogue.Tests.Cli;

public sealed class VedtakTests : IDisposable
{
    private const string Tiltak = "content/pakker/eksempel/tiltak-a.md";

    private readonly TempFolder folder = new();
    private readonly Recorder output = new();
    private readonly Recorder error = new();
    private readonly string before;

    public VedtakTests()
    {
        foreach (var file in TestSite.Base().ToSources().Content)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[file.Path])!);
            File.WriteAllBytes(folder[file.Path], file.Bytes.ToArray());
        }

        before = File.ReadAllText(folder[Tiltak]);
    }

    [Fact]
    public async Task The_list_is_carried_in_and_shown_and_what_was_not_used_is_told()
    {
        Assert.Equal(1, await Run("id;tildelt;referanse;Kontakt\ntiltak-a;240 000;2024/1;x\ntiltak-x;5;2024/2;x\n"));
        Assert.Equal(
            """
            --- content/pakker/eksempel/tiltak-a.md
            +++ content/pakker/eksempel/tiltak-a.md
            @@ -3,7 +3,7 @@
             sammendrag: >-
               Lærerne på mellomtrinnet lærer å undervise i lesing i alle fag. Nord universitet holder
               fire samlinger og veileder på skolene i to semestre.
            -status: meldt
            +status: tildelt
             fase:
               - gjennomforing
             varighet:
            @@ -16,6 +16,8 @@
             meldt_eier: 100000
             meldt_uh: 200000
             meldt_totalt: 300000
            +tildelt_totalt: 240000
            +vedtak_ref: 2024/1
             kilde: Behovsmelding 2024
             godkjent_dato: 2026-11-20
             godkjent_av: Redaksjonen for katalogen
            kolonnen «Kontakt» er ikke brukt
              Se catalogue vedtak --help for kolonnene som leses.
            linje 3: tiltaket «tiltak-x» finnes ikke
              Mente du «tiltak-a»?
            1 tiltak er endret. 1 rad er ikke brukt.

            """,
            output.ToString());
        Assert.Contains("\ntildelt_totalt: 240000\n", File.ReadAllText(folder[Tiltak]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        Assert.Equal(0, await Run("id;tildelt;referanse\ntiltak-a;240 000;2024/1\n", "--dry-run"));
        Assert.EndsWith("1 tiltak ville blitt endret. Ingenting er skrevet.\n", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(folder[Tiltak]));
    }

    [Fact]
    public async Task Once_more_there_is_nothing_to_do()
    {
        const string List = "id;tildelt;referanse\ntiltak-a;240 000;2024/1\n";
        await Run(List);
        Assert.Equal(0, await Run(List));
        Assert.EndsWith("Ingen tiltak er endret. 1 tiltak hadde alt fra før.\n", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("finnes-ikke.csv", "kan ikke lese lista: finner ikke filen")]
    [InlineData("content", "er en mappe. Oppgi navnet på lista.")]
    public async Task A_list_that_cannot_be_read_is_wrong_use(string path, string message)
    {
        Assert.Equal(2, await RunFile(folder[path]));
        Assert.Contains(message, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_megabytes_end_well()
    {
        folder.Write("liste.csv", "id;tildelt\n" + new string('a', 10_000_000));
        Assert.Equal(1, await RunFile(folder["liste.csv"]));
        Assert.Contains("lista er større enn 2 MB", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_pipe_is_an_empty_list_and_not_waited_for()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "mkfifo");
        System.Diagnostics.Process.Start("mkfifo", folder["liste.csv"]).WaitForExit();
        var run = Task.Run(() => RunFile(folder["liste.csv"]), TestContext.Current.CancellationToken);
        Assert.Equal(1, await run.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
        Assert.Contains("lista er tom", output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private Task<int> Run(string list, params string[] more)
    {
        File.WriteAllText(folder["liste.csv"], list, Encoding.UTF8);
        return RunFile(folder["liste.csv"], more);
    }

    private Task<int> RunFile(string path, params string[] more) =>
        new Shell(new(output, error), Catalogue.Build.Run) { Today = () => TestSite.Today }
        .RunAsync(["vedtak", path, "--content", folder["content"], .. more], TestContext.Current.CancellationToken);
}
