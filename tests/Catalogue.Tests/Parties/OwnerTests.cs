namespace Catalogue.Tests.Parties;

/// <summary>Owners that are no kommuner: named in <c>eiere</c> like the others, with a page of their own.</summary>
public class OwnerTests
{
    private const string Fjord = """
        -- content/eiere/fjordbarnehagene.md --
        ---
        navn: Fjordbarnehagene
        alias:
          - Fjord barnehager
        type: privat
        orgnr: "999999999"
        kommuner:
          - Bodø
        kilde: Enhetsregisteret
        ---

        Driver to barnehager ved fjorden.
        """;

    private const string Samarbeid = """
        -- content/eiere/salten-oppvekst.md --
        ---
        navn: Salten oppvekst
        type: interkommunal
        kommuner:
          - Bodø
          - Hamarøy
        kilde: Samarbeidets nettsted
        ---
        """;

    private const string Bydeler = "  - navn: Sagene\n    kommune: \"0301\"\n";

    [Theory]
    [InlineData("Nordland fylkeskommune", "nordland-fylkeskommune", "Fylkeskommune", "Nordland")]
    [InlineData("Bydel Sagene", "bydel-sagene", "Bydel", "Oslo")]
    [InlineData("Fjordbarnehagene", "fjordbarnehagene", "Privat eier", "Nordland")]
    [InlineData("Salten oppvekst", "salten-oppvekst", "Interkommunalt samarbeid", "Nordland")]
    public void Each_kind_owns_a_tiltak_by_name_and_has_a_page_and_a_fylke(string name, string id, string kind, string fylke)
    {
        var site = Site($"eiere: {name}");

        Assert.Empty(site.Faults());
        var tiltak = site.Page("tiltak/tiltak-b/");
        Assert.Equal([name], tiltak.Fact("Eiere"));
        Assert.NotNull(tiltak.QuerySelector($"a[href='../../eiere/{id}/']"));
        var page = site.Page($"eiere/{id}/");
        Assert.Equal(kind + name, page.QuerySelector("h1")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector("a[href='../../tiltak/tiltak-b/']"));
        Assert.Equal([fylke], page.Fact("Fylke"));
        Assert.Contains(site.Document().Facets, f => (f.Facet, f.Value) == ("eier", id));
        Assert.Contains(site.Document().Facets, f => (f.Facet, site.Published().Registers.Fylker.Find(f.Value)?.Navn) == ("fylke", fylke));
        Assert.Contains($"eiere/{id}/", site.PagesNamed(name));
        Assert.Contains(name, site.Document().Card.Facts);
    }

