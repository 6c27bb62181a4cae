namespace Catalogue.Tests.Rules;

/// <summary>TK423, TK424 and TK427: what is granted, and what is approved for publication.</summary>
public class GrantTests
{
    private const string PakkeFile = "content/pakker/eksempel/pakke.md";
    private const string Decision = "vedtak_ref: 2024/1234\n";
    private const string Amount = "tildelt_totalt: 150000\n";

    [Theory]
    [InlineData("tildelt", "", "status er «tildelt», men tildelt beløp og vedtaksreferanse mangler")]
    [InlineData("pagar", Amount, "status er «pagar», men vedtaksreferanse mangler")]
    [InlineData("avsluttet", Decision, "status er «avsluttet», men tildelt beløp mangler")]
    public void What_is_granted_has_an_amount_and_a_decision(string status, string fields, string message)
    {
        var fault = Assert.Single(Tiltak($"status: {status}\n{fields}").Check());
        Assert.Equal(("TK423", message, status), (fault.Rule.Code, fault.Message, TestSite.Marked(fault)));
        Assert.True(fault.IsError);
    }

    [Theory]
    [InlineData(Amount, Decision)]
    [InlineData(Amount + Decision, "")]
    [InlineData("", Amount + Decision)]
    public void Both_may_stand_in_the_tiltak_or_in_the_package(string tiltak, string pakke) =>
        Assert.Equal([], Tiltak("status: tildelt\n" + tiltak).With(PakkeFile, Filled.Pakke("status: tildelt\n" + pakke)).Faults());

    [Theory]
    [InlineData("innstilt", "")]
    [InlineData("trukket", "")]
    [InlineData("tildelt", "tildelt_totalt: 150000\navvik:\n  - felt: vedtak_ref\n    grunn: Brevet har ikke noe nummer.\n")]
    public void Other_statuses_and_what_is_explained_are_left_alone(string status, string fields) =>
        Assert.Equal([], Tiltak($"status: {status}\n{fields}").Faults());

    [Fact]
    public void A_package_without_decision_is_one_fault_for_all_its_tiltak()
    {
        var site = Tiltak("status: tildelt\n").With(PakkeFile, Filled.Pakke("status: tildelt\n"));
        Assert.Equal([$"TK423 {PakkeFile}:4:9 status er «tildelt», men tildelt beløp og vedtaksreferanse mangler"], site.Faults());
    }

    [Fact]
    public void An_amount_that_cannot_be_read_is_not_missing() =>
        Assert.StartsWith("TK205", Assert.Single(Tiltak("status: tildelt\ntildelt_totalt: 1,5\n" + Decision).Faults()), StringComparison.Ordinal);

    [Fact]
    public void What_a_package_that_cannot_be_read_says_is_not_known() =>
        Assert.All(
            Tiltak("status: tildelt\n").With(PakkeFile, "---\ntittel: A: B\n---\n").Faults(),
            f => Assert.StartsWith("TK106", f, StringComparison.Ordinal));

    [Theory]
    [InlineData("utkast")]
    [InlineData("meldt")]
    [InlineData("avslatt")]
    public void An_amount_is_not_granted_before_there_is_a_decision(string status)
    {
        var fault = Assert.Single(Tiltak($"status: {status}\n{Amount}").Check());
        Assert.Equal(
            ("TK424", $"tildelt_totalt er fylt ut, men status er «{status}»", "tildelt_totalt"),
            (fault.Rule.Code, fault.Message, TestSite.Marked(fault)));
        Assert.True(fault.IsError);
    }

    [Theory]
    [InlineData("avslatt", "tildelt_totalt: 0\n")]
    [InlineData("innstilt", "innstilt_totalt: 150000\n")]
    [InlineData("trukket", Amount)]
    public void A_refusal_of_everything_and_a_withdrawal_are_left_alone(string status, string fields) =>
        Assert.Equal([], Tiltak($"status: {status}\n{fields}").Faults());

    [Fact]
    public void A_status_that_is_unknown_is_one_fault() =>
        Assert.StartsWith("TK204", Assert.Single(Tiltak($"status: bevilget\n{Amount}").Faults()), StringComparison.Ordinal);

    [Fact]
    public void A_package_is_granted_with_its_status_too() =>
        Assert.StartsWith(
            $"TK424 {PakkeFile}",
            Assert.Single(TestSite.Base().With(PakkeFile, Filled.Pakke("tildelt_eier: 1000\ntildelt_uh: 2000\ntildelt_totalt: 3000\n")).Faults()),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("godkjent_dato: 2026-11-20\n", "tiltaket har godkjent_dato, men ikke godkjent_av", "godkjent_dato")]
    [InlineData("godkjent_dato: 2026-11-20\ngodkjent_av:\n", "tiltaket har godkjent_dato, men ikke godkjent_av", "godkjent_dato")]
    [InlineData("godkjent_av: Redaksjonen\n", "tiltaket har godkjent_av, men ikke godkjent_dato", "godkjent_av")]
    [InlineData(
        "godkjent_dato: 2026-11-20\ngodkjent_av: Redaksjonen\nstatus: utkast\n",
        "tiltaket er godkjent for publisering, men status er «utkast»",
        "utkast")]
    public void Half_an_approval_and_an_approved_draft_are_faults(string fields, string message, string marked)
    {
        var fault = Assert.Single(Tiltak(fields).Check());
        Assert.Equal(("TK427", message, marked), (fault.Rule.Code, fault.Message, TestSite.Marked(fault)));
        Assert.True(fault.IsError);
    }

    [Theory]
    [InlineData("")]
    [InlineData("status: utkast\n")]
    [InlineData("status: trukket\ngodkjent_dato: 2026-11-20\ngodkjent_av: Redaksjonen\n")]
    public void No_approval_and_a_whole_one_are_left_alone(string fields) => Assert.Equal([], Tiltak(fields).Faults());

    [Theory]
    [InlineData("godkjent_dato: 2026-02-30\ngodkjent_av: Redaksjonen\n", "TK207")]
    [InlineData("godkjent_dato: 2026-11-20\ngodkjent_av: Redaksjonen\nstatus: ferdig\n", "TK204")]
    public void A_date_or_a_status_that_cannot_be_read_is_one_fault(string fields, string code) =>
        Assert.StartsWith(code, Assert.Single(Tiltak(fields).Faults()), StringComparison.Ordinal);

    private static TestSite Tiltak(string fields) => TestSite.Base().With(Filled.Path, Filled.Tiltak(fields));
}
