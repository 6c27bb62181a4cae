using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Edition;
using Catalogue.Markdown;
using Catalogue.Source;

namespace Catalogue.Tests.Pages;

/// <summary>The map of a fylke: a list of links on a grid, with the number that each page lists, and a table that has all kommuner.</summary>
public class KartPagesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("kommuner/")]
    [InlineData("fylker/nordland/")]
    [InlineData("regioner/lofoten/")]
    public void Every_kommune_of_the_fylke_is_a_link_with_its_name_and_number_on_the_page(string path)
    {
        var tiles = Page(path).QuerySelectorAll(".kart__fliser a");

        Assert.Equal(41, tiles.Length);
        Assert.All(tiles, tile =>
        {
            var page = RealSite.Text($"{new Uri(new Uri($"https://a/{path}"), tile.GetAttribute("href")!).AbsolutePath[1..]}index.html");
            var count = tile.QuerySelector("b")!.TextContent;
            Assert.Matches(count == "0" ? "<h2[^>]*>Tiltak i |har ingen tiltak fra" : $"<strong>{count}</strong><span>tiltak</span>", page);
        });
    }

    [Fact]
    public void The_tiles_are_read_row_by_row_and_stand_where_the_file_has_them()
    {
        var tiles = Page("fylker/nordland/").QuerySelectorAll(".kart__fliser li");

        Assert.Equal(
            [("r1 k6", "Andøy"), ("r2 k5", "Øksnes"), ("r2 k6", "Sortland")],
            tiles.Take(3).Select(li => (li.ClassName!, li.QuerySelector("a > span")!.TextContent)));
        Assert.DoesNotContain(tiles, li => li.HasAttribute("style"));
    }

    [Fact]
    public void A_region_page_marks_its_own_kommuner_for_the_eye_and_in_words()
    {
        var marked = Page("regioner/lofoten/").QuerySelectorAll(".kart__fliser .fremhevet");

        Assert.Equal(
            ["Flakstad", "Moskenes", "Vestvågøy", "Vågan", "Værøy"],
            marked.Select(a => a.QuerySelector("span")!.TextContent).Order(StringComparer.Ordinal));
        Assert.All(marked, a => Assert.EndsWith(" tiltak, i Lofoten", a.TextContent, StringComparison.Ordinal));
        Assert.Empty(Page("fylker/nordland/").QuerySelectorAll(".fremhevet"));
    }

    [Fact]
    public void The_table_beside_it_says_the_same_and_has_those_that_the_map_lacks()
    {
        var site = TestSite.Base().With(
            "content/fylker/nordland.md",
            "---\nnr: \"18\"\nnavn: Nordland\nkart:\n  - Bodø Narvik\nkilde: Standard for fylkesinndeling\n---\n");
        var edition = new SiteEdition(site.Link(), new Dictionary<SourceText, MarkdownBody>(), drafts: false);

        var map = TileMaps.Of(edition.Registers.Fylker.Find("nordland")!, edition)!;

        Assert.Equal(["Bodø", "Narvik"], map.Fliser.Select(f => f.Navn));
        Assert.Equal(["Alstahaug", "Bodø", "Hamarøy", "Herøy (Nordland)", "Narvik"], map.Rader.Select(r => r.Kommune.Tekst));
    }

    [Fact]
    public void A_fylke_without_a_map_has_none() => Assert.Null(Page("fylker/agder/").QuerySelector(".kart"));

    [Theory]
    [InlineData("Bodø", "Bodø")]
    [InlineData("Fauske", "Fauske")]
    [InlineData("Hattfjelldal", "Hattf.")]
    [InlineData("Moskenes", "Mosk.")]
    [InlineData("Nordre Follo", "Nordre Follo")]
    public void Long_names_are_cut_to_what_the_smallest_screen_has_room_for(string name, string shown) =>
        Assert.Equal(shown, TileMaps.ShortForm(name));

    private static IDocument Page(string path) => new HtmlParser().ParseDocument(RealSite.Text($"{path}index.html"));
}