    [Fact]
    public void The_register_of_owners_is_shown_on_their_pages()
    {
        var page = Site("").Page("eiere/fjordbarnehagene/");

        Assert.Equal(["999999999"], page.Fact("Organisasjonsnummer"));
        Assert.Equal(["Bodø"], page.Fact("Kommune"));
        Assert.Contains("Driver to barnehager ved fjorden.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Bodø", "Hamarøy"], Site("").Page("eiere/salten-oppvekst/").Fact("Medlemmer"));
    }

    [Theory]
    [InlineData("Bydel Sagene", "kommuner/oslo/", true)]
    [InlineData("Salten oppvekst", "kommuner/hamaroy/", true)]
    [InlineData("Fjordbarnehagene", "kommuner/bodo/", false)]
    [InlineData("Nordland fylkeskommune", "kommuner/bodo/", false)]
    public void A_kommune_lists_what_its_parts_and_its_cooperations_own(string owner, string path, bool isListed) =>
        Assert.Equal(isListed, Site($"eiere: {owner}").Page(path).QuerySelector("a[href='../../tiltak/tiltak-b/']") is not null);

    [Fact]
    public void A_private_owner_that_is_written_freely_is_known_where_the_register_has_it()
    {
        var site = Site("private_eiere:\n  - Fjord barnehager\n  - Ukjent privatskole");

        Assert.Empty(site.Faults());
        var tiltak = site.Page("tiltak/tiltak-b/");
        Assert.Equal(["Bodø", "Fjordbarnehagene", "Ukjent privatskole"], tiltak.Fact("Eiere"));
        Assert.NotNull(tiltak.QuerySelector("a[href='../../eiere/fjordbarnehagene/']"));
    }

    [Fact]
    public void An_amount_that_several_owners_share_is_told_on_each_page()
    {
        var site = Site("eiere:\n  - Bodø\n  - Nordland fylkeskommune\nmeldt_eier: 1000\nmeldt_uh: 500\nmeldt_totalt: 1500");

        Assert.Contains("1500 kr delt mellom to eiere og partnere; ikke fordelt.", Text("eiere/nordland-fylkeskommune/"), StringComparison.Ordinal);
        Assert.Contains("1500 kr delt mellom én kommune og én annen eier; ikke fordelt.", Text("kommuner/bodo/"), StringComparison.Ordinal);

        string Text(string path) => site.Page(path).Body!.Words();
    }

    [Theory]
    [InlineData("Fjordbarnehagne", "Mente du «Fjordbarnehagene»?")]
    [InlineData("Nordland fylkeskomune", "Mente du «Nordland fylkeskommune»?")]
    [InlineData("Nordland", "Mente du «Nordland fylkeskommune»?")]
    [InlineData("Bydel Sagenne", "Mente du «Bydel Sagene»?")]
    public void A_name_that_is_nearly_right_is_put_right(string written, string help)
    {
        var fault = Assert.Single(Site($"eiere: {written}").Check());
        Assert.Equal(("TK301", help), (fault.Rule.Code, fault.Help));
    }

    [Theory]
    [InlineData("orgnr: \"99999999\"", "TK162")]
    [InlineData("orgnr: ukjent", "TK162")]
    [InlineData("orgnr: \"999999998\"", "TK706")]
    public void An_organisation_number_that_is_none_is_told(string field, string code) => Assert.Equal(
        code,
        Assert.Single(TestSite.Base().With(Fjord.Replace("orgnr: \"999999999\"", field, StringComparison.Ordinal)).Check()).Rule.Code);

    [Fact]
    public void A_package_leads_to_the_page_of_an_owner_that_none_of_its_tiltak_has()
    {
        const string A = "content/pakker/eksempel/tiltak-a.md";
        var site = Site("eiere: Bodø").With(A, Filled.Tiltak("tittel: Lesegleder\neiere: Bodø\n" + Filled.Approval, path: A))
            .With("content/pakker/eksempel/pakke.md", Filled.Pakke("eiere: Nordland fylkeskommune\nantall_tiltak: 2\n"));

        Assert.NotNull(site.Page("pakker/eksempel/").QuerySelector("a[href='../../eiere/nordland-fylkeskommune/']"));
        Assert.Contains("ingen tiltak", site.Page("eiere/nordland-fylkeskommune/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_owner_is_not_also_a_partner() =>
        Assert.Equal(["TK412"], Site("eiere: Fjordbarnehagene\npartnere: Fjord barnehager").Check().Select(f => f.Rule.Code));

    [Fact]
    public void An_id_that_an_official_owner_has_is_taken() => Assert.Contains(
        Site("").With("content/eiere/bydel-sagene.md", "---\nnavn: Sagene barnehager\ntype: privat\nkilde: Nettstedet\n---\n").Check(),
        f => f.Rule.Code == "TK309");

    [Fact]
    public void A_file_that_cannot_be_read_makes_no_other_fault() =>
        Assert.All(
            Site("eiere: Fjordbarnehagene").With("content/eiere/fjordbarnehagene.md", "---\nnavn: \"a\n---\n").Check(),
            f => Assert.Equal("TK106", f.Rule.Code));

    [Fact]
    public void Nothing_of_it_is_seen_where_every_owner_is_a_kommune()
    {
        var result = TestSite.Base().AndKommuner("bydeler", Bydeler).Build();

        Assert.DoesNotContain(result.Files, f => f.Path.StartsWith("eiere/", StringComparison.Ordinal));
        Assert.Contains(Site("").Page("").QuerySelectorAll("a"), a => a.TextContent == "Andre eiere");
    }

    [Fact]
    public void Every_fylkeskommune_and_bydel_of_the_real_registers_can_own_a_tiltak()
    {
        var registers = RealSite.Result.Katalog!.Registers;

        Assert.All(registers.Fylker.All.Where(f => f.Nr != "03"), f => Assert.Equal([f], registers.Eiere.Find($"{f.Navn} fylkeskommune")!.Fylker));
        var oslo = registers.Kommuner.Find("0301").Kommune!;
        Assert.Equal(15, registers.Eiere.BydelerI(oslo).Count());
        Assert.All(registers.Eiere.BydelerI(oslo), b => Assert.Equal(b, registers.Eiere.Find(b.Navn)));
    }

    private static TestSite Site(string fields) => PartySite.With(fields).AndKommuner("bydeler", Bydeler).With(Fjord).With(Samarbeid);
}
