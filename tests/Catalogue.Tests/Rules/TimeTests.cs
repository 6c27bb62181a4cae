using Catalogue.Diagnostics;

namespace Catalogue.Tests.Rules;

/// <summary>TK415–TK418: schemes, semesters, dates and years.</summary>
public class TimeTests
{
    private const string PakkeFile = "content/pakker/eksempel/pakke.md";
    private const string Dekom = "---\nnavn: Desentralisert ordning\nkortnavn: Dekom\ntil: 2025\nerstattet_av: kollektiv\nkilde: Forskriften\n---\n";
    private const string Kollektiv = "---\nnavn: Kollektiv ordning\nkortnavn: Kollektiv\nfra: 2026\nkilde: Forskriften\n---\n";

    [Theory]
    [InlineData("desentralisert", 2026, "Dekom gjaldt ikke i 2026, men til og med 2025", "kollektiv")]
    [InlineData("kollektiv", 2025, "Kollektiv gjaldt ikke i 2025, men fra 2026", "desentralisert")]
    public void A_scheme_outside_its_years_is_told_with_the_one_that_was_valid(string ordning, int ar, string message, string valid)
    {
        var fault = Assert.Single(Schemes($"ordning: {ordning}\nar: {ar}\n").Check());
        Assert.Equal(("TK415", message, ordning), (fault.Rule.Code, fault.Message, TestSite.Marked(fault)));
        Assert.Contains($"I {ar} gjaldt «{valid}».", fault.Help!, StringComparison.Ordinal);
        Assert.Equal(Filled.Pakke($"ordning: {valid}\nar: {ar}\n"), Edits.Apply(fault.Location.Source.Text, [fault.Fix!]));
        Assert.False(fault.Fix!.IsSafe);
    }

    [Theory]
    [InlineData("desentralisert", 2025)]
    [InlineData("kollektiv", 2026)]
    [InlineData("regional", 2031)]
    public void The_first_and_the_last_year_are_valid_and_a_scheme_without_years_always(string ordning, int ar) =>
        Assert.Equal([], Schemes($"ordning: {ordning}\nar: {ar}\n").Faults());

    [Fact]
    public void The_scheme_of_the_package_and_the_year_of_the_tiltak_are_told_at_the_year()
    {
        var fault = Assert.Single(Schemes("ordning: desentralisert\nar: 2025\n")
            .With(Filled.Path, Filled.Tiltak("ar: 2026\nvarighet: H2026\n"))
            .Check());
        Assert.Equal(("TK415", "2026", Filled.Path), (fault.Rule.Code, TestSite.Marked(fault), fault.Location.Source.Path));
        Assert.Null(fault.Fix);
    }

    [Theory]
    [InlineData("ordning")]
    [InlineData("ar")]
    public void An_avvik_on_the_scheme_or_the_year_explains_it(string felt) =>
        Assert.Equal([], Schemes($"ordning: desentralisert\nar: 2026\navvik:\n  - felt: {felt}\n    grunn: Et gammelt skjema er brukt.\n").Faults());

    [Fact]
    public void A_scheme_that_cannot_be_read_is_one_fault() =>
        Assert.StartsWith(
            "TK106",
            Assert.Single(Schemes("ordning: desentralisert\nar: 2026\n")
                .With("content/ordninger/desentralisert.md", "---\nnavn: \"a\n---\n")
                .Faults()),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("varighet:\n  - V2024\n  - V2025\n", "V2025", "H2024 mangler mellom V2024 og V2025", "varighet:\n  - V2024\n  - H2024\n  - V2025\n")]
    [InlineData(
        "varighet:\n  - H2025\n  - høst 2023\n",
        "H2025",
        "V2024, H2024 og V2025 mangler mellom H2023 og H2025",
        "varighet:\n  - V2024\n  - H2024\n  - V2025\n  - H2025\n  - høst 2023\n")]
    public void A_hole_is_told_at_the_semester_after_it(string fields, string marked, string message, string mended)
    {
        var fault = Assert.Single(Tiltak(fields).Check());
        Assert.Equal(("TK416", marked, message), (fault.Rule.Code, TestSite.Marked(fault), fault.Message));
        Assert.Equal(Filled.Tiltak(mended), Edits.Apply(fault.Location.Source.Text, [fault.Fix!]));
        Assert.False(fault.Fix!.IsSafe);
    }

    [Theory]
    [InlineData("varighet: [V2024, \"V2025\"]\n", "V2025")]
    [InlineData("varighet: vår 2024, vår 2025\n", "vår 2025")]
    public void A_hole_on_one_line_has_its_place_but_no_edit(string fields, string marked)
    {
        var fault = Assert.Single(Tiltak(fields).Check());
        Assert.Equal(("TK416", marked), (fault.Rule.Code, TestSite.Marked(fault)));
        Assert.Null(fault.Fix);
    }

    [Theory]
    [InlineData("varighet: V2022, H2022\n", "V2022 og H2022 er langt fra 2024, året midlene gjelder")]
    [InlineData("varighet: V2024, V2034\n", "V2034 er langt fra 2024, året midlene gjelder")]
    public void A_semester_far_from_the_year_is_one_message(string fields, string message)
    {
        var fault = Assert.Single(Tiltak(fields).Check());
        Assert.Equal(("TK416", message), (fault.Rule.Code, fault.Message));
    }

