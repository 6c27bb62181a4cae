namespace Catalogue.Tests.Rules;

/// <summary>TK166 and TK447–TK450, and what other rules make of money for several years.</summary>
public class PeriodTests
{
    private const string First = "  - periode: 2024\n    meldt_eier: 100000\n    meldt_uh: 200000\n    meldt_totalt: 300000\n";
    private const string Second = "  - periode: 2025\n    meldt_eier: 10000\n    meldt_uh: 20000\n    meldt_totalt: 30000\n";

    [Theory]
    [InlineData("", "")]
    [InlineData("meldt_eier: 110000\nmeldt_uh: 220000\nmeldt_totalt: 330000\n", "")]
    [InlineData("meldt_totalt: 330000\n", "")]
    [InlineData(
        "meldt_totalt: 340000\n",
        "TK447 periodene har 330 000 kr i meldt_totalt til sammen, men tiltaket har 340 000 kr: det skiller 10 000 kr")]
    [InlineData(
        "meldt_eier: 120000\nmeldt_uh: 220000\nmeldt_totalt: 340000\n",
        "TK447 periodene har 110 000 kr i meldt_eier til sammen, men tiltaket har 120 000 kr: det skiller 10 000 kr")]
    [InlineData("meldt_totalt: 340000\navvik:\n  - felt: meldt_totalt\n    grunn: Skjemaet legger sammen feil.\n", "")]
    [InlineData(
        "meldt_eier: 110000\nmeldt_uh: 220000\nmeldt_totalt: 330000\navvik:\n  - felt: meldt_totalt\n    grunn: Skjemaet legger sammen feil.\n",
        "TK404 avviket gjelder meldt_totalt, men den summen går opp")]
    public void Written_totals_are_what_the_periods_come_to(string fields, string fault) =>
        Assert.Equal(fault, Told(fields + "perioder:\n" + First + Second));

    [Theory]
    [InlineData("  - periode: skoleåret 2024 – 2025\n", "TK166 «skoleåret 2024 – 2025» er ikke et år, et skoleår eller et semester")]
    [InlineData("  - periode: 2024/2026\n", "TK166 «2024/2026» er ikke et år, et skoleår eller et semester")]
    [InlineData("  - meldt_totalt: 5000\n", "TK201 feltet «periode» mangler")]
    [InlineData("  - periode: V2024\n  - periode: 2024\n", "TK448 perioden 2024 overlapper V2024")]
    [InlineData("  - periode: 2024\n  - periode: 2024\n", "TK448 perioden 2024 står to ganger")]
    [InlineData("  - periode: 2024/2025\n  - periode: 2025/2026\n", "")]
    [InlineData("  - periode: 2025/26\n", "TK449 tiltaket gjelder 2024, men periodene er for 2025")]
    public void A_period_is_written_so_that_its_money_counts_in_one_year_once(string periods, string fault) =>
        Assert.Equal(fault, Told("meldt_eier: 1000\nmeldt_uh: 4000\nmeldt_totalt: 5000\nperioder:\n" + periods));

    [Theory]
    [InlineData("meldt", "    tildelt_totalt: 240000\n", "TK424 tildelt_totalt er fylt ut, men status er «meldt»")]
    [InlineData("tildelt", "", "TK423 status er «tildelt», men tildelt beløp og vedtaksreferanse mangler")]
    [InlineData("tildelt", "    tildelt_totalt: 240000\n    vedtak_ref: 2024/12\n", "")]
    [InlineData(
        "tildelt",
        "    tildelt_totalt: 310000\n    vedtak_ref: 2024/12\n",
        "TK422 det er tildelt 310 000 kr, men bare meldt 300 000 kr: det skiller 10 000 kr")]
    [InlineData("innstilt", "    innstilt_eier: 1000\n    innstilt_uh: 2000\n    innstilt_totalt: 4000\n",
        "TK401 innstilt_eier og innstilt_uh er 3 000 kr til sammen, men innstilt_totalt er 4 000 kr: det skiller 1 000 kr")]
    [InlineData("innstilt", "    vedtak_dato: 2027-01-01\n", "TK417 vedtak_dato er 1. januar 2027, som ikke har vært ennå")]
    [InlineData("innstilt", "    innstilt_totalt: 0\n", "")]
    public void Decisions_on_a_period_are_judged_as_those_on_a_tiltak(string status, string fields, string fault) =>
        Assert.Equal(fault, Told($"status: {status}\nperioder:\n{First}{fields}"));

    [Theory]
    [InlineData(90000, 30, "")]
    [InlineData(128571, 30, "")]
    [InlineData(60000, 30, "TK450 egenandelen er 30 prosent, men 60 000 kr er 20 prosent av 300 000 kr")]
    public void The_owners_share_is_the_same_in_kroner_as_in_per_cent(int kroner, int prosent, string fault) =>
        Assert.Equal(fault, Told($"egenandel: {kroner}\negenandel_prosent: {prosent}\nperioder:\n{First}"));

    private static string Told(string fields) => string.Join('\n', TestSite.Base().With(Filled.Path, Filled.Tiltak(fields)).Check()
        .Select(d => $"{d.Rule.Code} {d.Message.Replace('\u00A0', ' ')}"));
}
