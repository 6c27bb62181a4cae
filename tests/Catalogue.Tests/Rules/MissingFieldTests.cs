using Catalogue.Diagnostics;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Tests.Rules;

/// <summary>What a tiltak or package ought to have: each gap is told once, where it is mended.</summary>
public class MissingFieldTests
{
    private const string PakkeFile = "content/pakker/eksempel/pakke.md";
    private const string OtherFile = "content/pakker/eksempel/tiltak-a.md";

    [Fact]
    public void All_that_a_tiltak_lacks_is_told_at_once() =>
        Assert.Equal(
            [$"TK410 {Filled.Path}:1:1 anbefalte felter mangler: fase, varighet, malgruppe, tema, meldt_eier, meldt_uh, meldt_totalt og kilde"],
            Site(missing: ["fase", "varighet", "malgruppe", "tema", "meldt_eier", "meldt_uh", "meldt_totalt", "kilde"]).Faults());

    [Fact]
    public void One_field_is_told_with_an_example_of_it()
    {
        var fault = Assert.Single(Site(missing: "tema").Check());
        Assert.Equal("det anbefalte feltet «tema» mangler", fault.Message);
        Assert.Equal(
            "Skriv for eksempel «tema: begynneropplaering». Ett til seks temaer, etter id i mappa temaer. Svarer ikke kilden på det, forklar det "
                + "under avvik.",
            fault.Help);
        Assert.False(fault.IsError);
    }

    [Theory]
    [InlineData("tema:")]
    [InlineData("tema: []")]
    [InlineData("tema: \"\"")]
    public void A_field_without_a_value_is_missing_and_marked_where_it_stands(string field) =>
        Assert.Equal("tema", TestSite.Marked(Only("TK410", Site(field))));

    [Fact]
    public void Every_field_that_a_reader_recommends_is_asked_for_by_some_rule()
    {
        foreach (var ask in TiltakReader.Kind.Fields.Select(f => f.Spec)
            .Where(a => a.Need == Need.Recommended && !a.Key.StartsWith("meldt_", StringComparison.Ordinal)))
        {
            var site = TestSite.Base().Without(OtherFile)
                .With(PakkeFile, Filled.Pakke(missing: ask.IsInherited ? [ask.Key] : []))
                .With(Filled.Path, Filled.Tiltak(Filled.Approval, missing: ask.IsInherited ? [] : [ask.Key]));
            var fault = Assert.Single(site.Check());
            Assert.Contains(fault.Rule.Code, new[] { "TK410", "TK411", "TK413" });
        }
    }

    [Theory]
    [InlineData("fase")]
    [InlineData("varighet")]
    [InlineData("malgruppe")]
    [InlineData("kilde")]
    public void An_avvik_is_an_answer(string field) => Assert.Equal([], Site(Avvik(field), field).Faults());

    [Theory]
    [InlineData("meldt_eier")]
    [InlineData("meldt_totalt")]
    public void An_avvik_on_one_amount_answers_for_all_three(string field) =>
        Assert.Equal([], Site(Avvik(field), "meldt_eier", "meldt_uh", "meldt_totalt").Faults());

    [Fact]
    public void An_avvik_on_a_field_that_is_misspelt_is_one_fault() => Only("TK203", Site(Avvik("temma"), "tema"));

    [Fact]
    public void Amounts_that_are_partly_there_are_not_this_rules() =>
        Assert.DoesNotContain(Site("meldt_eier: 5").Check(), f => f.Rule.Code == "TK410");

    [Theory]
    [InlineData("temma: ledelse", "TK203")]
    [InlineData("fase: utprøving", "TK204")]
    [InlineData("varighet: 2024/25", "TK206")]
    [InlineData("tema: ledelsen", "TK307")]
    public void A_field_that_is_wrong_is_not_missing_too(string field, string code) =>
        Assert.Equal(code, Assert.Single(Site(field, field.StartsWith("temma", StringComparison.Ordinal) ? ["tema"] : []).Check()).Rule.Code);

