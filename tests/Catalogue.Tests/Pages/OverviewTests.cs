using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Edition;
using Catalogue.Edition.Facets;
using Catalogue.Markdown;
using Catalogue.Pages;
using Catalogue.Pages.Views;
using Catalogue.Source;
using Catalogue.Tests.SecondCatalogue;

namespace Catalogue.Tests.Pages;

/// <summary>The overview: what is done where, with whom and for how much, in numbers that lead to the tiltak.</summary>
public class OverviewTests
{
    private static readonly SiteEdition Edition = new(RealSite.Result.Katalog!, new Dictionary<SourceText, MarkdownBody>(), drafts: false);

    [Fact]
    public void Every_number_of_theme_and_region_is_what_the_search_that_it_leads_to_finds()
    {
        var cells = Cells(Page("oversikt/")).Where(c => c.ClassName != "tom").ToList();

        Assert.NotEmpty(cells);
        Assert.All(cells, cell =>
        {
            var query = Query(cell.QuerySelector("a")!);
            var found = Edition.Tiltak.Where(t => t.Temaer.Any(x => x.Id == query["tema"]) && t.Ramme.Regioner.Any(r => r.Id == query["region"]));
            Assert.Equal($"{found.Count()} tiltak", cell.QuerySelector("a")!.TextContent);
        });
    }

