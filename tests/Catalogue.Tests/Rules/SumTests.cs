namespace Catalogue.Tests.Rules;

public class SumTests
{
    private const string PakkeFile = "content/pakker/eksempel/pakke.md";

    [Fact]
    public void The_message_of_a_tiltak_says_how_much_it_differs() =>
        Assert.Equal(
            [
                "TK401 content/pakker/eksempel/tiltak-a.md:7:15 meldt_eier og meldt_uh er 360 000 kr til sammen, men meldt_totalt er 365 000 kr: "
                    + "det skiller 5 000 kr",
            ],
            Faults(Pakke(), Tiltak(180000, 180000, 365000)));

    [Theory]
    [InlineData("meldt_eier")]
    [InlineData("meldt_uh")]
    [InlineData("meldt_totalt")]
    public void An_avvik_on_any_of_the_three_amounts_explains_it(string felt) =>
        Assert.Equal([], Faults(Pakke(), Tiltak(180000, 180000, 365000, Avvik(felt))));

    [Fact]
    public void An_avvik_on_something_else_explains_nothing() =>
        Assert.StartsWith("TK401", Assert.Single(Faults(Pakke(), Tiltak(180000, 180000, 365000, Avvik("ar")))), StringComparison.Ordinal);

    [Theory]
    [InlineData(null, 5000L, 9000L)]
    [InlineData(5000L, null, 9000L)]
    [InlineData(5000L, 5000L, null)]
    public void An_amount_that_is_not_stated_is_not_added_up(long? eier, long? uh, long? totalt) =>
        Assert.StartsWith("TK419", Assert.Single(Faults(Pakke(), Tiltak(eier, uh, totalt))), StringComparison.Ordinal);

    [Fact]
    public void Granted_amounts_are_added_up_too() =>
        Assert.StartsWith(
            "TK401",
            Assert.Single(Faults(
                Pakke(),
                Tiltak(1000, 1000, 2000, "status: tildelt\nvedtak_ref: 2024/1234\ntildelt_eier: 1000\ntildelt_uh: 1000\ntildelt_totalt: 3000\n"))),
            StringComparison.Ordinal);

    // The form of Narvik 2022: 175 000 + 182 750 is printed as 362 750, and the tiltak ask for 187 750 from the university.
    [Fact]
    public void A_sum_that_is_wrong_in_the_source_passes_when_its_avvik_says_so()
    {
        const string Sums = "sum_desentralisert_eier: 175000\nsum_desentralisert_uh: 182750\nsum_desentralisert_totalt: 362750\n";
        Assert.Equal([], Faults(Pakke(Sums + Avvik("sum_desentralisert_uh")), Tiltak(175000, 187750, 362750)));

        var fault = Assert.Single(Faults(Pakke(Sums), Tiltak(175000, 187750, 362750)));
        Assert.Contains("TK403", fault, StringComparison.Ordinal);
        Assert.Contains("det skiller 5 000 kr", fault, StringComparison.Ordinal);
    }