    [Theory]
    [InlineData("region", "TK410")]
    [InlineData("ordning", "TK410")]
    [InlineData("ar", "TK410")]
    [InlineData("sektor", "TK410")]
    [InlineData("eiere", "TK411")]
    [InlineData("uh", "TK413")]
    public void What_neither_the_package_nor_any_tiltak_says_is_told_at_the_package(string field, string code)
    {
        var fault = Assert.Single(TestSite.Base().With(PakkeFile, Filled.Pakke(missing: field)).With(Filled.Path, Filled.Tiltak()).Check());
        Assert.Equal((code, PakkeFile), (fault.Rule.Code, fault.Location.Source.Path));
    }

    [Theory]
    [InlineData("region: salten", "TK410")]
    [InlineData("eiere: Bodø", "TK411")]
    [InlineData("private_eiere: Eksempelskolen", "TK411")]
    [InlineData("uh: nord", "TK413")]
    public void What_one_tiltak_says_and_another_does_not_is_told_at_the_other(string field, string code)
    {
        var key = field.Split(':')[0].Replace("private_", "", StringComparison.Ordinal);
        var fault = Assert.Single(TestSite.Base().With(PakkeFile, Filled.Pakke(missing: key)).With(Filled.Path, Filled.Tiltak(field)).Check());
        Assert.Equal((code, OtherFile), (fault.Rule.Code, fault.Location.Source.Path));
    }

    [Theory]
    [InlineData("eiere")]
    [InlineData("uh")]
    [InlineData("ar")]
    public void An_avvik_of_the_package_answers_for_its_tiltak(string field) =>
        Assert.Equal([], TestSite.Base().With(PakkeFile, Filled.Pakke(Avvik(field), missing: field)).With(Filled.Path, Filled.Tiltak()).Faults());

    [Fact]
    public void A_missing_owner_stops_publishing_and_a_missing_university_does_not()
    {
        Assert.True(Assert.Single(TestSite.Base().With(PakkeFile, Filled.Pakke(missing: "eiere")).Check()).IsError);
        Assert.False(Assert.Single(TestSite.Base().With(PakkeFile, Filled.Pakke(missing: "uh")).Check()).IsError);
    }

    [Fact]
    public void An_owner_that_does_not_exist_is_not_missing_too() =>
        Assert.StartsWith(
            "TK301",
            Assert.Single(TestSite.Base().With(PakkeFile, Filled.Pakke("eiere: Alsthaug")).Faults()),
            StringComparison.Ordinal);

    [Fact]
    public void A_package_that_cannot_be_read_may_have_said_it() =>
        Assert.StartsWith(
            "TK106",
            Assert.Single(TestSite.Base().With(PakkeFile, "---\ntittel: \"a\n---\n").With(Filled.Path, Filled.Tiltak()).Faults()),
            StringComparison.Ordinal);

    [Fact]
    public void A_tiltak_that_cannot_be_read_may_have_said_it() =>
        Assert.StartsWith(
            "TK106",
            Assert.Single(TestSite.Base().With(PakkeFile, Filled.Pakke(missing: "eiere")).With(OtherFile, "---\ntittel: \"a\n---\n").Faults()),
            StringComparison.Ordinal);

    [Fact]
    public void A_package_is_told_what_it_lacks_of_its_own() =>
        Assert.Equal(
            [$"TK410 {PakkeFile}:1:1 anbefalte felter mangler: antall_tiltak, medbestemmelse og kilde"],
            TestSite.Base().With(PakkeFile, Filled.Pakke(missing: ["antall_tiltak", "medbestemmelse", "kilde"])).Faults());

    private static Diagnostic Only(string code, TestSite site)
    {
        var fault = Assert.Single(site.Check());
        Assert.Equal(code, fault.Rule.Code);
        return fault;
    }

    private static string Avvik(string field) => $"avvik:\n  - felt: {field}\n    grunn: Skjemaet spør ikke om det.\n";

    private static TestSite Site(string fields = "", params string[] missing) =>
        TestSite.Base().With(Filled.Path, Filled.Tiltak(fields, missing: missing));
}
