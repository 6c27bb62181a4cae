using System.Text;
using Catalogue.Cli.Commands;

namespace Catalogue.Tests.SecondCatalogue;

/// <summary>A list of decisions for another fylke's catalogue, as a spreadsheet saves it.</summary>
public sealed class HavlandetVedtakTests : IDisposable
{
    private const string List = """
        Tiltak;År;Innstilt;Tildelt eier;Tildelt UH;Tildelt;Saksnummer;Dato;Begrunnelse
        PP-tjenesten inn i klasserommet;2026;150 000;30 000;100 000;130 000;2026/21;04.05.2026;
        Høytlesing på alle avdelinger;2025;90 000,-;;;90 000;2025/50;12.05.2025;Et lite tiltak.
        Et tiltak som ikke finnes;2025;1;1;1;1;2025/51;12.05.2025;
        """;

    private readonly TempFolder folder = new();
    private readonly Recorder output = new();

    [Fact]
    public async Task It_is_written_into_the_tiltak_and_nothing_else_is_changed()
    {
        CopyContent();
        File.WriteAllText(folder["liste.csv"], List, Encoding.Latin1);
        var before = folder.Tree("content");

        Assert.Equal(1, await new Shell(new(output, new Recorder()), Catalogue.Build.Run) { Today = () => TestSite.Today }
            .RunAsync(["vedtak", folder["liste.csv"], "--content", folder["content"]], TestContext.Current.CancellationToken));

        Assert.Equal(
            before
                .Replace(
                    "status: meldt\nfase: planlegging\nvarighet: H2026, V2027\nmalgruppe: ppt, laerere",
                    "status: tildelt\nfase: planlegging\nvarighet: H2026, V2027\nmalgruppe: ppt, laerere",
                    StringComparison.Ordinal)
                .Replace(
                    "meldt_totalt: 150000\nkilde",
                    "meldt_totalt: 150000\ninnstilt_totalt: 150000\ntildelt_eier: 30000\ntildelt_uh: 100000\ntildelt_totalt: 130000\n"
                        + "vedtak_ref: 2026/21\nvedtak_dato: 2026-05-04\nkilde",
                    StringComparison.Ordinal)
                .Replace(
                    "status: meldt\nfase: planlegging\nvarighet: H2025\n",
                    "status: tildelt\nfase: planlegging\nvarighet: H2025\n",
                    StringComparison.Ordinal)
                .Replace(
                    "meldt_totalt: 100000\nkilde: Behovsmelding 2025, Havlys",
                    "meldt_totalt: 100000\ninnstilt_totalt: 90000\ntildelt_totalt: 90000\nvedtak_ref: 2025/50\nvedtak_dato: 2025-05-12\n"
                        + "vedtak_begrunnelse: Et lite tiltak.\nkilde: Behovsmelding 2025, Havlys",
                    StringComparison.Ordinal),
            folder.Tree("content"));
        Assert.Contains("tiltaket «Et tiltak som ikke finnes» finnes ikke", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("2\u00A0tiltak er endret. 1 rad er ikke brukt.\n", output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private void CopyContent()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Havlandet.Folder, "content"), "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(Havlandet.Folder, file), File.ReadAllText(file));
        }
    }
}
