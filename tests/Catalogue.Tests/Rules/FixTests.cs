using Catalogue.Diagnostics;

namespace Catalogue.Tests.Rules;

/// <summary>Each remedy is carried out, and the fault must be gone.</summary>
public class FixTests
{
    private const string Tiltak = Filled.Path;

    [Theory]
    [InlineData("malgrupe:\n  - laerere", "malgruppe:\n  - laerere")]
    [InlineData("Målgrupe:\n  - laerere", "malgruppe:\n  - laerere")]
    [InlineData("avvik:\n  - felt: meldt_total\n    grunn: Kilden er taus.", "avvik:\n  - felt: meldt_totalt\n    grunn: Kilden er taus.")]
    [InlineData("ordning: Dekom", "ordning: desentralisert")]
    [InlineData("ordning: \"Dekom\"", "ordning: \"desentralisert\"")]
    [InlineData("region: Salten", "region: salten")]
    [InlineData("uh: [Universitetet i Nordland, nord]", "uh: [nord, nord]")]
    [InlineData("tema: første leseopplæring, ledelse", "tema: begynneropplaering, ledelse")]
    [InlineData("malgruppe:\n  - 'Pedagoger i skolen' # alle", "malgruppe:\n  - 'laerere' # alle")]
    [InlineData("godkjent_dato: 20.11.2026\ngodkjent_av: Redaksjonen", "godkjent_dato: 2026-11-20\ngodkjent_av: Redaksjonen")]
    [InlineData("godkjent_dato: 1. februar 2026\ngodkjent_av: Redaksjonen", "godkjent_dato: 2026-02-01\ngodkjent_av: Redaksjonen")]
    [InlineData("godkjent_dato: 20/11/2026\ngodkjent_av: Redaksjonen", "godkjent_dato: 2026-11-20\ngodkjent_av: Redaksjonen")]
    [InlineData("varighet:\n  - V24\n  - 2024 høst", "varighet:\n  - V2024\n  - H2024")]
    [InlineData("varighet: [vårsemesteret 2024, Høst-24]", "varighet: [V2024, H2024]")]
    [InlineData("fase:\n  - Gjennomføring", "fase:\n  - gjennomforing")]
    [InlineData("sprak: Nynorsk", "sprak: nn")]
    [InlineData("koordinator_inkludert: 'yes'", "koordinator_inkludert: 'ja'")]
    [InlineData("meldt_eier: 580000\nmeldt_uh: 1000000\nmeldt_totalt: 1 580 000,00", "meldt_eier: 580000\nmeldt_uh: 1000000\nmeldt_totalt: 1580000")]
    [InlineData("stikkord:\n  - Fagdag: lesing\n  - LOGOS", "stikkord:\n  - \"Fagdag: lesing\"\n  - LOGOS")]
    [InlineData("nr: 7\nnr: 7\ndeltakere: 3", "nr: 7\ndeltakere: 3")]
    public void A_safe_remedy_can_be_carried_out_unasked(string wrong, string right) => Check(wrong, right, isSafe: true);

    [Theory]
    [InlineData("malgrup:\n  - laerere", "malgruppe:\n  - laerere")]
    [InlineData("fas:\n  - analyse", "fase:\n  - analyse")]
    [InlineData("eiere:\n  - Alsthaug", "eiere:\n  - Alstahaug")]
    [InlineData("tema:\n  - begyneropplæring", "tema:\n  - begynneropplaering")]
    [InlineData("bygger_paa:\n  - tiltak-aa", "bygger_paa:\n  - tiltak-a")]
    [InlineData("godkjent_dato: 3/2/2026\ngodkjent_av: Redaksjonen", "godkjent_dato: 2026-02-03\ngodkjent_av: Redaksjonen")]
    [InlineData("sektor:\n  - skole", "sektor:\n  - grunnskole")]
    [InlineData("lenker:\n  - http://udir.example/", "lenker:\n  - https://udir.example/")]
    [InlineData("id: tiltak-c", "id: tiltak-b")]
    [InlineData(
        "meldt_eier: 100000\nmeldt_uh: 100000\nmeldt_totalt: 200000\navvik:\n  - felt: meldt_totalt\n    grunn: >-\n      Går ikke\n\n      "
            + "opp.\nsprak: nn",
        "meldt_eier: 100000\nmeldt_uh: 100000\nmeldt_totalt: 200000\nsprak: nn")]
    [InlineData(
        "meldt_eier: 100000\nmeldt_uh: 100000\nmeldt_totalt: 200000\navvik:\n  - felt: meldt_totalt\n    grunn: Går ikke opp.\n  - felt: nr\n    "
            + "grunn: Står ikke.",
        "meldt_eier: 100000\nmeldt_uh: 100000\nmeldt_totalt: 200000\navvik:\n  - felt: nr\n    grunn: Står ikke.")]
    public void A_guess_is_a_proposal(string wrong, string right) => Check(wrong, right, isSafe: false);