    [Theory]
    [InlineData("varighet: V2023, H2023, V2024\n")]
    [InlineData("varighet: H2027, V2027\n")]
    [InlineData("varighet: H2024, V2024, V2024\n")]
    [InlineData("varighet: V2024, V2025\navvik:\n  - felt: varighet\n    grunn: Skjemaet hopper over høsten.\n")]
    public void Neighbours_in_any_order_within_reach_are_left_alone(string fields) => Assert.Equal([], Tiltak(fields).Faults());

    [Fact]
    public void A_semester_that_cannot_be_read_leaves_no_hole() =>
        Assert.StartsWith("TK206", Assert.Single(Tiltak("varighet:\n  - V2024\n  - sommer 2024\n  - V2025\n").Faults()), StringComparison.Ordinal);

    [Fact]
    public void Without_a_year_any_semester_may_be_the_first() =>
        Assert.Equal(
            [],
            Tiltak("varighet: V2031\n")
                .With(PakkeFile, Filled.Pakke("avvik:\n  - felt: ar\n    grunn: Vedlegget er udatert.\n", missing: "ar"))
                .Faults());

    [Theory]
    [InlineData("godkjent_dato: 2026-11-21\ngodkjent_av: Redaksjonen\n", "godkjent_dato er 21. november 2026, som ikke har vært ennå")]
    [InlineData("vedtak_dato: 2062-04-15\n", "vedtak_dato er 15. april 2062, som ikke har vært ennå")]
    public void A_date_after_today_is_a_fault(string fields, string message)
    {
        var fault = Assert.Single(Tiltak(fields).Check());
        Assert.Equal(("TK417", message), (fault.Rule.Code, fault.Message));
        Assert.True(fault.IsError);
    }

    [Fact]
    public void Today_is_not_in_the_future_and_a_package_has_a_decision_too()
    {
        Assert.Equal([], Tiltak("godkjent_dato: 2026-11-20\ngodkjent_av: Redaksjonen\nvedtak_dato: 2026-11-20\n").Faults());
        Assert.StartsWith(
            $"TK417 {PakkeFile}",
            Assert.Single(TestSite.Base().With(PakkeFile, Filled.Pakke("vedtak_dato: 2026-12-01\n")).Faults()),
            StringComparison.Ordinal);
    }

    // The form of Ytre Helgeland 2024 says that the studies of its first semester end a year before it.
    [Theory]
    [InlineData("Studiene ferdigstilles vår 2023. Høst 2024 utvides nettverket.", "vår 2023")]
    [InlineData("Studiene er ferdige våren 2023.", "våren 2023")]
    [InlineData("Opplæringen starter opp høsten 2022.", "høsten 2022")]
    [InlineData("Arbeidet skal begynne i 2023.", "2023")]
    [InlineData("Arbeidet avsluttes i løpet\nav våren 2023.", "våren 2023")]
    public void An_event_to_come_before_the_first_semester_is_found(string text, string marked)
    {
        var fault = Assert.Single(Body(text).Check());
        Assert.Equal(("TK418", marked), (fault.Rule.Code, TestSite.Marked(fault)));
        Assert.Contains("men tiltaket begynner V2024", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nettverket startet høsten 2023, og ble avsluttet våren 2023.")]
    [InlineData("Arbeidet begynte i 2018. Det er tredje gang siden oppstarten i 2021.")]
    [InlineData("Opplæringen starter skoleåret 2023–24, og studiene begynner høsten 2023/24.")]
    [InlineData("Arbeidet starter våren 2024 og avsluttes høsten 2024.")]
    [InlineData("Fra 2023 til 2026 er det en felles dag hvert år. Gjennomføringen i 2023 evalueres.")]
    [InlineData("Det som starter i 2023, er beskrevet i [tiltaket som starter i 2023](/tiltak/tiltak-a/).", "i 2023")]
    public void History_and_school_years_are_left_alone(string text, params string[] found) =>
        Assert.Equal(found.Length, Body(text).Faults().Length);

    [Fact]
    public void A_year_that_the_source_has_wrong_is_explained_by_an_avvik_on_the_semesters() =>
        Assert.Equal([], Body("Studiene ferdigstilles vår 2023.", "avvik:\n  - felt: varighet\n    grunn: Skjemaet skriver 2023.\n").Faults());

    private static TestSite Schemes(string fields) => TestSite.Base()
        .With("content/ordninger/desentralisert.md", Dekom)
        .With("content/ordninger/kollektiv.md", Kollektiv)
        .With(
            "content/pakker/eksempel/tiltak-a.md",
            Filled.Tiltak(
                "tittel: Lesing i alle fag\navvik:\n  - felt: varighet\n    grunn: Står ikke.\n" + Filled.Approval,
                path: "content/pakker/eksempel/tiltak-a.md",
                missing: "varighet"))
        .With(PakkeFile, Filled.Pakke(fields));

    private static TestSite Tiltak(string fields) => TestSite.Base().With(Filled.Path, Filled.Tiltak(fields));

    private static TestSite Body(string text, string fields = "") =>
        TestSite.Base().With(Filled.Path, Filled.Tiltak(fields + "varighet: V2024, H2024\n", $"\n## Slik gjør vi det\n\n{text}\n"));
}
