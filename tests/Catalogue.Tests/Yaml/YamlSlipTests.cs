using Catalogue.Diagnostics;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Tests.Yaml;

public class YamlSlipTests
{
    [Theory]
    [InlineData("tittel: X\nregion:lofoten\nar: 2022", "region:", "mangler mellomrom etter kolon")]
    [InlineData("tittel: X\nregion:lofoten", "region:", "mangler mellomrom etter kolon")]
    [InlineData("region:lofoten", "region:", "mangler mellomrom etter kolon")]
    [InlineData("region:lofoten\nar: 2022", "region:", "mangler mellomrom etter kolon")]
    [InlineData("eiere:\n  -Bodø\n  -Vågan\nar: 2022", "-Bodø", "mangler mellomrom etter bindestreken")]
    [InlineData("eiere:\n  - Bodø\n  -Vågan\nar: 2022", "-Vågan", "mangler mellomrom etter bindestreken")]
    [InlineData("tittel: Tiltak 1: Koordinator", ":", "teksten inneholder et kolon")]
    [InlineData("sammendrag: Lærerne\n  gjør dette på skolen: slik", ":", "teksten inneholder et kolon")]
    [InlineData("tittel: \"uavsluttet\nar: 2024", "\"", "blir ikke lukket")]
    [InlineData("tittel: 'uavsluttet\nar: 2024", "'", "blir ikke lukket")]
    [InlineData("tittel: \"Magisk\" måned\nar: 2", "måned", "etter det siste anførselstegnet")]
    [InlineData("tittel: 'don't'\nar: 2", "t'", "etter det siste anførselstegnet")]
    [InlineData("tittel: \"C:\\dev\"", "\\d", "egen betydning")]
    [InlineData("tittel: @skolen", "@", "kan ikke begynne med «@»")]
    [InlineData("tittel: %a", "%", "kan ikke begynne med «%»")]
    [InlineData("tittel: `a`", "`", "kan ikke begynne med «`»")]
    [InlineData("tittel: ? hva", "?", "kan ikke begynne med «?»")]
    [InlineData("tittel: [Utkast] Magisk\nar: 2", "[", "«[» først i en verdi")]
    [InlineData("tittel: [Utkast\nar: 2", "[", "«[» først i en verdi")]
    [InlineData("tittel: }", "}", "«}» først i en verdi")]
    [InlineData("tittel: - a", "-", "kan ikke begynne på samme linje")]
    [InlineData("sammendrag: >-tekst", ">-tekst", "samme linje som «>»")]
    [InlineData("tittel: a\n  ar: 2", "ar", "rykket inn uten å høre til linja over")]
    [InlineData("eiere:\n  - Bodø\n - Vågan", "-", "ikke rykket inn som de andre")]
    [InlineData("ar: 2\ntekst uten kolon\nb: 3", "tekst uten kolon", "mangler kolon")]
    [InlineData("tekst uten kolon\nar: 2", "tekst uten kolon", "mangler kolon")]
    [InlineData("bare tekst", "bare tekst", "mangler kolon")]
    [InlineData("- a\n- b", "- a", "skulle det stått felter")]
    [InlineData("a: 1\n---\nb: 2", "---", "mer enn én del")]
    public void The_usual_slip_is_named_and_marked(string yaml, string marked, string message)
    {
        var fault = Assert.Single(Faults(yaml));

        Assert.Equal("TK106", fault.Rule.Code);
        Assert.Equal(marked, TestSite.Marked(fault));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(fault.Help));
    }

    [Fact]
    public void The_remedy_for_a_colon_shows_the_line_as_it_should_be() =>
        Assert.Equal(
            "Sett hele teksten i anførselstegn, slik: tittel: \"Tiltak 1: Koordinator\"",
            Assert.Single(Faults("tittel: Tiltak 1: Koordinator")).Help);

    [Theory]
    [InlineData("a: &x 1\nb: *x", "&x 1")]
    [InlineData("tittel: *Viktig* tiltak", "*Viktig*")]
    [InlineData("tittel: !Viktig", "!Viktig")]
    [InlineData("<<: x", "<<")]
    public void Anchors_aliases_tags_and_merging_are_refused(string yaml, string marked)
    {
        var fault = Assert.Single(Faults(yaml));
        Assert.Equal("TK108", fault.Rule.Code);
        Assert.Equal(marked, TestSite.Marked(fault));
    }

    private static List<Diagnostic> Faults(string yaml)
    {
        const string Before = "---\n";
        var source = new SourceText("content/x.md", Before + yaml + "\n---\n");
        var faults = new List<Diagnostic>();
        Assert.Null(YamlReader.Read(source, new(Before.Length, yaml.Length + 1), faults));
        return faults;
    }
}
