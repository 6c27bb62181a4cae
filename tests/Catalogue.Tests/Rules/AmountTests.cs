using Catalogue.Diagnostics;

namespace Catalogue.Tests.Rules;

/// <summary>TK419–TK422: amounts that are missing, unlikely or larger than was asked for, and the number of tiltak.</summary>
public class AmountTests
{
    private const string PakkeFile = "content/pakker/eksempel/pakke.md";

    [Theory]
    [InlineData(
        "meldt_eier: 100000\nmeldt_uh: 50000\n",
        "meldt_totalt mangler, og regnes som 150 000 kr ut fra de to andre",
        "meldt_eier: 100000\nmeldt_uh: 50000\nmeldt_totalt: 150000\n")]
    [InlineData(
        "meldt_eier: 70000\nmeldt_totalt: 70000\n",
        "meldt_uh mangler, og regnes som 0 kr ut fra de to andre",
        "meldt_eier: 70000\nmeldt_totalt: 70000\nmeldt_uh: 0\n")]
    [InlineData(
        "meldt_eier:\nmeldt_uh: 70000\nmeldt_totalt: 90000\n",
        "meldt_eier mangler, og regnes som 20 000 kr ut fra de to andre",
        "meldt_eier: 20000\nmeldt_uh: 70000\nmeldt_totalt: 90000\n")]
    public void The_third_amount_is_worked_out_and_its_line_proposed(string fields, string message, string mended)
    {
        var fault = Assert.Single(Tiltak(fields).Check());
        Assert.Equal(("TK419", message), (fault.Rule.Code, Plain(fault.Message)));
        Assert.False(fault.Fix!.IsSafe);
        Assert.Equal(Filled.Tiltak(mended), Edits.Apply(fault.Location.Source.Text, [fault.Fix]));
    }

    [Theory]
    [InlineData("meldt_totalt: 90000\n", "meldt_totalt er oppgitt, men ikke hva som går til eier og til UH")]
    [InlineData("meldt_uh: 90000\n", "bare meldt_uh er oppgitt, og summen regnes som 90 000 kr")]
    [InlineData("meldt_eier: 90000\nmeldt_totalt: 80000\n", "meldt_totalt er mindre enn meldt_eier: 80 000 kr mot 90 000 kr")]
    public void What_does_not_follow_is_not_worked_out(string fields, string message)
    {
        var fault = Assert.Single(Tiltak(fields).Check());
        Assert.Equal(("TK419", message), (fault.Rule.Code, Plain(fault.Message)));
        Assert.Null(fault.Fix);
    }

    [Theory]
    [InlineData("meldt_eier: 70000\nmeldt_totalt: 70000\navvik:\n  - felt: meldt_uh\n    grunn: Ruta er tom.\n")]
    [InlineData("meldt_totalt: 70000\navvik:\n  - felt: meldt_eier\n    grunn: Skjemaet fordeler ikke.\n")]
    [InlineData("status: tildelt\ntildelt_totalt: 70000\nvedtak_ref: 2024/1234\n")]
    public void An_avvik_and_one_grant_to_all_are_left_alone(string fields) => Assert.Equal([], Tiltak(fields).Faults());

    [Theory]
    [InlineData("meldt_eier: 1,5\nmeldt_totalt: 70000\n", "TK205")]
    [InlineData("meldt_eier: 70000\nmeldt_uuh: 5000\nmeldt_totalt: 75000\n", "TK203")]
    public void An_amount_that_cannot_be_read_or_is_misspelt_is_one_fault(string fields, string code) =>
        Assert.StartsWith(code, Assert.Single(Tiltak(fields).Faults()), StringComparison.Ordinal);

    [Fact]
    public void A_grant_in_two_parts_lacks_its_total() =>
        Assert.Equal(
            ["TK419 content/pakker/eksempel/pakke.md:4:1 tildelt_totalt mangler, og regnes som 30 000 kr ut fra de to andre"],
            Pakke("tildelt_eier: 10000\ntildelt_uh: 20000\nvedtak_ref: 2024/1234\nstatus: tildelt\n").Faults().Select(Plain));