    // The form of RKK Vefsn 2022: 180 000 + 180 000 is printed as 365 000.
    [Fact]
    public void A_total_that_is_wrong_in_the_source_passes_when_its_avvik_says_so()
    {
        const string Sums = "sum_desentralisert_eier: 180000\nsum_desentralisert_uh: 180000\nsum_desentralisert_totalt: 365000\n";
        Assert.Equal([], Faults(Pakke(Sums + Avvik("sum_desentralisert_totalt")), Tiltak(180000, 180000, 360000)));
        Assert.StartsWith("TK403", Assert.Single(Faults(Pakke(Sums), Tiltak(180000, 180000, 360000))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_without_fields_of_its_own_is_added_up_as_an_item_of_a_list()
    {
        Assert.Equal([], Faults(Pakke(Item(1000, 1000, 2000)), Tiltak(1000, 1000, 2000)));
        Assert.Equal(
            ["TK403 content/pakker/eksempel/pakke.md:13:13 eier og uh er 2 000 kr til sammen, men totalt under summer er 3 000 kr: det skiller 1 000 kr"],
            Faults(Pakke(Item(1000, 1000, 3000)), Tiltak(1000, 1000, 2000)));
        Assert.Equal(
            [
                "TK402 content/pakker/eksempel/pakke.md:11:11 tiltakene har 1 000 kr i meldt_eier til sammen, men eier under summer er 2 000 kr: "
                    + "det skiller 1 000 kr",
            ],
            Faults(Pakke(Item(2000, 1000, 3000)), Tiltak(1000, 1000, 2000)));
        Assert.Equal([], Faults(Pakke(Item(1000, 1000, 3000) + Avvik("summer")), Tiltak(1000, 1000, 2000)));
    }

    [Fact]
    public void A_list_of_sums_names_schemes_that_are_there_each_once()
    {
        var fault = Assert.Single(Faults(Pakke(Item(1000, 1000, 2000).Replace("desentralisert", "finnes-ikke", StringComparison.Ordinal)), Tiltak(1000, 1000, 2000)));
        Assert.StartsWith("TK306 content/pakker/eksempel/pakke.md:10:14", fault, StringComparison.Ordinal);

        fault = Assert.Single(Faults(Pakke(Item(1000, 1000, 2000) + "sum_desentralisert_totalt: 2000\n"), Tiltak(1000, 1000, 2000)));
        Assert.StartsWith("TK455 content/pakker/eksempel/pakke.md:10:14", fault, StringComparison.Ordinal);
    }

    private static string Item(long eier, long uh, long totalt) =>
        $"summer:\n  - ordning: desentralisert\n    eier: {eier}\n    uh: {uh}\n    totalt: {totalt}\n";

    [Fact]
    public void A_slip_in_one_part_is_one_fault()
    {
        var fault = Assert.Single(Faults(
            Pakke("sum_desentralisert_eier: 100000\nsum_desentralisert_uh: 200000\nsum_desentralisert_totalt: 300000\n"),
            Tiltak(90000, 200000, 290000)));
        Assert.Equal(
            "TK402 content/pakker/eksempel/pakke.md:9:26 tiltakene har 90 000 kr i meldt_eier til sammen, men sum_desentralisert_eier er 100 000 "
                + "kr: det skiller 10 000 kr",
            fault);
    }

    [Theory]
    [InlineData("antall_tiltak: 2\n", "TK420")]
    [InlineData("ordning: regional\n")]
    public void A_package_whose_tiltak_are_not_all_here_is_not_added_up(string fields, params string[] codes)
    {
        const string Sums = "sum_desentralisert_eier: 1000\nsum_desentralisert_uh: 1000\nsum_desentralisert_totalt: 2000\n";
        var pakke = Pakke(Sums + fields);
        var faults = Faults(
            fields.StartsWith("ordning", StringComparison.Ordinal) ? pakke.Replace("ordning: desentralisert\n", "", StringComparison.Ordinal) : pakke,
            Tiltak(10000, 10000, 20000));
        Assert.Equal(codes, faults.Select(f => f[..5]));
    }

    [Fact]
    public void A_tiltak_without_amounts_leaves_the_package_in_peace() =>
        Assert.Equal(
            ["TK410 content/pakker/eksempel/tiltak-a.md:1:1 anbefalte felter mangler: meldt_eier, meldt_uh og meldt_totalt"],
            Faults(Pakke("sum_desentralisert_totalt: 300000\n"), Tiltak(null, null, null)));

    [Fact]
    public void A_tiltak_that_cannot_be_read_leaves_the_package_in_peace()
    {
        var site = Site(Pakke("sum_desentralisert_totalt: 300000\n"), Tiltak(1000, 1000, 2000))
            .With("content/pakker/eksempel/b.md", "---\ntittel: A: B\n---\n");
        Assert.StartsWith("TK106", Assert.Single(site.Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_that_cannot_be_read_is_one_fault() =>
        Assert.StartsWith(
            "TK205",
            Assert.Single(Faults(
                Pakke("sum_desentralisert_totalt: 300000\n"),
                Tiltak(1000, 1000, 2000).Replace("meldt_eier: 1000", "meldt_eier: 1000,5", StringComparison.Ordinal))),
            StringComparison.Ordinal);

    [Fact]
    public void The_schemes_make_the_sum_of_all()
    {
        const string Sums = "sum_regional_eier: 1000\nsum_regional_uh: 2000\nsum_regional_totalt: 3000\nsum_kollektiv_eier: "
            + "10000\nsum_kollektiv_uh: 20000\nsum_kollektiv_totalt: 30000\n";
        Assert.Equal([], Faults(Pakke(Sums + "sum_alle_eier: 11000\nsum_alle_uh: 22000\nsum_alle_totalt: 33000\n"), Tiltak(1000, 1000, 2000)));

        var faults = Faults(Pakke(Sums + "sum_alle_eier: 12000\nsum_alle_uh: 21000\nsum_alle_totalt: 33000\n"), Tiltak(1000, 1000, 2000));
        Assert.Equal(2, faults.Count(f => f.StartsWith("TK403", StringComparison.Ordinal)));
        Assert.Equal(2, faults.Length);
    }

    [Fact]
    public void An_avvik_on_a_sum_that_holds_is_a_warning()
    {
        var fault = Assert.Single(Site(Pakke(), Tiltak(1000, 1000, 2000, Avvik("meldt_totalt"))).Check());
        Assert.Equal("TK404", fault.Rule.Code);
        Assert.False(fault.IsError);
        Assert.Equal("meldt_totalt", TestSite.Marked(fault));
    }

    [Theory]
    [InlineData(1000L, 1000L, 2000L, "meldt_uh")]
    [InlineData(1000L, null, 2000L, "meldt_totalt")]
    [InlineData(null, null, null, "meldt_totalt")]
    public void An_avvik_that_may_have_its_reasons_is_left_alone(long? eier, long? uh, long? totalt, string felt) =>
        Assert.Equal([], Faults(Pakke(), Tiltak(eier, uh, totalt, Avvik(felt))));

    private static string[] Faults(string pakke, string tiltak) => [.. Site(pakke, tiltak).Faults().Select(f => f.Replace('\u00A0', ' '))];

    private static TestSite Site(string pakke, string tiltak) =>
        TestSite.Base().With(PakkeFile, pakke).With("content/pakker/eksempel/tiltak-a.md", tiltak);

    private static string Pakke(string fields = "") =>
        Filled.Pakke($"ar: 2024\nordning: desentralisert\neiere: Bodø\nkilde: Skjema\n{fields}");

    private static string Tiltak(long? eier, long? uh, long? totalt, string fields = "")
    {
        var amounts = (eier is null ? "" : $"meldt_eier: {eier}\n") + (uh is null ? "" : $"meldt_uh: {uh}\n") + (totalt is null
            ? ""
            : $"meldt_totalt: {totalt}\n");
        return Filled.Tiltak(amounts + fields + Filled.Approval, missing: amounts.Length == 0 ? ["meldt_eier", "meldt_uh", "meldt_totalt"] : []);
    }

    private static string Avvik(string felt) => $"avvik:\n  - felt: {felt}\n    grunn: Tallene går ikke opp i skjemaet.\n";
}
