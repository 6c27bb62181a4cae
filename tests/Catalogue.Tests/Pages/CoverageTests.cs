using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Catalogue.Tests.Pages;

/// <summary>How much the catalogue has of what was reported, as pages say it.</summary>
public class CoverageTests
{
    private const string File = "content/dekning.yml";
    private const string Unknown = "Katalogen har én behovsmelding fra Nordland 2024. Hvor mange det var i alt, er ikke kjent.";

    [Theory]
    [InlineData("index.html")]
    [InlineData("fylker/nordland/index.html")]
    [InlineData("ar/2024/index.html")]
    [InlineData("regioner/salten/index.html")]
    public void What_is_not_known_is_said_and_a_known_number_is_told_with_its_source(string path)
    {
        var site = Approved();

        Assert.Equal([Unknown], Told(site, path));
        Assert.Equal(
            ["Katalogen har 1 av 14 behovsmeldinger fra Nordland 2024 i ordningen Desentralisert. Kilde: Innstillingen"],
            Told(site.With(File, Row("desentralisert", 14)), path));
    }

    [Fact]
    public void A_scheme_that_the_catalogue_has_nothing_of_is_told_beside_the_others() =>
        Assert.Equal(
            [
                "Katalogen har ingen av 9 behovsmeldinger fra Nordland 2024 i ordningen Regional. Kilde: Innstillingen",
                "Katalogen har én behovsmelding fra Nordland 2024 i andre ordninger. Hvor mange det var i alt, er ikke kjent.",
            ],
            Told(Approved().With(File, Row("regional", 9)), "fylker/nordland/index.html"));

    [Fact]
    public void Years_before_the_newest_are_folded_on_the_front_page()
    {
        var page = new HtmlParser().ParseDocument(RealSite.Text("index.html"));

        var section = Section(page);
        Assert.Contains("Nordland 2026", section.QuerySelector("ul > li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, section.QuerySelectorAll("details li").Length);
    }

    private static TestSite Approved() => TestSite.Base().With(Filled.Path, Filled.Tiltak(Filled.Approval));

    private static string Row(string ordning, int count) =>
        $"tall:\n  - fylke: nordland\n    ar: 2024\n    ordning: {ordning}\n    behovsmeldinger: {count}\n    kilde: Innstillingen\n";

    private static IEnumerable<string> Told(TestSite site, string path) =>
        Section(new HtmlParser().ParseDocument(Html(site, path))).QuerySelectorAll("li").Select(li => li.TextContent.Trim());

    private static string Html(TestSite site, string path) =>
        Encoding.UTF8.GetString(site.Build().Files.Single(f => f.Path == path).Bytes.Span);

    private static IElement Section(IDocument page) =>
        page.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent == "Hva katalogen dekker");
}
