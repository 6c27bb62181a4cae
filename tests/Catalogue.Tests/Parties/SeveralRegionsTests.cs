using AngleSharp.Dom;

namespace Catalogue.Tests.Parties;

/// <summary>Networks on a theme, and tiltak of two regions or two schemes: listed under each, counted once.</summary>
public class SeveralRegionsTests
{
    private const string Nettverk = """
        -- content/regioner/realfagsnettverket.md --
        ---
        navn: Realfagsnettverket
        type: tematisk
        status: aktiv
        kilde: Nettverkets nettsted
        ---
        """;

    private const string Both = """
        region:
          - salten
          - realfagsnettverket
        ordning:
          - desentralisert
          - regional
        meldt_eier: 1000
        meldt_uh: 500
        meldt_totalt: 1500
        """;

    private const string A = "content/pakker/eksempel/tiltak-a.md";
    private const string Small = "tittel: Lesegleder\nmeldt_eier: 200\nmeldt_uh: 100\nmeldt_totalt: 300\n";
    private const string Ny = "---\nnavn: Ny ordning\nkortnavn: Ny\nfra: 2026\nkilde: Forskriften\n---\n";

    [Theory]
    [InlineData("region:\n  - salten\n  - realfagsnettverket")]
    [InlineData("region: salten, realfagsnettverket")]
    [InlineData("ordning: [desentralisert, regional]")]
    public void A_list_of_several_is_taken(string fields) => Assert.Empty(Site(fields).Faults());

    [Fact]
    public void The_tiltak_stands_under_each_and_names_both()
    {
        var site = Site(Both);

        Assert.Equal(["Salten", "Realfagsnettverket"], site.Page("tiltak/tiltak-b/").Fact("Regioner"));
        Assert.Equal(["Desentralisert ordning", "Regional ordning"], site.Page("tiltak/tiltak-b/").Fact("Ordninger"));
        foreach (var path in new[] { "regioner/salten/", "regioner/realfagsnettverket/", "ordninger/desentralisert/", "ordninger/regional/" })
        {
            Assert.NotNull(site.Page(path).QuerySelector("article a[href='../../tiltak/tiltak-b/']"));
        }

        var document = site.Document();
        Assert.Equal(["realfagsnettverket", "salten"], Values("region"));
        Assert.Equal(["desentralisert", "regional"], Values("ordning"));
        Assert.Superset(new HashSet<string> { "Salten", "Realfagsnettverket", "Desentralisert", "Regional" }, document.Card.Facts.ToHashSet());

        IEnumerable<string> Values(string facet) => document.Facets.Where(f => f.Facet == facet).Select(f => f.Value).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Its_amount_is_counted_once_in_all_and_said_to_be_shared_under_each()
    {
        var site = Site(Both).With(A, Filled.Tiltak(Small + Filled.Approval, path: A));

        Assert.Contains("1800 kr", Figures(site.Page("")), StringComparison.Ordinal);
        Assert.Contains("1800 kr", Figures(site.Page("kommuner/bodo/")), StringComparison.Ordinal);
        Assert.Contains("1500 kr", Figures(site.Page("ordninger/regional/")), StringComparison.Ordinal);
        Assert.Contains("Hvorav 1500 kr delt mellom to ordninger; ikke fordelt.", Text("ordninger/regional/"), StringComparison.Ordinal);
        Assert.Contains("Hvorav 1500 kr delt mellom to regioner; ikke fordelt.", Text("regioner/salten/"), StringComparison.Ordinal);
        Assert.Contains("1800 kr", Figures(site.Page("ordninger/desentralisert/")), StringComparison.Ordinal);

        string Text(string path) => site.Page(path).Body!.Words();
    }

    [Theory]
    [InlineData("", "", "2500 kr")]
    [InlineData("ordning: desentralisert\n", "ordning: regional\n", "1800 kr")]
    [InlineData("ordning: desentralisert\n", "", "1800 kr")]
    public void What_a_package_prints_for_two_schemes_is_counted_where_no_tiltak_splits_it(string a, string b, string sum)
    {
        var pakke = "ordning:\n  - desentralisert\n  - regional\nsum_desentralisert_totalt: 1000\nsum_regional_totalt: 1500\nantall_tiltak: 2\n";
        var site = TestSite.Base()
            .With("content/pakker/eksempel/pakke.md", Filled.Pakke(pakke))
            .With(A, Filled.Tiltak(a + Small + Filled.Approval, path: A))
            .With(Filled.Path, Filled.Tiltak($"{b}meldt_eier: 1000\nmeldt_uh: 500\nmeldt_totalt: 1500\n" + Filled.Approval));

        Assert.Contains(sum, Figures(site.Page("")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_on_a_theme_needs_no_kommuner_and_takes_owners_from_anywhere()
    {
        var site = Site("region: realfagsnettverket\neiere: Oslo");

        Assert.Empty(site.Faults());
        var page = site.Page("regioner/realfagsnettverket/");
        Assert.Equal("Tematisk nettverkRealfagsnettverket", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal("TK164", Assert.Single(TestSite.Base().With(Nettverk.Replace("tematisk", "rkk", StringComparison.Ordinal)).Check()).Rule.Code);
    }

    [Theory]
    [InlineData("region: [salten, ofoten]\neiere: [Bodø, Oslo]", "TK312")]
    [InlineData("region: [salten, ukjent]", "TK304")]
    [InlineData("ordning: [desentralisert, ny]\nar: 2024", "TK415")]
    public void Each_of_several_is_judged(string fields, string code) => Assert.Equal(
        [code],
        Site(fields).With("content/regioner/ofoten.md", Ofoten).With("content/ordninger/ny.md", Ny)
            .Check().Select(f => f.Rule.Code));

    private const string Ofoten = """
        ---
        navn: Ofoten
        type: rkk
        status: aktiv
        kommuner:
          - kommune: Narvik
            medlemskap: sikkert
            grunnlag: Kommunens eget nettsted
        kilde: Nettstedet til regionen
        ---
        """;

    private static TestSite Site(string fields) => PartySite.With(fields).With(Nettverk);

    private static string Figures(IDocument page) => string.Join('\n', page.QuerySelectorAll(".tall").Select(t => t.Words()));
}
