using System.Reflection;
using Catalogue.Edition;
using Catalogue.Edition.Facets;
using Catalogue.Markdown;
using Catalogue.Source;

namespace Catalogue.Tests.Edition.Facets;

public class AllFacetsTests
{
    private const string Box = "<input class=\"ds-input\" type=\"checkbox\"";

    [Fact]
    public void A_tiltak_that_names_kommuner_is_found_under_these_and_one_that_names_none_under_those_of_its_region()
    {
        var edition = Published();
        var kommuner = edition.Facets.Single(f => f.Id == "kommune");
        var node = edition.Tiltak.First(t => t.Ramme.Eiere.IsEmpty && t.Ramme.Partnere.IsEmpty && t.Ramme.Region?.Id == "lofoten");
        var named = edition.Tiltak.First(t => !t.Ramme.Partnere.IsEmpty && t.Ramme.Region?.Id == "salten");

        Assert.Equal(["flakstad", "moskenes", "vaeroy", "vagan", "vestvagoy"], kommuner.FilterKeysOf(node).Order(StringComparer.Ordinal));
        Assert.Equal(["bodo", "rost", "vaeroy"], kommuner.FilterKeysOf(named).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_centre_is_found_under_its_host_too()
    {
        var edition = Published();
        var uh = edition.Facets.Single(f => f.Id == "uh");
        var node = edition.Tiltak.Single(t => t.Id == "lofoten-2024-ntnu-grunnleggende-ferdigheter");

        Assert.Contains("ntnu", uh.FilterKeysOf(node));
        Assert.Superset(node.Ramme.Uh.Select(u => u.Id).ToHashSet(), uh.FilterKeysOf(node).ToHashSet());
    }

    [Fact]
    public void Only_what_occurs_can_be_chosen_and_its_number_is_that_of_the_static_page()
    {
        var edition = Published();
        Assert.Equal(14, edition.Facets.Length);
        foreach (var facet in edition.Facets.Where(f => f.FilterKeys is null))
        {
            var inUse = facet.Values.Where(v => !facet[v.Id].IsEmpty).Select(v => (v.Id, facet[v.Id].Length));
            Assert.Equal(inUse, facet.Choices().Select(c => (c.Value.Id, c.Count)));
        }

        var kommuner = edition.Facets.Single(f => f.FilterKeys is not null);
        Assert.All(kommuner.Choices(), c => Assert.InRange(c.Count, Math.Max(1, kommuner[c.Value.Id].Length), edition.Tiltak.Length));
        var years = edition.Tiltak.SelectMany(t => t.Ar).Distinct().OrderDescending().Select(ar => $"{ar}");
        Assert.Equal(years, edition.Facets.Single(f => f.Id == "ar").Choices().Select(c => c.Value.Id));
    }

    [Fact]
    public void Every_facet_that_is_declared_stands_in_the_list()
    {
        var declared = typeof(Facet).Assembly.GetTypes()
            .Select(t => t.GetMethod("Of", BindingFlags.Public | BindingFlags.Static, [typeof(FacetSource)]))
            .Where(m => m?.ReturnType == typeof(Facet))
            .Select(m => m!.DeclaringType);

        Assert.Equal(declared.ToHashSet(), AllFacets.Declarations.Select(d => d.Method.DeclaringType).ToHashSet());
    }

    [Fact]
    public void Every_value_of_every_facet_has_one_page_with_its_name_and_all_its_tiltak()
    {
        var paths = RealSite.Result.Pages.ToDictionary(p => p.Path, p => p.Title, StringComparer.Ordinal);
        foreach (var (facet, section) in Published().Sections)
        {
            Assert.Equal(section.Title, paths[section.Path]);
            Assert.All(facet.Values, v => Assert.Contains(v.Name, paths[section.PathOf(v)], StringComparison.Ordinal));
            Assert.Equal(facet.Values.Select(v => v.Id).Order(), facet.SitemapOrder.Select(v => v.Id).Order());
        }
    }

    [Fact]
    public void Every_choice_stands_in_the_page_as_a_box_that_works_in_a_plain_form()
    {
        var html = RealSite.Text("sok/index.html");

        Assert.Contains(
            "<form class=\"sokefelt sokefelt--stort\" role=\"search\" id=\"sok\" action=\"../sok/\" method=\"get\"",
            html,
            StringComparison.Ordinal);
        Assert.Contains($"{Box} name=\"region\" value=\"lofoten\" form=\"sok\"><span>Lofoten</span>", html, StringComparison.Ordinal);
        Assert.Contains($"{Box} name=\"belop\" value=\"ikke-oppgitt\" form=\"sok\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"oslo\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("temaer/ledelse/", "../../sok/?tema=ledelse")]
    [InlineData("fylker/nordland/", "../../sok/?fylke=nordland")]
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

    private static SiteEdition Published() => new(RealSite.Result.Katalog!, new Dictionary<SourceText, MarkdownBody>(), drafts: false);
}
