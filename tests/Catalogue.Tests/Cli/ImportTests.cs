using Catalogue.Cli.Commands;
using Catalogue.Tests.Import;

namespace Catalogue.Tests.Cli;

public sealed class ImportTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly Recorder output = new();
    private readonly Recorder error = new();

    public ImportTests()
    {
        foreach (var file in ImportedForms.Content)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[file.Path])!);
            File.WriteAllBytes(folder[file.Path], file.Bytes.ToArray());
        }

        File.WriteAllBytes(folder["skjema.docx"], MadeFiles.Docx(MadeForm.Of("2026-kollektiv", 1)));
    }

    [Fact]
    public async Task A_form_is_written_as_a_package_and_accounted_for()
    {
        Assert.Equal(0, await Run("import", folder["skjema.docx"], "--report", folder["regnskap.md"]));
        Assert.Matches(@"^skjema\.docx\n  Skjemaet fra 2026 \(kollektiv ordning\): 25 av 26 spørsmål funnet\n  nytt utkast: bm-2026-kollektiv-rkk-vefsn, .*\n", output.ToString());
        Assert.EndsWith("2\u00A0filer er laget. Kjør catalogue check, og se dem med catalogue serve --drafts.\n", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(["pakke.md", "rkk-vefsn-2026-tiltak.md"], Written());
        Assert.Contains("| uten plass | 0 |", File.ReadAllText(folder["regnskap.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_imported_twice_is_compared()
    {
        await Run("import", folder["skjema.docx"]);
        var before = File.ReadAllText(folder["content/pakker/bm-2026-kollektiv-rkk-vefsn/pakke.md"]);
        Assert.Equal(0, await Run("import", folder["skjema.docx"]));
        Assert.Contains("finnes fra før: bm-2026-kollektiv-rkk-vefsn", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("Ingen filer er laget.\n", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(folder["content/pakker/bm-2026-kollektiv-rkk-vefsn/pakke.md"]));
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        Assert.Equal(0, await Run("import", folder["skjema.docx"], "--dry-run"));
        Assert.EndsWith("2\u00A0filer ville blitt laget. Ingenting er skrevet.\n", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(Written());
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_with_a_remedy()
    {
        File.WriteAllText(folder["skjema.txt"], "Noe helt annet");
        Assert.Equal(1, await Run("import", folder["skjema.txt"]));
        Assert.Contains("dette er ingen av skjemaene i content/skjemaer", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, await Run("import", folder["finnes-ikke.docx"]));
        Assert.Equal(2, await Run("import", folder["skjema.docx"], "--skjema", "2026-kollektv"));
        Assert.Contains("Mente du «2026-kollektiv»?", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_goes_back_into_a_form_that_is_never_written_over()
    {
        await Run("import", folder["skjema.docx"]);
        string[] back = ["skjema", "bm-2026-kollektiv-rkk-vefsn", "--til", "2026", "--output", folder["ut.docx"]];
        Assert.Equal(0, await Run(back));
        Assert.Equal(0, await Run("import", folder["ut.docx"]));
        Assert.Contains("finnes fra før: bm-2026-kollektiv-rkk-vefsn", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, await Run(back));
        Assert.Contains("finnes fra før, og er ikke rørt", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, await Run("skjema", "bm-2026-kollektiv-rkk-vefsn", "--til", "1999"));
        Assert.Contains("det er ikke noe skjema for «1999»", error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private IEnumerable<string> Written() => !Directory.Exists(folder["content/pakker"]) ? []
        : Directory.EnumerateFiles(folder["content/pakker"], "*", SearchOption.AllDirectories).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    private Task<int> Run(params string[] args) =>
        new Shell(new(output, error), Catalogue.Build.Run) { Today = () => TestSite.Today }
        .RunAsync([.. args, "--content", folder["content"]], TestContext.Current.CancellationToken);
}
