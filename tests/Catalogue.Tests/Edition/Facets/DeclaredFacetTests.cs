using System.Collections.Immutable;
using System.Text;
using Catalogue.Edition;
using Catalogue.Edition.Facets;
using Catalogue.Edition.Views;
using Catalogue.Formats;
using Catalogue.Markdown;
using Catalogue.Pages;
using Catalogue.Pages.Views;
using Catalogue.Read.Fields;
using Catalogue.Search;
using Catalogue.Source;

namespace Catalogue.Tests.Edition.Facets;

/// <summary>A facet that the catalogue does not have, declared as a newcomer would: all else on the site follows from these lines.</summary>
public class DeclaredFacetTests
{
    private static Facet Language(FacetSource source) => new("sprak", "Språk", source, t => [t.Tiltak.Sprak])
    {
        Values = [.. FacetValue.AllOf(Vocabularies.Language).Select(v => v with { Page = _ => Words(v.Name) })],
        Section = new("sprak/", "Språk", "Språket som tiltaket er skrevet på.") { Front = FrontPlace.Names, Counted = ("språk", "språk") },
    };

    private static FacetPage Words(string name) => new($"Tiltak på {name}", $"Tiltak skrevet på {name}.")
    {
        Empty = $"Ingen tiltak er skrevet på {name}.",
    };

    private static readonly SiteEdition Published = new(
        TestSite.Base().With(Filled.Path, Filled.Tiltak("sprak: nn\ngodkjent_dato: 2026-11-20\ngodkjent_av: Redaksjonen for katalogen")).Link(),
        new Dictionary<SourceText, MarkdownBody>(),
        (Drafts: false, Today: default),
        [.. AllFacets.Declarations, Language]);

    private static readonly ImmutableArray<Page> Pages = AllPages.Of(new(Published));

    [Fact]
    public void It_has_an_index_with_every_value_and_how_many_tiltak_each_has()
    {
        var index = View<OversiktView>("sprak/");

        Assert.Equal(("Språk", "Språket som tiltaket er skrevet på."), (index.Tittel, index.Ingress));
        Assert.Equal(
            [
                ("Bokmål", "sprak/nb/", "1"),
                ("Nynorsk", "sprak/nn/", "1"),
                ("Nordsamisk", "sprak/se/", "0"),
                ("Sørsamisk", "sprak/sma/", "0"),
                ("Lulesamisk", "sprak/smj/", "0"),
            ],
            Assert.Single(index.Bolker).Lenker.Select(l => (l.Tekst, l.Url!, l.Antall!)));
    }

    [Fact]
    public void Each_value_has_a_page_with_its_tiltak_its_search_and_links_on()
    {
        var page = View<FasettView>("sprak/nn/");

        Assert.Equal(("Språk", "Nynorsk", "Tiltak på Nynorsk"), (page.Slag, page.Tittel, page.Liste.Tittel));
        Assert.Equal("tiltak/tiltak-b/", Assert.Single(page.Liste.Kort).Url);
        Assert.Equal("sok/?sprak=nn", page.Sok);
        Assert.Contains(page.Bolker, b => b.Tittel == "Regioner" && b.Lenker.Single() is { Url: "regioner/salten/", Antall: "1" });
        Assert.DoesNotContain(page.Bolker, b => b.Tittel == "Språk");
        Assert.Equal("Ingen tiltak er skrevet på Sørsamisk.", View<FasettView>("sprak/sma/").Tomt);
        var hode = Find("sprak/nn/").Hode;
        Assert.Equal(("Nynorsk", "Tiltak skrevet på Nynorsk.", "sprak/"), (hode.Tittel, hode.Beskrivelse, hode.Seksjon));
    }

    [Fact]
    public void The_pages_of_all_other_facets_lead_on_to_it() =>
        Assert.Equal(
            [("Bokmål", "sprak/nb/"), ("Nynorsk", "sprak/nn/")],
            View<FasettView>("regioner/salten/").Bolker.Single(b => b.Tittel == "Språk").Lenker.Select(l => (l.Tekst, l.Url!)));

    [Fact]
    public void It_stands_in_the_menu_among_the_ways_in_and_on_the_front_page()
    {
        var front = View<ForsideView>("");

        Assert.Equal(
            ["Tiltak", "Temaer", "Fylker", "Regioner", "Kommuner", "UH", "Ordninger", "Språk", "År", "Pakker", "Oversikt"],
            Menus.Main(Published).Select(l => l.Tekst));
        Assert.Contains(new Lenke("Språk", "sprak/"), Menus.WaysIn(Published));
        Assert.Contains(new Tall("2", "språk"), front.Tall);
        Assert.Equal(["sprak/nb/", "sprak/nn/"], front.Innganger.Single(b => b.Tittel == "Språk").Lenker.Select(l => l.Url));
    }

    [Fact]
    public void The_search_filters_by_it()
    {
        var filter = View<SokView>("sok/").Filtre.Single(f => f.Id == "sprak");
        var files = SearchIndex.Build(SearchDocuments.Of(Published), new()).Files;

        Assert.Equal("Språk", filter.Tittel);
        Assert.Equal([new("nb", "Bokmål", "1"), new("nn", "Nynorsk", "1")], filter.Valg);
        Assert.Contains(files, f => f.Path.EndsWith("/f/sprak.bin", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sitemap_names_its_pages()
    {
        var sitemap = Assert.Single(Sitemap.Of(new(Published, [.. Pages.Select(p => p.ToSitePage())], "https://tiltak.example/")));
        var text = Encoding.UTF8.GetString(sitemap.Bytes.Span);

        Assert.All(["", "nb/", "smj/"], path => Assert.Contains($"<loc>https://tiltak.example/sprak/{path}</loc>", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_without_words_of_its_own_has_a_page_all_the_same()
    {
        var words = Published.Facets.Single(f => f.Id == "fase").PageOf(new("planlegging", "Planlegging"));

        Assert.Equal("Tiltak", words.ListTitle);
        Assert.Equal("Tiltak for kompetanseutvikling i barnehage og skole: Planlegging.", words.Description);
    }

    private static Page Find(string path) => Pages.Single(p => p.Path == path);

    private static T View<T>(string path) => Assert.IsType<T>(Find(path).View());
}
