using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Catalogue.Tests.Pages;

/// <summary>The page of a fylke: who decides there, when and by which plan; its regions and kommuner; and what nobody has told yet.</summary>
public class FylkePagesTests
{
    [Fact]
    public void It_says_who_decides_when_and_by_which_plan_each_with_its_source()
    {
        var facts = Section(RealPage("fylker/nordland/"), "Fakta");

        Assert.Equal("18", Fact(facts, "Fylkesnummer").TextContent);
        Assert.Equal("Samarbeidsforum Nordland", Fact(facts, "Samarbeidsforum").TextContent);
        Assert.Matches("^1\\. februar 2025 Kilde: Statsforvalteren i Nordland", Fact(facts, "Frist for behovsmelding").TextContent);
        var plan = Fact(facts, "Langsiktig plan").QuerySelector("a")!;
        Assert.Equal("Langsiktig plan 2023–2026", plan.TextContent);
        Assert.StartsWith("https://prosjekt.statsforvalteren.no/", plan.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("15 av 41", Fact(facts, "Kommuner med tiltak").TextContent);
    }

    [Fact]
    public void Its_names_in_other_languages_say_which_language_they_are_in()
    {
        var page = RealPage("fylker/troms/");

        Assert.Equal(("Romsa", "se"), (page.QuerySelector("header .dempet")!.TextContent, page.QuerySelector("header .dempet")!.GetAttribute("lang")));
        Assert.Equal("fkv", Fact(Section(page, "Fakta"), "Kvensk navn").QuerySelector("span")!.GetAttribute("lang"));
    }

    [Fact]
    public void It_lists_its_regions_and_all_its_kommuner_those_without_tiltak_folded()
    {
        var page = RealPage("fylker/nordland/");

        Assert.Equal(8, Section(page, "Regioner i fylket").QuerySelectorAll("a").Length);
        var kommuner = Section(page, "Kommuner i fylket");
        Assert.Equal(41, kommuner.QuerySelectorAll("a").Length);
        Assert.Equal("26 kommuner uten tiltak", kommuner.QuerySelector("summary")!.TextContent);
    }

    [Fact]
    public void It_says_what_the_catalogue_does_not_know()
    {
        var missing = Section(RealPage("fylker/agder/"), "Dette mangler i katalogen").QuerySelectorAll("li").Select(li => li.TextContent);

        Assert.Equal(
            ["Samarbeidsforum", "Frist for behovsmelding", "Frist for innstilling", "Frist for rapport", "Langsiktig plan", "Regioner"],
            missing);
        Assert.DoesNotContain(RealPage("fylker/agder/").QuerySelectorAll("h2"), h => h.TextContent == "Regioner i fylket");
    }

    [Fact]
    public void A_kommune_a_region_and_the_list_of_kommuner_lead_to_it()
    {
        Assert.Equal("../../fylker/nordland/", Fact(Section(RealPage("kommuner/rana/"), "Fakta"), "Fylke").QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("../../fylker/nordland/", Fact(Section(RealPage("regioner/salten/"), "Fakta"), "Fylke").QuerySelector("a")!.GetAttribute("href"));
        var heading = RealPage("kommuner/").QuerySelector("h2#nordland")!;
        Assert.Equal("../fylker/nordland/", heading.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void All_fylker_have_a_page_and_every_kommune_has_its_fylke()
    {
        var registers = RealSite.Result.Katalog!.Registers;

        Assert.Equal(15, registers.Fylker.All.Length);
        Assert.All(registers.Kommuner.All, k => Assert.NotNull(registers.Kommuner.FylkeOf(k)));
        Assert.Equal(registers.Kommuner.All.Length, registers.Fylker.All.Sum(f => registers.Kommuner.In(f).Count()));
    }

    [Fact]
    public void A_tiltak_of_kommuner_in_two_fylker_stands_on_both_pages_and_the_sum_says_so()
    {
        var site = TestSite.Base().With(
            Filled.Path,
            Filled.Tiltak("eiere:\n  - Bodø\n  - Oslo\navvik:\n  - felt: eiere\n    grunn: To fylker er med.\n" + Filled.Approval)).Build();
        var pages = site.Files.ToDictionary(f => f.Path, f => System.Text.Encoding.UTF8.GetString(f.Bytes.Span), StringComparer.Ordinal);

        Assert.Contains("tiltak/tiltak-b/", pages["fylker/nordland/index.html"], StringComparison.Ordinal);
        Assert.Contains("tiltak/tiltak-b/", pages["fylker/oslo/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("tiltak/tiltak-b/", pages["fylker/more-og-romsdal/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_tiltak_that_names_a_region_alone_stands_under_the_fylke_of_the_region()
    {
        var katalog = TestSite.Base().With(Filled.Path, Filled.Tiltak("region: salten")).Link();

        Assert.Equal(["nordland"], katalog.Registers.Links.FylkerOf(katalog.Registers.Regioner.Find("salten")!).Select(f => f.Id));
    }

    private static IElement Fact(IElement facts, string name) => facts.QuerySelectorAll("tr").Single(r => r.Children[0].TextContent == name).Children[1];

    private static IElement Section(IDocument page, string heading) =>
        page.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent == heading);

    private static IDocument RealPage(string path) => new HtmlParser().ParseDocument(RealSite.Text(path + "index.html"));
}
