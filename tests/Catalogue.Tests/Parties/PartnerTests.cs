using AngleSharp.Dom;

namespace Catalogue.Tests.Parties;

/// <summary>Partners that know the subject, of every kind, with amounts of their own where the form splits them.</summary>
public class PartnerTests
{
    private const string Fagskole = """
        -- content/uh/fagskolen-nord.md --
        ---
        navn: Fagskolen i nord
        kortnavn: Fagskolen
        type: fagskole
        orgnr: "888888888"
        kilde: Skolens nettsted
        ---
        """;

    private const string Split = """
        uh:
          - nord
          - fagskolen-nord
        meldt_eier: 40000
        meldt_uh: 100000
        meldt_totalt: 140000
        partnerbelop:
          - uh: nord
            belop: 60000
          - uh: fagskolen-nord
            belop: 40000
        """;

    [Fact]
    public void The_split_is_shown_on_the_page_of_the_tiltak_and_on_that_of_each_partner()
    {
        var site = Site(Split);

        Assert.Empty(site.Faults());
        var row = site.Page("tiltak/tiltak-b/").QuerySelectorAll("table.fakta tr")
            .Single(r => r.QuerySelector("th")!.TextContent == "Kompetansepartnere");
        Assert.Equal(
            ["Nord universitet meldt 60000 kr", "Fagskolen i nord meldt 40000 kr"],
            row.QuerySelectorAll("li").Select(l => l.Words()));
        Assert.Equal("Magisk måned 40000 kr", Links(site, "uh/fagskolen-nord/", "Meldt til Fagskolen"));
        Assert.Equal("Magisk måned 60000 kr", Links(site, "uh/nord/", "Meldt til Nord"));
    }

    [Theory]
    [InlineData("belop: 40000", "belop: 30000", "TK315")]
    [InlineData("  - nord\n  - fagskolen-nord\n", "  - nord\n", "TK316")]
    [InlineData("  - uh: fagskolen-nord", "  - uh: fagskolen-sor", "TK305")]
    public void A_split_that_cannot_be_right_is_told(string right, string wrong, string code) => Assert.Equal(
        [code],
        Site(Split.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal)).Check().Select(f => f.Rule.Code));

    [Fact]
    public void A_split_that_the_source_itself_has_wrong_is_explained() => Assert.Empty(
        Site(Split.Replace("belop: 40000", "belop: 30000", StringComparison.Ordinal)
            + "\navvik:\n  - felt: partnerbelop\n    grunn: Slik står det.").Faults());

    [Fact]
    public void Words_follow_the_partners_there_are()
    {
        const string Other = "content/pakker/eksempel/tiltak-c.md";
        var site = Site(Split).With(Other, Filled.Tiltak(
            $"tittel: Lesegleder\nuh: nord\nmeldt_eier: 1000\nmeldt_uh: 500\nmeldt_totalt: 1500\n{Filled.Approval}", path: Other));

        Assert.Contains("Kompetansepartner", Heads(site.Page("tiltak/tiltak-b/")));
        Assert.Contains("UH", Heads(site.Page("tiltak/tiltak-c/")));
        Assert.Equal(["Nord universitet"], site.Page("tiltak/tiltak-c/").Fact("UH"));
        var index = site.Page("uh/");
        Assert.Equal("Kompetansepartnere", index.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(["Universiteter og høgskoler", "Fagskoler"], index.QuerySelectorAll("main h2").Select(h => h.TextContent.Trim()));
        Assert.Contains(index.QuerySelectorAll("header nav a, nav a"), a => a.TextContent == "Kompetansepartnere");
        Assert.Contains("fagskole", site.Page("uh/fagskolen-nord/").QuerySelector("h1 .slag")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Kompetansepartnere", site.Page("bidra/felter/").GetElementById("uh")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_are_UH_the_word_is_that()
    {
        var index = TestSite.Base().Page("uh/");

        Assert.Equal("Universiteter og høgskoler", index.QuerySelector("h1")!.TextContent.Trim());
        Assert.DoesNotContain("ompetansepartner", index.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fagskole_is_found_by_its_name()
    {
        var site = Site(Split);

        Assert.Contains("uh/fagskolen-nord/", site.PagesNamed("Fagskolen i nord"));
        Assert.Contains(site.Document().Facets, f => (f.Facet, f.Value) == ("uh", "fagskolen-nord"));
        Assert.Contains("Fagskolen", site.Document().Card.Facts);
    }

    private static TestSite Site(string fields) => PartySite.With(fields).With(Fagskole);

    private static string[] Heads(IDocument page) => [.. page.QuerySelectorAll("table.ds-table thead th").Select(h => h.TextContent)];

    private static string Links(TestSite site, string path, string heading) => site.Page(path).QuerySelectorAll("section")
        .Single(s => s.QuerySelector("h2, h3")?.TextContent.Trim() == heading)
        .QuerySelector("li")!
        .Words();
}