    [Fact]
    public void What_is_not_here_says_so_and_leads_to_the_nearest_region_that_has_it()
    {
        var row = Page("oversikt/").QuerySelectorAll(".matrise tbody tr").Single(r => r.QuerySelector("th")!.TextContent == "Matematikk og regning");
        var vesteralen = row.QuerySelector("td[data-kol='Vesterålen']")!;

        Assert.Equal("ikke i katalogen, se Lofoten", vesteralen.TextContent);
        Assert.Equal("../sok/?tema=matematikk-regning&region=lofoten", vesteralen.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Coverage_stands_beside_the_blank_cells() => Assert.All(
        new[] { "oversikt/", "oversikt/regioner/lofoten/" },
        path => Assert.Contains(
            Page(path).QuerySelectorAll("section li"),
            li => li.TextContent.StartsWith("Katalogen har ", StringComparison.Ordinal)));

    [Fact]
    public void A_region_has_its_kommuner_theme_by_theme_and_its_partners()
    {
        var page = Page("oversikt/regioner/lofoten/");

        Assert.Equal(
            ["Flakstad", "Moskenes", "Vestvågøy", "Vågan", "Værøy"],
            page.QuerySelector(".matrise")!.QuerySelectorAll("thead th").Skip(1).Select(th => th.TextContent).Order(StringComparer.Ordinal));
        Assert.Contains("Lofoten – NTNU, 2024, Dekom 2024 Dekom 1 1580000 880000 til NTNU", Pairs(page));
        Assert.Contains(Cells(page), c => c.TextContent == "ikke i katalogen, se Ofoten");
    }

    [Fact]
    public void Headings_of_rows_and_columns_say_what_they_are_of_and_every_table_has_a_caption() => Assert.All(
        new[] { Page("oversikt/"), Page("oversikt/regioner/salten/"), Page("oversikt/samarbeid/"), Havlandet.Page("oversikt/") },
        page => Assert.All(page.QuerySelectorAll(".matrise"), table =>
        {
            Assert.NotNull(table.QuerySelector("caption"));
            Assert.All(table.QuerySelectorAll("thead th"), th => Assert.Equal("col", th.GetAttribute("scope")));
            Assert.All(table.QuerySelectorAll("tbody th"), th => Assert.Equal("row", th.GetAttribute("scope")));
        }));

    [Fact]
    public void The_menu_the_front_page_and_the_foot_lead_there()
    {
        var page = Page("");

        Assert.All(
            new[] { ".meny", ".bunn", "main" },
            place => Assert.Contains(page.QuerySelectorAll($"{place} a"), a => a.GetAttribute("href") == "./oversikt/"));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("annet-fylke")]
    public void What_a_place_and_a_partner_report_adds_up_to_the_one_sum_of_their_tiltak(string catalogue)
    {
        var edition = catalogue == "content" ? Edition : OfHavlandet();
        foreach (var facet in edition.Facets.Where(f => f.Id is RegionFacet.Id or KommuneFacet.Id))
        {
            foreach (var pair in Samarbeid.Of(facet, edition).GroupBy(s => (s.Sted, s.Partner)))
            {
                var tiltak = facet[pair.Key.Sted.Id].Where(t => t.Ramme.UhMedVerter.Contains(pair.Key.Partner));
                Assert.Equal(ReportedSum.Of(ReportedSum.Of(tiltak, edition).Counted), pair.Sum(s => s.Meldt.Sum ?? 0));
                Assert.All(pair, s => Assert.True(!(s.TilPartner > s.Meldt.Sum)));
            }
        }
    }

    [Fact]
    public void Rows_that_are_not_shared_count_no_krone_twice()
    {
        var alone = Samarbeid.Of(Edition.Facets.Single(f => f.Id == RegionFacet.Id), Edition)
            .Where(s => !s.ErDelt)
            .SelectMany(s => s.Tiltak, (s, t) => (t, s.Ar))
            .ToList();

        Assert.NotEmpty(alone);
        Assert.Equal(alone.Distinct().Count(), alone.Count);
    }

    [Theory]
    [InlineData("partnerbelop:\n  - uh: nord\n    belop: 60000\n  - uh: fagskolen-nord\n    belop: 40000\n", "nord 260000, fagskolen-nord 40000")]
    [InlineData("", "nord 200000, fagskolen-nord ")]
    public void What_is_for_one_of_several_partners_only_the_form_can_say(string split, string shares)
    {
        var site = TestSite.Base()
            .With("content/uh/fagskolen-nord.md", "---\nnavn: Fagskolen Nord\nkortnavn: Fagskolen\ntype: fagskole\nkilde: Nettstedet\n---\n")
            .With(Filled.Path, Filled.Tiltak(
                "uh:\n  - nord\n  - fagskolen-nord\nmeldt_eier: 40000\nmeldt_uh: 100000\nmeldt_totalt: 140000\n" + split + Filled.Approval));
        var edition = new SiteEdition(site.Link(), new Dictionary<SourceText, MarkdownBody>(), drafts: false);
        var pairs = Samarbeid.Of(edition.Facets.Single(f => f.Id == RegionFacet.Id), edition).ToDictionary(p => p.Partner.Id);

        Assert.Equal((440_000, 140_000), (pairs["nord"].Meldt.Sum, pairs["fagskolen-nord"].Meldt.Sum));
        Assert.Equal(shares, string.Join(", ", new[] { "nord", "fagskolen-nord" }.Select(id => $"{id} {pairs[id].TilPartner}")));
        Assert.All(pairs.Values, p => Assert.True(p.ErDelt));
    }

    [Fact]
    public void Regions_are_as_near_as_they_stand_on_the_map()
    {
        var nearness = new Nearness(Edition.Registers);
        var around = nearness.Around(Edition.Registers.Regioner.Find("lofoten")!);

        Assert.Equal(Edition.Registers.Regioner.All.Length - 1, around.Length);
        Assert.Equal(["salten", "vesteralen"], around.Take(2).Select(r => r.Id));
        Assert.Equal("sor-helgeland", around[^1].Id);
    }

    [Fact]
    public void Where_there_are_many_regions_each_fylke_has_a_page_of_them_and_no_table_is_wide()
    {
        var site = TestSite.Base();
        for (var i = 1; i <= 14; i++)
        {
            site.With(
                $"content/regioner/nettverk-{i}.md",
                $"---\nnavn: Nettverk {i}\ntype: rkk\nstatus: aktiv\nkommuner:\n  - kommune: Bodø\n    medlemskap: sikkert\n    grunnlag: Nettstedet\n"
                    + "kilde: Nettstedet\n---\n");
        }

        var edition = new SiteEdition(site.Link(), new Dictionary<SourceText, MarkdownBody>(), drafts: false);
        var pages = AllPages.Of(new(edition)).Where(p => p.Path.StartsWith(Paths.Oversikt, StringComparison.Ordinal)).ToDictionary(p => p.Path);
        var main = (OversiktssideView)pages[Paths.Oversikt].View();
        var nordland = (OversiktssideView)pages["oversikt/fylker/nordland/"].View();

        Assert.Equal("Nordland", Assert.Single(Assert.Single(main.Matriser).Kolonner).Tekst);
        Assert.Equal([12, 3], nordland.Matriser.Select(m => m.Kolonner.Length));
        Assert.Contains(main.Bolker.SelectMany(b => b.Lenker), l => l.Url == "oversikt/fylker/nordland/");
        Assert.Contains("oversikt/regioner/nettverk-14/", pages.Keys);
    }

    private static SiteEdition OfHavlandet() => new(Havlandet.Result.Katalog!, new Dictionary<SourceText, MarkdownBody>(), drafts: false);

    private static IEnumerable<IElement> Cells(IDocument page) => page.QuerySelector(".matrise")!.QuerySelectorAll("td");

    private static string[] Pairs(IDocument page) => [.. page.QuerySelectorAll(".matrise")[^1].QuerySelectorAll("tbody tr")
        .Select(r => string.Join(' ', r.Children.Select(c => c.TextContent.Replace("\u00A0", "", StringComparison.Ordinal))))];

    private static Dictionary<string, string> Query(IElement link) => link.GetAttribute("href")!.Split('?')[1].Split('&')
        .Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    private static IDocument Page(string path) => new HtmlParser().ParseDocument(RealSite.Text($"{path}index.html"));
}
