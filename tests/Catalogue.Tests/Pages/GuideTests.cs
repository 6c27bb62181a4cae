using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Tests.Pages;

/// <summary>What the guide for contributors says is so.</summary>
public class GuideTests
{
    private const string Pakke = "content/pakker/bm-2024-dekom-ytre-helgeland/pakke.md";
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Content, "sider/bidra.md"));

    [Fact]
    public void The_fault_in_the_guide_is_told_as_the_program_tells_it()
    {
        var fault = Fault();
        var (line, message) = (fault.Location.Position.Line, fault.Message);

        Assert.Contains($"```text\n{TextRenderer.Render([fault]).ToString().Split("\n\n")[0]}\n", Guide, StringComparison.Ordinal);
        Assert.Contains($"| {Pakke} | {line} | [TK301](/regler/TK301/) | **Feil:** {message}. {fault.Help} |", Guide, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_the_guide_has_the_columns_of_the_report() =>
        Assert.Contains("| Fil | Linje | Kode | Melding |", FaultTable.Render(new([Fault()]), long.MaxValue), StringComparison.Ordinal);

    [Fact]
    public void A_catalogue_without_a_guide_has_a_short_one()
    {
        var site = TestSite.Base().Without("content/sider/bidra.md");

        Assert.Equal([], site.Faults());
        Assert.Equal(
            ["../bidra/nytt-tiltak/", "../bidra/felter/"],
            Page(site).QuerySelectorAll("main ul a").Select(a => a.GetAttribute("href")));

        static IDocument Page(TestSite site) =>
            new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site.Build().Files.Single(f => f.Path == "bidra/index.html").Bytes.Span));
    }

    [Theory]
    [InlineData("Foreslå endring på denne siden", "tiltak/narvik-2022-literate/index.html")]
    [InlineData("Se hva som er endret før", "tiltak/narvik-2022-literate/index.html")]
    [InlineData("Vil dere gjøre noe lignende?", "tiltak/narvik-2022-literate/index.html")]
    [InlineData("Bruk som utgangspunkt", "tiltak/narvik-2022-literate/index.html")]
    [InlineData("Åpne en fil som er påbegynt", "pakker/bm-2022-kl-narvik/index.html")]
    [InlineData("Lag fila", "bidra/nytt-tiltak/index.html")]
    [InlineData("Lagre utkastet", "bidra/nytt-tiltak/index.html")]
    [InlineData("Åpne et utkast", "bidra/nytt-tiltak/index.html")]
    [InlineData("Åpne i nettredigereren", "bidra/nytt-tiltak/index.html")]
    [InlineData("Nytt tiltak i denne pakken", "pakker/bm-2022-kl-narvik/index.html")]
    public void What_the_guide_tells_to_press_is_there_in_those_words(string words, string page)
    {
        Assert.Contains(words, Guide, StringComparison.Ordinal);
        Assert.Contains(words, RealSite.Text(page), StringComparison.Ordinal);
    }

    private static Diagnostic Fault()
    {
        var sources = RealSite.Sources with { Content = [.. RealSite.Sources.Content.Select(f => f.Path == Pakke ? Misspelt(f) : f)] };
        return Catalogue.Build.Run(sources, RealSite.Options with { CheckOnly = true }).Diagnostics.First(d => d.IsError);
    }

    private static RawFile Misspelt(RawFile file) =>
        new(
            file.Path,
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span).Replace("  - Alstahaug", "  - Alsthaug", StringComparison.Ordinal)));
}
