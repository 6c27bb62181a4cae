using Catalogue.Edition;
using Catalogue.Edition.Facets;
using Catalogue.Markdown;
using Catalogue.Pages.Views;
using Catalogue.Source;

namespace Catalogue.Tests.Pages;

public class AllFacetsTests
{
    [Fact]
    public void A_tiltak_that_names_kommuner_is_found_under_these_and_one_that_names_none_under_those_of_its_region()
    {
        var edition = Edition();
        var kommuner = AllFacets.Of(edition).Single(f => f.Id == AllFacets.Kommune);
        var node = edition.Tiltak.First(t => t.Ramme.Eiere.IsEmpty && t.Ramme.Partnere.IsEmpty && t.Ramme.Region?.Id == "lofoten");
        var named = edition.Tiltak.First(t => !t.Ramme.Partnere.IsEmpty && t.Ramme.Region?.Id == "salten");

        Assert.Equal(["flakstad", "moskenes", "vaeroy", "vagan", "vestvagoy"], kommuner.Verdier(node).Order(StringComparer.Ordinal));
        Assert.Equal(["bodo", "rost", "vaeroy"], kommuner.Verdier(named).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_centre_is_found_under_its_host_too()
    {
        var edition = Edition();
        var uh = AllFacets.Of(edition).Single(f => f.Id == AllFacets.Uh);
        var node = edition.Tiltak.Single(t => t.Id == "lofoten-2024-ntnu-grunnleggende-ferdigheter");

        Assert.Contains("ntnu", uh.Verdier(node));
        Assert.Superset(node.Ramme.Uh.Select(u => u.Id).ToHashSet(), uh.Verdier(node).ToHashSet());
    }

    [Theory]
    [InlineData(0, "under-50000", "Under 50 000 kr")]
    [InlineData(49_999, "under-50000", "Under 50 000 kr")]
    [InlineData(50_000, "50000-99999", "50 000–99 999 kr")]
    [InlineData(249_999, "100000-249999", "100 000–249 999 kr")]
    [InlineData(499_999, "250000-499999", "250 000–499 999 kr")]
    [InlineData(500_000, "fra-500000", "500 000 kr og mer")]
    [InlineData(12_000_000, "fra-500000", "500 000 kr og mer")]
    [InlineData(null, "ikke-oppgitt", "Ikke oppgitt")]
    public void An_amount_has_one_step(int? sum, string id, string name)
    {
        Assert.Equal(id, AmountSteps.Av(new(null, null, sum)));
        Assert.Equal(name, Assert.Single(AmountSteps.Alle, v => v.Verdi == id).Tekst.Replace('\u00A0', ' '));
    }

    [Fact]
    public void Only_what_occurs_can_be_chosen_and_its_number_is_that_of_the_static_page()
    {
        var edition = Edition();
        var groups = AllFacets.Of(edition).Select(f => AllFacets.Gruppe(f, edition)).ToDictionary(g => g.Id);

        Assert.Equal(10, groups.Count);
        Assert.Equal(edition.PerTema.Select(g => (g.Key, $"{g.Count()}")).Order(), Numbers(groups["tema"]));
        Assert.Equal(edition.PerRegion.Select(g => (g.Key, $"{g.Count()}")).Order(), Numbers(groups["region"]));
        Assert.Equal(edition.PerUh.Select(g => (g.Key, $"{g.Count()}")).Order(), Numbers(groups["uh"]));
        Assert.Equal(edition.PerOrdning.Select(g => (g.Key, $"{g.Count()}")).Order(), Numbers(groups["ordning"]));
        Assert.Equal(edition.PerAr.OrderByDescending(g => g.Key).Select(g => $"{g.Key}"), groups["ar"].Valg.Select(v => v.Verdi));
    }

    [Fact]
    public void Every_choice_stands_in_the_page_as_a_box_that_works_in_a_plain_form()
    {
        var html = RealSite.Text("sok/index.html");

        Assert.Contains("<form class=\"sokefelt sokefelt--stort\" role=\"search\" id=\"sok\" action=\"../sok/\" method=\"get\"", html, StringComparison.Ordinal);
        Assert.Contains("<input class=\"ds-input\" type=\"checkbox\" name=\"region\" value=\"lofoten\" form=\"sok\"><span>Lofoten</span>", html, StringComparison.Ordinal);
        Assert.Contains("<input class=\"ds-input\" type=\"checkbox\" name=\"belop\" value=\"ikke-oppgitt\" form=\"sok\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"oslo\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("temaer/ledelse/", "../../sok/?tema=ledelse")]
    [InlineData("regioner/lofoten/", "../../sok/?region=lofoten")]
    [InlineData("kommuner/alstahaug/", "../../sok/?kommune=alstahaug")]
    [InlineData("uh/ntnu/", "../../sok/?uh=ntnu")]
    [InlineData("ordninger/kollektiv/", "../../sok/?ordning=kollektiv")]
    [InlineData("ar/2024/", "../../sok/?ar=2024")]
    public void The_page_of_a_value_leads_to_the_search_within_it(string path, string link) =>
        Assert.Contains($"<a href=\"{link}\">Søk i disse tiltakene</a>", RealSite.Text(path + "index.html"), StringComparison.Ordinal);

    [Fact]
    public void A_page_without_tiltak_leads_to_no_search() =>
        Assert.DoesNotContain("Søk i disse tiltakene", RealSite.Text("kommuner/oslo/index.html"), StringComparison.Ordinal);

    private static IEnumerable<(string, string)> Numbers(Filtergruppe group) => group.Valg.Select(v => (v.Verdi, v.Antall)).Order();

    private static SiteEdition Edition() => new(RealSite.Result.Katalog!, new Dictionary<SourceText, MarkdownBody>(), drafts: false);
}
