using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Edition;
using Catalogue.Markdown;
using Catalogue.Source;

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

        var samisk = page.QuerySelector("header .dempet")!;
        Assert.Equal(("Romsa", "se"), (samisk.TextContent, samisk.GetAttribute("lang")));
        Assert.Equal("fkv", Fact(Section(page, "Fakta"), "Kvensk navn").QuerySelector("span")!.GetAttribute("lang"));
    }

    [Fact]
    public void It_lists_its_regions_and_all_its_kommuner_those_without_tiltak_folded()
    {
        var page = RealPage("fylker/nordland/");

        Assert.Equal(8, Section(page, "Regioner i fylket").QuerySelectorAll("a").Length);
        var kommuner = Section(page, "Kommuner i fylket");
        Assert.Equal(41, kommuner.QuerySelectorAll("a").Length);
        Assert.Equal("26\u00A0kommuner uten tiltak", kommuner.QuerySelector("summary")!.TextContent);
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
        Assert.All(
            new[] { "kommuner/rana/", "regioner/salten/" },
            path => Assert.Equal(
                "../../fylker/nordland/",
                Fact(Section(RealPage(path), "Fakta"), "Fylke").QuerySelector("a")!.GetAttribute("href")));
        var heading = RealPage("kommuner/").QuerySelector("h2#nordland")!;
        Assert.Equal("../fylker/nordland/", heading.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void What_the_plan_gives_priority_to_leads_to_the_tiltak_that_answer_it_and_they_lead_back()
    {
        var plan = Section(RealPage("fylker/nordland/"), "Prioriteringer i planen for 2023–2026");
        var point = plan.QuerySelectorAll("li").Single(li => li.TextContent.StartsWith("Fagfornyelsen", StringComparison.Ordinal));
        var fact = Fact(RealPage("tiltak/ytre-helgeland-2024-magisk-maned/").DocumentElement, "Prioriteringer");

        Assert.Equal("../../sok/?prioritering=nordland-2023-fagfornyelsen", point.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("name=\"prioritering\" value=\"nordland-2023-fagfornyelsen\"", RealSite.Text("sok/index.html"), StringComparison.Ordinal);
        Assert.Equal("Fagfornyelsen Langsiktig plan 2023–2026", fact.QuerySelectorAll("li")[0].TextContent);
        Assert.Equal($"../../fylker/nordland/#{plan.QuerySelector("h2")!.Id}", fact.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void All_fylker_have_a_page_and_every_kommune_has_its_fylke()
    {
        var registers = RealSite.Result.Katalog!.Registers;

        Assert.Equal(15, registers.Fylker.All.Length);
        Assert.All(registers.Kommuner.All, k => Assert.NotNull(registers.Kommuner.FylkeOf(k)));
        Assert.Equal(registers.Kommuner.All.Length, registers.Fylker.All.Sum(f => registers.Kommuner.In(f).Count()));
    }

    [Theory]
    [InlineData("eiere:\n  - Bodø\n  - Oslo\navvik:\n  - felt: region\n    grunn: To fylker er med.", "nordland oslo")]
    [InlineData("eiere:\n  - Bodø\npartnere:\n  - Herøy (Møre og Romsdal)", "nordland more-og-romsdal")]
    [InlineData("private_eiere:\n  - Ørsnes privatskole\nregion: salten", "nordland")]
    public void A_tiltak_stands_under_the_fylker_of_its_kommuner_or_else_of_its_region(string fields, string fylker)
    {
        const string path = "content/pakker/annet/t.md";
        var katalog = TestSite.Base().With("content/pakker/annet/pakke.md", Pakke)
            .With(path, Filled.Tiltak($"{fields}\n{Filled.Approval}", path: path, missing: Missing(fields)))
            .Link();
        var facet = new SiteEdition(katalog, new Dictionary<SourceText, MarkdownBody>(), drafts: false).Facets.Single(f => f.Id == "fylke");

        Assert.Equal(
            fylker.Split(' ').Order(),
            facet.Values.Where(v => facet[v.Id].Any(t => t.Id == "t")).Select(v => v.Id).Order());
    }

    [Fact]
    public void The_sum_of_a_tiltak_of_two_fylker_says_that_other_pages_count_it_too()
    {
        var site = TestSite.Base().With(
            Filled.Path,
            Filled.Tiltak(
                "eiere:\n  - Bodø\n  - Oslo\nmeldt_totalt: 50000\n"
                    + $"avvik:\n  - felt: region\n    grunn: To fylker er med.\n{Filled.Approval}"));
        var oslo = site.Build().Files.Single(f => f.Path == "fylker/oslo/index.html");

        var html = System.Text.Encoding.UTF8.GetString(oslo.Bytes.Span);
        Assert.Contains("for tiltak der kommuner fra flere fylker er med", html, StringComparison.Ordinal);
    }

    private const string Pakke = "---\ntittel: Annet\nskjema: vedlegg\nstatus: meldt\nkilde: Vedlegg\n---\n";

    private static string[] Missing(string fields) => fields.Contains("eiere:\n  - B", StringComparison.Ordinal) ? [] : ["eiere"];

    private static IElement Fact(IElement facts, string name) =>
        facts.QuerySelectorAll("tr").Single(r => r.Children[0].TextContent == name).Children[1];

    private static IElement Section(IDocument page, string heading) =>
        page.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent == heading);

    private static IDocument RealPage(string path) => new HtmlParser().ParseDocument(RealSite.Text(path + "index.html"));
}
