using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Tests.Read;

public class DeclarationTests
{
    [Fact]
    public void What_a_tiltak_takes_from_its_package_is_known_from_the_declaration()
    {
        string[] inherited = ["ar", "ordning", "region", "eiere", "partnere", "private_eiere", "uh", "sektor"];
        Assert.Equal(inherited, AllKinds.Find("tiltak")!.Fields.Where(f => f.Spec.IsInherited).Select(f => f.Key));
        Assert.Equal(inherited, AllKinds.Find("pakke")!.Fields.Where(f => f.Spec.IsInherited).Select(f => f.Key));
    }

    [Theory]
    [InlineData(Target.Kommune, "Herøy (Nordland)", "1818 Herøy, Nordland")]
    [InlineData(Target.Region, "salten", "Salten")]
    [InlineData(Target.Uh, "nord", "Nord universitet")]
    [InlineData(Target.Ordning, "regional", "Regional ordning")]
    [InlineData(Target.Tema, "ledelse", "Ledelse")]
    [InlineData(Target.Malgruppe, "rektorer", "Rektorer og skoleledere")]
    [InlineData(Target.Tiltak, "tiltak-a", "Lesing i alle fag")]
    [InlineData(Target.Pakke, "eksempel", "Behovsmelding 2024 – eksempel")]
    public void What_a_field_may_name_is_known_with_its_label(Target target, string id, string label) =>
        Assert.Contains(TargetTerms.Of(target, TestSite.Base().Link()), t => t.Id == id && t.Label == label);

    [Fact]
    public void Fields_and_values_have_names_with_norwegian_letters()
    {
        Assert.Equal("Målgruppe", AllKinds.LabelOf("malgruppe"));
        Assert.Equal("Private eiere", AllKinds.LabelOf("private_eiere"));
        Assert.Equal("Pågår", Vocabularies.Status.Values!.LabelOf("pagar"));
        Assert.Equal("Vet ikke", Vocabularies.Videreutdanning.Values!.LabelOf("vet_ikke"));
    }

    [Fact]
    public void An_entry_without_an_id_is_no_term() =>
        Assert.DoesNotContain(
            TargetTerms.Of(Target.Malgruppe, TestSite.Base().With("content/malgrupper.yml", "malgrupper:\n  - navn: Lærere\n").Link()),
            t => t.Id.Length == 0);

    [Fact]
    public void A_seventh_theme_is_told_once_and_at_its_place()
    {
        var themes = string.Concat(Enumerable.Repeat("  - ledelse\n", 6)) + "  - begynneropplaering\n  - ledelse\n";
        var site = TestSite.Base().With(
            "content/pakker/eksempel/tiltak-b.md",
            $"---\ntittel: Ti temaer på rad\nstatus: meldt\nkilde: Prøve\nsammendrag: {new string('a', 100)}\ntema:\n{themes}---\n");
        var fault = Assert.Single(site.Check(), d => d.Rule.Code == "TK220");
        Assert.Equal("«tema» har 8 punkter, og bør ikke ha over 6", fault.Message);
        Assert.Equal("begynneropplaering", TestSite.Marked(fault));
    }
}
