namespace Catalogue.Tests.Rules;

/// <summary>What a form does not ask for is neither recommended nor explained away.</summary>
public class SkjemaTests
{
    private const string Form = "content/skjemaer/2024-lokal.md";
    private const string Unnamed = "---\nnavn: Skjemaet fra 2024\n{0}kilde: Skjemaet\n---\n";

    [Fact]
    public void Fields_that_the_form_asks_for_are_recommended_and_no_others()
    {
        var without = Filled.Tiltak(missing: ["varighet", "fase", "tema"]);
        var site = TestSite.Base().With(Filled.Path, without);

        Assert.Contains("fase, varighet og tema", Assert.Single(site.Faults()), StringComparison.Ordinal);
        var asked = Assert.Single(site.With(Form, Asking("eiere", "uh", "varighet")).Faults());
        Assert.Contains("varighet og tema", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("fase", asked, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_asks_for_no_owner_and_no_partner_makes_neither_a_fault()
    {
        var site = TestSite.Base().With("content/pakker/eksempel/pakke.md", Filled.Pakke(missing: ["eiere", "uh"]));

        Assert.Equal(["TK411", "TK413"], site.Check().Select(f => f.Rule.Code));
        Assert.Empty(site.With(Form, Asking("varighet")).Faults());
    }

    [Fact]
    public void An_avvik_on_what_the_form_does_not_ask_is_needless_only_where_the_field_is_absent()
    {
        const string avvik = "avvik:\n  - felt: varighet\n    grunn: Teksten sier noe annet.\n";
        var site = TestSite.Base().With(Form, Asking("eiere", "uh"));

        var fault = Assert.Single(site.With(Filled.Path, Filled.Tiltak(avvik, missing: ["varighet"])).Check());
        Assert.Equal("TK156", fault.Rule.Code);
        Assert.NotNull(fault.Fix);
        Assert.Empty(site.With(Filled.Path, Filled.Tiltak(avvik + "varighet:\n  - V2024\n")).Faults());
    }

    [Fact]
    public void A_question_names_fields_that_tiltak_or_packages_have()
    {
        var fault = Assert.Single(TestSite.Base().With(Form, Asking("eiere", "uh", "malgrupe")).Check(), f => f.Rule.Code == "TK203");

        Assert.Equal("Mente du «malgruppe»?", fault.Help);
    }

    [Theory]
    [InlineData("TK157", "fra: 2025\n")]
    [InlineData("TK157", "til: 2023\n")]
    [InlineData("TK158", "ordninger:\n  - regional\n")]
    public void A_form_of_another_year_or_scheme_is_told(string code, string fields) =>
        Assert.Equal([code], TestSite.Base().With(Form, Text(fields)).Check().Select(f => f.Rule.Code));

    // An avvik of the package is on the number of tiltak.
    private static string Asking(params string[] fields) =>
        Text($"sporsmal:\n  - tekst: Spørsmål\n    felter:\n{string.Concat(fields.Append("antall_tiltak").Select(f => $"      - {f}\n"))}");

    private static string Text(string fields) => Unnamed.Replace("{0}", fields, StringComparison.Ordinal);
}
