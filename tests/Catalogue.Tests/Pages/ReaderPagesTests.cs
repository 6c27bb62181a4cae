using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Edition;

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

    [Fact]
    public void A_page_without_tiltak_offers_the_nearest_that_there_are()
    {
        var katalog = RealSite.Result.Katalog!;
        foreach (var kommune in katalog.Registers.Kommuner.All.Where(k => katalog.Registers.Kommuner.FylkeOf(k)?.Navn == "Nordland"))
        {
            var path = $"{Paths.Of(kommune, katalog.Registers.Kommuner)}index.html";
            if (PlainContent.Tiltak.Any(PlainSums.ListedOn(path)!))
            {
                continue;
            }

            var regions = katalog.Registers.Links.RegionsOf(kommune).Select(m => m.Region).ToList();
            var isNear = PlainContent.Tiltak.Any(t => regions.Exists(r => PlainSums.IdsOf(t, "region").Contains(r.Id)));
            var title = isNear ? $"Tiltak i {string.Join(" og ", regions.Select(r => r.Navn))}" : "Tiltak i Nordland";
            Assert.InRange(Section(Page(path), title).QuerySelectorAll(".kort").Length, 1, 12);
        }
    }

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
        var folded = nordland.QuerySelectorAll("details")[^1];
        var links = folded.QuerySelectorAll("a");
        Assert.Equal($"{links.Length} kommuner uten tiltak", folded.QuerySelector("summary")!.TextContent);
        Assert.All(links, a => Assert.DoesNotContain(PlainContent.Tiltak, HasKommune(a)));
        Assert.All(nordland.QuerySelectorAll(".lenkeliste a").Except(links), a => Assert.Contains(PlainContent.Tiltak, HasKommune(a)));

        static Predicate<PlainEntry> HasKommune(IElement link)
        {
            var listed = PlainSums.ListedOn($"kommuner/{link.GetAttribute("href")!.Split('/', StringSplitOptions.RemoveEmptyEntries)[^1]}/index.html")!;
            return t => listed(t);
        }
    }

    [Fact]
    public void No_page_of_a_fylke_lists_and_counts_the_same_twice()
    {
        Assert.All(RealSite.Result.Files.Where(f => f.Path.StartsWith("fylker/", StringComparison.Ordinal)), f =>
        {
            var lists = Page(f.Path).QuerySelectorAll("section > ul").Select(l => string.Join(", ", l.Children.Select(i => i.TextContent.Trim()).Order()));
            Assert.DoesNotContain(lists.CountBy(l => l), l => l.Value > 1);
        });
    }

    [Fact]
    public void The_newest_tiltak_are_of_as_many_packages_as_there_is_room_for()
    {
        var cards = Section(Page("index.html"), "Nyeste tiltak").QuerySelectorAll(".kort h3 a").Select(a => a.GetAttribute("href")!.Split('/')[^2]).ToList();
        Assert.Equal(Math.Min(6, PlainContent.Pakker.Count), cards.Select(id => PlainContent.Tiltak.Single(t => t.Id == id).Folder).Distinct().Count());
    }

    private static IElement Section(IDocument page, string heading) =>
        page.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent == heading);

    private static IDocument Page(string path) => new HtmlParser().ParseDocument(RealSite.Text(path));
}
