using Catalogue.Search;

namespace Catalogue.Tests.Parties;

/// <summary>A kommune that has been merged, divided or renumbered is right for its time, and found as what it is today.</summary>
public class RetiredKommuneTests
{
    [Theory]
    [InlineData("eiere: Tysfjord\nar: 2019")]
    [InlineData("eiere: \"1850\"\nar: 2018")]
    [InlineData("eiere: Bodø\npartnere: Tysfjord kommune\nar: 2019")]
    public void It_may_be_named_for_the_years_when_it_was(string fields) => Assert.Empty(PartySite.With(fields).Faults());

    [Fact]
    public void In_a_later_year_the_fault_says_what_it_became()
    {
        var fault = Assert.Single(PartySite.With("eiere: Tysfjord\nar: 2021").Check());

        Assert.Equal("TK303", fault.Rule.Code);
        Assert.Equal("kommunen Tysfjord (1850) ble delt mellom Narvik og Hamarøy i 2020, og året her er 2021", fault.Message);
    }

    [Fact]
    public void A_region_has_no_kommune_that_is_gone() =>
        Assert.Contains(TestSite.Base().With("""
            -- content/regioner/ofoten.md --
            ---
            navn: Ofoten
            type: rkk
            status: aktiv
            kommuner:
              - kommune: Tysfjord
                medlemskap: sikkert
                grunnlag: Eldre kilder
            kilde: Eldre kilder
            ---
            """).Check(), f => f.Rule.Code == "TK303");

    [Fact]
    public void It_is_shown_with_what_it_is_today_on_its_own_page_and_on_those_of_its_successors()
    {
        var site = PartySite.With("eiere: Tysfjord\nar: 2019");

        var tiltak = site.Page("tiltak/tiltak-b/");
        Assert.Equal(["Tysfjord (i dag Narvik og Hamarøy)"], tiltak.Fact("Eiere"));
        Assert.Equal(["Narvik", "Hamarøy"], tiltak.Fact("Kommuner i dag"));
        foreach (var path in new[] { "kommuner/narvik/", "kommuner/hamaroy/" })
        {
            var page = site.Page(path);
            Assert.NotNull(page.QuerySelector("a[href='../../tiltak/tiltak-b/']"));
            Assert.Contains("Tysfjord (i dag Narvik og Hamarøy)", page.Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.NotNull(site.Page("fylker/nordland/").QuerySelector("a[href='../../tiltak/tiltak-b/']"));
    }

    [Fact]
    public void An_amount_of_it_is_shared_by_the_pages_of_its_successors()
    {
        var page = PartySite.With("eiere: Tysfjord\nar: 2019\nmeldt_eier: 1000\nmeldt_uh: 500\nmeldt_totalt: 1500").Page("kommuner/narvik/");

        Assert.Contains("Hvorav 1500 kr delt mellom to kommuner; ikke fordelt.", page.Body!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_found_under_its_own_name_and_those_of_today()
    {
        var site = PartySite.With("eiere: Tysfjord\nar: 2019").AndKommuner("utgatte", Retired("1859", "Divtas", 2017, "1806"));
        var document = site.Document();

        var keywords = document.Fields.Single(f => f.Name == SearchFields.Stikkord).Text.Split('\n');
        Assert.Superset(new HashSet<string> { "Tysfjord", "Narvik", "Hamarøy", "Hábmer" }, keywords.ToHashSet());
        Assert.Equal(["hamaroy", "narvik"], document.Facets.Where(f => f.Facet == "kommune").Select(f => f.Value).Order());
        Assert.Contains("Tysfjord (i dag Narvik og Hamarøy)", document.Card.Facts);
        Assert.Equal(["kommuner/hamaroy/", "kommuner/narvik/"], site.PagesNamed("Tysfjord"));
        Assert.Equal(["kommuner/narvik/"], site.PagesNamed("Divtas"));
    }

    [Fact]
    public void One_that_only_got_another_number_is_the_kommune_of_today()
    {
        var site = PartySite.With("eiere: \"1805\"").AndKommuner("utgatte", Retired("1805", "Narvik", 2019, "1806"));

        Assert.Empty(site.Faults());
        Assert.Equal(["Narvik"], site.Page("tiltak/tiltak-b/").Fact("Eiere"));
    }

    [Fact]
    public void One_that_had_several_numbers_lived_as_long_as_the_last_of_them()
    {
        const string Fields = "eiere: \"1612\"\nar: 2019";
        var items = Retired("1612", "Hemne", 2017, "1820") + Retired("5011", "Hemne", 2019, "1820");

        Assert.Empty(PartySite.With(Fields).AndKommuner("utgatte", items).Faults());
        Assert.Equal(
            "kommunen Hemne (5011) ble en del av Alstahaug i 2020, og året her er 2024",
            Assert.Single(PartySite.With("eiere: Hemne").AndKommuner("utgatte", items).Check()).Message);
    }

    [Fact]
    public void A_name_that_a_kommune_has_today_is_that_one_and_the_other_is_named_with_its_fylke()
    {
        var gone = Retired("1899", "Oslo", 2019, "1804");

        Assert.Equal(["Oslo"], PartySite.With("eiere: Oslo\nar: 2019").AndKommuner("utgatte", gone).Page("tiltak/tiltak-b/").Fact("Eiere"));
        Assert.Equal(
            ["Oslo (Nordland, i dag Bodø)"],
            PartySite.With("eiere: Oslo (Nordland)\nar: 2019").AndKommuner("utgatte", gone).Page("tiltak/tiltak-b/").Fact("Eiere"));
    }

    [Fact]
    public void A_successor_that_does_not_exist_and_a_number_that_is_in_use_are_faults()
    {
        Assert.Equal("TK301", Assert.Single(TestSite.Base().AndKommuner("utgatte", Retired("1859", "Gammelvik", 2017, "1899")).Check()).Rule.Code);
        Assert.Equal("TK309", Assert.Single(TestSite.Base().AndKommuner("utgatte", Retired("1804", "Gammelvik", 2017, "1806")).Check()).Rule.Code);
    }

    [Fact]
    public void Every_retired_number_of_the_real_register_leads_to_kommuner_of_today()
    {
        var katalog = RealSite.Result.Katalog!;

        Assert.All(
            katalog.Entries.UtgatteKommuner,
            u => Assert.NotEmpty(katalog.Registers.Eiere.Find(u.Nr)?.Kommuner ?? []));
        Assert.Equal("Tysfjord (i dag Narvik og Hamarøy)", katalog.Registers.Eiere.Find("1850")!.Tekst);
        Assert.Equal("Halden", katalog.Registers.Eiere.Find("0101")!.Tekst);
    }

    private static string Retired(string nr, string name, int last, string now) =>
        $"  - nr: \"{nr}\"\n    navn: {name}\n    gyldig_til: {last}\n    erstattet_av:\n      - \"{now}\"\n";
}