    [Theory]
    [InlineData("eiere:\n  - Tysfjord")]
    [InlineData("eiere:\n  - Herøy")]
    [InlineData("varighet:\n  - 2024/25")]
    [InlineData("godkjent_dato: 2026-02-30")]
    [InlineData("meldt_totalt: 1.580.00")]
    [InlineData("malgruppe:\n  - laerere\nmalgrupe:\n  - rektorer")]
    [InlineData("malgrupe:\n  - laerere\nmalgrppe:\n  - rektorer")]
    [InlineData("tema: >-\n  første leseopplæring,\n  ledelse")]
    [InlineData("nr: 7\nnr: 8")]
    public void What_cannot_be_said_exactly_has_no_remedy(string fields)
    {
        var faults = Site(fields).Check();
        Assert.NotEmpty(faults);
        Assert.All(faults, f => Assert.Null(f.Fix));
    }

    [Fact]
    public void A_retired_kommune_with_one_successor_is_a_proposal()
    {
        var site = TestSite.Base().With(
            "content/kommuner.yml",
            BaseFile("content/kommuner.yml").Replace("      - \"1875\"\n", "", StringComparison.Ordinal));
        var fault = Assert.Single(site.With(Tiltak, File("eiere:\n  - \"1850\"")).Check(), d => d.Rule.Code == "TK303");
        Assert.False(fault.Fix!.IsSafe);
        Assert.Contains("  - \"Narvik\"\n", Fixed(fault), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nr:7")]
    [InlineData("stikkord:\n  -LOGOS")]
    [InlineData("stikkord: Tiltak 1: Koordinator")]
    public void A_slip_in_the_YAML_has_a_proposal_that_makes_it_readable(string fields)
    {
        var fault = Assert.Single(Site(fields).Check(), d => d.Rule.Code == "TK106");
        Assert.False(fault.Fix!.IsSafe);
        Assert.DoesNotContain(TestSite.Base().With(Tiltak, Fixed(fault)).Check(), d => d.Rule.Code == "TK106");
    }

    [Fact]
    public void Control_characters_are_taken_out_everywhere_in_the_file()
    {
        var site = TestSite.Base().With(Tiltak, File("nr: 7", "\nTekst\vog opp\u001Flæring, e\u001Epost.\n"));
        var mended = Fixed(Assert.Single(site.Check()));
        Assert.Contains("\nTekst og opplæring, e-post.\n", mended, StringComparison.Ordinal);
        Assert.Empty(site.With(Tiltak, mended).Check());
    }

    [Fact]
    public void A_link_to_a_page_that_does_not_exist_has_the_nearest_as_a_proposal()
    {
        var site = TestSite.Base().With(Tiltak, File("nr: 7", "\nSe [temaet](/temaer/ledelsen/) og [dette](/tiltak/tiltak-a/#slik-gjr-vi-det).\n"));
        var faults = site.Check();
        Assert.Equal(["TK601", "TK602"], faults.Select(f => f.Rule.Code));
        Assert.All(faults, f => Assert.False(f.Fix!.IsSafe));
        Assert.Empty(site.With(Tiltak, Edits.Apply(faults[0].Location.Source.Text, faults.Select(f => f.Fix!))).Check());
    }

    private static void Check(string wrong, string right, bool isSafe)
    {
        var faults = TestSite.Base().With(Tiltak, File(right).Replace(right, wrong, StringComparison.Ordinal)).Check();
        Assert.NotEmpty(faults);
        Assert.All(faults, f => Assert.Equal(isSafe, f.Fix?.IsSafe));
        var mended = Edits.Apply(faults[0].Location.Source.Text, faults.Select(f => f.Fix!));
        Assert.Equal(File(right), mended);
        Assert.Empty(TestSite.Base().With(Tiltak, mended).Check());
    }

    private static string Fixed(Diagnostic fault) => Edits.Apply(fault.Location.Source.Text, [fault.Fix!]);

    private static TestSite Site(string fields) => TestSite.Base().With(Tiltak, File(fields));

    private static string BaseFile(string path) =>
        System.Text.Encoding.UTF8.GetString(TestSite.Base().ToSources().Content.Single(f => f.Path == path).Bytes.Span);

    private static string File(string fields, string body = "") => Filled.Tiltak($"{fields}\nkilde: Behovsmelding 2024", body);
}