    // «50» in a form that counts in thousands.
    [Theory]
    [InlineData("meldt_eier: 50\nmeldt_uh: 25000\nmeldt_totalt: 25050\n", "meldt_eier er bare 50 kr", "50")]
    [InlineData("meldt_eier: 0\nmeldt_uh: 999\nmeldt_totalt: 999\n", "meldt_uh er bare 999 kr", "999")]
    [InlineData("meldt_koordinator: 70\n", "meldt_koordinator er bare 70 kr", "70")]
    [InlineData("innstilt_totalt: 70 000 000\n", "innstilt_totalt er hele 70 000 000 kr", "70 000 000")]
    [InlineData("aktiviteter:\n  - navn: Samling\n    eier: 200\n", "eier er bare 200 kr", "200")]
    [InlineData("anslag:\n  - periode: Høst 2025\n    uh: 99000000\n", "uh er hele 99 000 000 kr", "99000000")]
    public void An_amount_of_a_few_kroner_or_many_millions_is_asked_about_once(string fields, string message, string marked)
    {
        var fault = Assert.Single(Tiltak(fields).Check());
        Assert.Equal(("TK421", message, marked), (fault.Rule.Code, Plain(fault.Message), TestSite.Marked(fault)));
    }

    [Fact]
    public void Thousands_are_proposed()
    {
        var fault = Assert.Single(Tiltak("meldt_koordinator: 70\n").Check());
        Assert.Contains("Var det ment 70 000 kr?", Plain(fault.Help!), StringComparison.Ordinal);
        Assert.Equal(Filled.Tiltak("meldt_koordinator: 70000\n"), Edits.Apply(fault.Location.Source.Text, [fault.Fix!]));
    }

    [Fact]
    public void Nothing_to_anybody_is_unlikely() =>
        Assert.Equal(
            ["TK421 content/pakker/eksempel/tiltak-b.md:5:13 både meldt_eier og meldt_uh er 0 kr"],
            Tiltak("meldt_eier: 0\nmeldt_uh: 0\n").Faults().Select(Plain));

    [Theory]
    [InlineData("meldt_eier: 0\nmeldt_uh: 1000\nmeldt_totalt: 1000\n")]
    [InlineData("meldt_eier: 0\nmeldt_uh: 10000000\nmeldt_totalt: 10000000\n")]
    [InlineData("meldt_koordinator: 0\n")]
    [InlineData("meldt_koordinator: 70\navvik:\n  - felt: meldt_koordinator\n    grunn: Slik står det.\n")]
    [InlineData("aktiviteter:\n  - navn: Kaffe\n    eier: 200\navvik:\n  - felt: aktiviteter\n    grunn: Slik står det.\n")]
    public void Amounts_within_reach_nothing_to_one_and_what_is_explained_are_left_alone(string fields) => Assert.Equal([], Tiltak(fields).Faults());

    [Fact]
    public void An_amount_in_a_sum_that_does_not_add_up_is_one_fault() =>
        Assert.StartsWith(
            "TK401",
            Assert.Single(Tiltak("meldt_eier: 50\nmeldt_uh: 25000\nmeldt_totalt: 75000\n").Faults()),
            StringComparison.Ordinal);

