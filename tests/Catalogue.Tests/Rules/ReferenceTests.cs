namespace Catalogue.Tests.Rules;

public class ReferenceTests
{
    [Theory]
    [InlineData("eiere: Alsthaug", "TK301", "Alsthaug", "Mente du «Alstahaug»?")]
    [InlineData(
        "partnere: Atlantis",
        "TK301",
        "Atlantis",
        "Skriv navnet på kommunen slik det står i kommuner.yml, eller kommunenummeret. En privat eier kan stå under private_eiere. Andre eiere "
            + "trenger ei fil i mappa eiere.")]
    [InlineData(
        "eiere: Bodø, Herøy",
        "TK302",
        "Herøy",
        "Skriv fylket eller nummeret: «Herøy (Møre og Romsdal)» eller «1515»; «Herøy (Nordland)» eller «1818».")]
    [InlineData("eiere: \"1850\"", "TK303", "1850", "Skriv den kommunen som gjelder nå: «Narvik» (1806) eller «Hamarøy» (1875).")]
    [InlineData("eiere: Tysfjord kommune", "TK303", "Tysfjord kommune", "Skriv den kommunen som gjelder nå: «Narvik» (1806) eller «Hamarøy» (1875).")]
    [InlineData("region: Salten", "TK304", "Salten", "Skriv id-en «salten» (Salten).")]
    [InlineData("region: saltn", "TK304", "saltn", "Mente du «salten»?")]
    [InlineData("uh: Universitetet i Nordland", "TK305", "Universitetet i Nordland", "Skriv id-en «nord» (Nord universitet).")]
    [InlineData("uh: HINN-SEPU2", "TK305", "HINN-SEPU2", "Bruk en av id-ene: nord.")]
    [InlineData("ordning: Dekom", "TK306", "Dekom", "Skriv id-en «desentralisert» (Desentralisert ordning).")]
    [InlineData("tema: første leseopplæring", "TK307", "første leseopplæring", "Skriv id-en «begynneropplaering» (Begynneropplæring).")]
    [InlineData("malgruppe: Skoleledere", "TK308", "Skoleledere", "Skriv id-en «rektorer» (Rektorer og skoleledere).")]
    [InlineData("bygger_paa: tiltak-aa", "TK310", "tiltak-aa", "Mente du «tiltak-a»?")]
    [InlineData("bygger_paa: eksempel", "TK310", "eksempel", "«eksempel» er et navn på noe annet (pakke). Her trengs id-en til tiltaket.")]
    [InlineData("beslektet: tiltak-b", "TK310", "tiltak-b", "Fjern linja, eller skriv id-en til det du mente.")]
    public void What_does_not_exist_is_marked_and_put_right(string field, string code, string marked, string help)
    {
        var fault = Assert.Single(Site(field).Check());
        Assert.Equal((code, marked, help), (fault.Rule.Code, TestSite.Marked(fault), fault.Help));
    }

    [Theory]
    [InlineData("bodø")]
    [InlineData("Bodø kommune")]
    [InlineData("\"1804\"")]
    [InlineData("Herøy (Nordland)")]
    [InlineData("Hábmer")]
    [InlineData("Hábmer suohkan")]
    public void A_kommune_is_known_by_all_its_names(string name) => Assert.Equal([], Site("eiere: " + name).Faults());

    [Fact]
    public void What_refers_to_a_file_that_cannot_be_read_is_not_at_fault()
    {
        var site = Site("tema: ledelse\nbygger_paa: tiltak-a\nregion: salten\n");
        foreach (var path in new[] {
            "content/temaer/ledelse.md", "content/pakker/eksempel/tiltak-a.md", "content/regioner/salten.md", "content/kommuner.yml",
            "content/malgrupper.yml"})
        {
            site.With(path, "---\ntittel: \"a\n---\n");
        }

        Assert.All(site.Check(), fault => Assert.Equal("TK106", fault.Rule.Code));
        Assert.Equal(5, site.Check().Length);
    }

    [Fact]
    public void A_second_tiltak_with_the_same_id_points_to_the_first()
    {
        const string Other = "content/pakker/annen/tiltak-b.md";
        var fault = Assert.Single(Site("").With("content/pakker/annen/pakke.md", Filled.Pakke()).With(Other, Filled.Tiltak(path: Other)).Check());

        Assert.Equal("TK309 content/pakker/eksempel/tiltak-b.md:1:1 tiltaket har samme id som en annen: «tiltak-b»", TestSite.Show(fault));
        Assert.Equal(Other, Assert.Single(fault.Related).Location.Source.Path);
    }

    [Fact]
    public void Two_kommuner_of_one_name_and_fylke_would_share_an_address()
    {
        var kommuner = TestSite.Base().ToSources().Content.Single(f => f.Path == "content/kommuner.yml");
        var text = System.Text.Encoding.UTF8.GetString(kommuner.Bytes.Span)
            .Replace("utgatte:", "  - nr: \"0399\"\n    navn: Oslo\nutgatte:", StringComparison.Ordinal);
        Assert.StartsWith("TK311", Assert.Single(TestSite.Base().With("content/kommuner.yml", text).Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_prose_cannot_take_an_address_of_the_catalogues_own()
    {
        var ownPages = new TestSite()
            .Build().Files.Select(f => f.Path.Split('/'))
            .Where(p => p is [_, "index.html"])
            .Select(p => p[0])
            .Where(id => id != "bidra") // The catalogue's own is only for those who have none.
            .Order()
            .ToList();
        Assert.Contains("temaer", ownPages);
        Assert.Equal(
            ownPages.Select(id => $"TK311 content/sider/{id}.md:1:1 adressen /{id}/ er brukt av katalogen selv").Order(),
            ownPages.Aggregate(TestSite.Base(), (site, id) => site.With($"content/sider/{id}.md", "---\ntittel: Side\ningress: Om noe.\n---\n"))
                .Faults());
    }

    [Fact]
    public void A_tiltak_cannot_take_the_address_of_a_page_of_the_list()
    {
        static string[] Faults(string path) => TestSite.Base().With(path, Filled.Tiltak(path: path)).Faults();
        Assert.Equal(
            ["TK311 content/pakker/eksempel/side-2.md:1:1 adressen /tiltak/side-2/ er brukt av katalogen selv"],
            Faults("content/pakker/eksempel/side-2.md"));
        Assert.Empty(Faults("content/pakker/eksempel/side-om-side.md"));
    }

    [Fact]
    public void Every_fault_of_a_file_is_found_in_one_run()
    {
        var codes = Site("eiere: Alsthaug\ntema: ledelsen\nmeldt_eier: 1,5\nvarighet: 2024\nmalgrupe: x\nmeldt_uh: 5000")
            .Check()
            .Select(d => d.Rule.Code);
        Assert.Equal(["TK301", "TK307", "TK205", "TK206", "TK203"], codes);
    }

    private static TestSite Site(string field) => TestSite.Base().With(Filled.Path, Filled.Tiltak(field));
}
