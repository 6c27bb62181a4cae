using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Catalogue.Tests.Pages;

/// <summary>What the pages of the real site show first, and where they lead a reader who finds nothing.</summary>
public class ReaderPagesTests
{
    [Fact]
    public void A_title_that_the_editors_have_chosen_is_no_fault_of_the_source()
    {
        var page = Page("tiltak/ytre-helgeland-2024-inkludering-sprak/index.html");
        Assert.Contains("kortet ned med ett ord", Section(page, "Om tittelen").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll(".ds-alert"), a => a.TextContent.Contains("kortet ned", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kommuner/rana/index.html", "Tiltak i Nordland")]
    [InlineData("regioner/vesteralen/index.html", "Tiltak i Nordland")]
    [InlineData("uh/ilu/index.html", "Tiltak med NTNU")]
    [InlineData("ordninger/regional/index.html", "Tiltak meldt under Kollektiv kompetanseutvikling")]
    public void A_page_without_tiltak_offers_the_nearest_that_there_are(string path, string title) =>
        Assert.InRange(Section(Page(path), title).QuerySelectorAll(".kort").Length, 1, 12);

    [Fact]
    public void No_page_of_a_facet_leads_nowhere()
    {
        var facets = RealSite.Result.Files.Where(f => PlainSums.ListedOn(f.Path) is not null);
        Assert.All(facets, f => Assert.NotNull(Page(f.Path).QuerySelector(".kort, section > p > a[href$='/tiltak/']")));
    }

    [Fact]
    public void The_kommuner_stand_by_fylke_and_those_without_tiltak_are_folded()
    {
        var nordland = Section(Page("kommuner/index.html"), "Nordland");
        var folded = nordland.QuerySelector("details")!;
        Assert.Equal("26 kommuner uten tiltak", folded.QuerySelector("summary")!.TextContent);
        Assert.Contains(folded.QuerySelectorAll("a"), a => a.TextContent == "Rana");
        var shown = nordland.QuerySelectorAll("a").Where(a => !folded.Contains(a)).Select(a => a.TextContent).ToList();
        Assert.Contains("Alstahaug", shown);
        Assert.DoesNotContain("Rana", shown);
    }

    [Fact]
    public void The_newest_tiltak_are_of_as_many_packages_as_there_is_room_for()
    {
        var cards = Section(Page("index.html"), "Nyeste tiltak").QuerySelectorAll(".kort a").Select(a => a.GetAttribute("href")!.Split('/')[^2]).ToList();
        Assert.Equal(6, cards.Count);
        Assert.Distinct(cards.Select(id => PlainContent.Tiltak.Single(t => t.Id == id).Folder));
    }

    private static IElement Section(IDocument page, string heading) =>
        page.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent == heading);

    private static IDocument Page(string path) => new HtmlParser().ParseDocument(RealSite.Text(path));
}