    [Fact]
    public void The_sums_of_a_package_may_be_large_but_not_small()
    {
        Assert.Equal(
            [],
            Pakke("sum_kollektiv_eier: 40000000\nsum_kollektiv_uh: 0\nsum_kollektiv_totalt: 40000000\nsum_regional_eier: 0\nsum_regional_uh: 0\nsum_regional_totalt: 0\n").Faults());
        Assert.StartsWith(
            "TK421",
            Assert.Single(Pakke("sum_kollektiv_eier: 400\nsum_kollektiv_uh: 0\nsum_kollektiv_totalt: 400\n").Faults()),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_avvik_that_silences_an_unlikely_total_is_not_called_needless()
    {
        const string Large = "meldt_eier: 9000000\nmeldt_uh: 9000000\nmeldt_totalt: 18000000\n";
        Assert.StartsWith("TK421", Assert.Single(Tiltak(Large).Faults()), StringComparison.Ordinal);
        Assert.Equal([], Tiltak(Large + "avvik:\n  - felt: meldt_totalt\n    grunn: Fem kommuner er slått sammen.\n").Faults());
    }

    private const string Granted = "status: tildelt\nvedtak_ref: 2024/1234\nmeldt_eier: 100000\nmeldt_uh: 50000\nmeldt_totalt: 150000\n";

    [Theory]
    [InlineData("tildelt_totalt: 250000\n", "250000")]
    [InlineData("tildelt_eier: 200000\ntildelt_uh: 50000\ntildelt_totalt: 250000\n", "250000")]
    public void A_grant_above_the_request_tells_how_much(string fields, string marked)
    {
        var fault = Assert.Single(Tiltak(Granted + fields).Check());
        Assert.Equal(
            ("TK422", "det er tildelt 250 000 kr, men bare meldt 150 000 kr: det skiller 100 000 kr", marked),
            (fault.Rule.Code, Plain(fault.Message), TestSite.Marked(fault)));
    }

    [Theory]
    [InlineData("tildelt_totalt: 150000\n")]
    [InlineData("tildelt_totalt: 250000\navvik:\n  - felt: tildelt_totalt\n    grunn: Det kom mer penger.\n")]
    [InlineData("tildelt_eier: 200000\ntildelt_uh: 50000\ntildelt_totalt: 250000\navvik:\n  - felt: tildelt_totalt\n    grunn: Det kom mer penger.\n")]
    public void A_grant_within_the_request_or_explained_is_left_alone(string fields) => Assert.Equal([], Tiltak(Granted + fields).Faults());

    [Fact]
    public void A_package_is_held_against_the_sum_of_its_scheme()
    {
        const string Fields = "status: tildelt\nvedtak_ref: 2024/1234\nsum_desentralisert_totalt: 300000\nsum_regional_totalt: 900000\n";
        Assert.Equal([], Pakke(Fields + "tildelt_totalt: 300000\n").Faults());
        Assert.StartsWith($"TK422 {PakkeFile}", Assert.Single(Pakke(Fields + "tildelt_totalt: 400000\n").Faults()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, "antall_tiltak er 8, men pakken har ett tiltak", "1")]
    [InlineData(0, "antall_tiltak er 0, men pakken har ett tiltak", "1")]
    public void The_number_of_tiltak_is_counted(int stated, string message, string right)
    {
        var fault = Assert.Single(Pakke($"antall_tiltak: {stated}\n").Check());
        Assert.Equal(("TK420", message, $"{stated}"), (fault.Rule.Code, fault.Message, TestSite.Marked(fault)));
        Assert.Equal(Filled.Pakke($"antall_tiltak: {right}\n"), Edits.Apply(fault.Location.Source.Text, [fault.Fix!]));
    }

    [Fact]
    public void A_tiltak_that_cannot_be_read_counts_nowhere() =>
        Assert.StartsWith(
            "TK106",
            Assert.Single(Pakke("antall_tiltak: 8\n").With(Filled.Path, "---\ntittel: A: B\n---\n").Faults()),
            StringComparison.Ordinal);

    [Fact]
    public void A_form_that_counts_wrong_is_explained() =>
        Assert.Equal([], Pakke("antall_tiltak: 8\navvik:\n  - felt: antall_tiltak\n    grunn: Skjemaet sier åtte, men beskriver ett.\n").Faults());

    private static TestSite Tiltak(string fields) => TestSite.Base().With(Filled.Path, Filled.Tiltak(fields));

    private static TestSite Pakke(string fields) => TestSite.Base().With(PakkeFile, Filled.Pakke(fields));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
