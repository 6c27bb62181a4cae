using Catalogue.Diagnostics;

namespace Catalogue.Tests.Yaml;

/// <summary>What cannot be seen in the fields is named at its own line, mended exactly, and never told of a healthy line.</summary>
public class YamlSpacesTests
{
    private const string Good = "---\ntittel: Lesing i alle fag\nsammendrag: >-\n"
        + "  Lærerne på mellomtrinnet lærer å undervise i lesing i alle fag, og skolene deler\n"
        + "  opplegg med hverandre gjennom to semestre.\nstatus: meldt\nfase:\n  - gjennomforing\nvarighet:\n  - V2024\nmalgruppe:\n"
        + "  - laerere\ntema:\n"
        + "  - begynneropplaering\nmeldt_totalt: 100000\nkilde: Behovsmelding 2024\nansvarlig: Utvikling\navvik:\n  - felt: tittel\n"
        + "    kilde: Skjemaet\n---\n\nTekst.\n";

    public static TheoryData<string, string, string> Slips => new()
    {
        { "status: meldt", "status:\u00A0meldt", "hardt mellomrom (U+00A0) etter kolon" },
        { "status: meldt", "status:\u3000meldt", "bredt mellomrom (U+3000) etter kolon" },
        { "status: meldt", "status:\u202Fmeldt", "smalt hardt mellomrom (U+202F) etter kolon" },
        { "status: meldt", "status:\u200Bmeldt", "nullbreddes mellomrom (U+200B) etter kolon" },
        { "status: meldt", "status:\u200B meldt", "nullbreddes mellomrom (U+200B) etter kolon" },
        { "status: meldt", "status:\tmeldt", "tabulator etter kolon" },
        { "status: meldt", "status\u00A0: meldt", "hardt mellomrom (U+00A0) foran kolon" },
        { "status: meldt", "status: meldt\u00A0", "hardt mellomrom (U+00A0) sist på linja" },
        { "status: meldt", "\u200Bstatus: meldt", "linja er rykket inn med nullbreddes mellomrom (U+200B)" },
        { "status: meldt", "sta\u00ADtus: meldt", "myk bindestrek (U+00AD) i teksten" },
        { "status: meldt", "status: mel\u202Edt", "usynlig retningstegn (U+202E) i teksten" },
        { "tittel: Lesing", "tittel: \u2066Lesing", "usynlig retningstegn (U+2066) etter kolon" },
        { "  - laerere", "  -\u00A0laerere", "hardt mellomrom (U+00A0) etter bindestreken i lista" },
        { "  - laerere", "  -\u2009laerere", "tynt mellomrom (U+2009) etter bindestreken i lista" },
        { "  - laerere", "  -\tlaerere", "tabulator etter bindestreken i lista" },
        { "  - laerere", "  - \u200Blaerere", "nullbreddes mellomrom (U+200B) etter bindestreken i lista" },
        { "  - laerere", "\u00A0\u00A0- laerere", "linja er rykket inn med hardt mellomrom (U+00A0)" },
        { "  - laerere", "\t- laerere", "linja er rykket inn med tabulator" },
        { "  - laerere", "  \u2060- laerere", "linja er rykket inn med ordsammenføyning (U+2060)" },
        { "    kilde: Skjemaet", "\t\tkilde: Skjemaet", "linja er rykket inn med tabulator" },
        { "  opplegg med", "\topplegg med", "linja er rykket inn med tabulator" },
        { "  opplegg med", "\u00A0 opplegg med", "linja er rykket inn med hardt mellomrom (U+00A0)" },
        { "  opplegg med", "  opp\u200Blegg med", "nullbreddes mellomrom (U+200B) i teksten" },
        { "---\ntittel", "---\n\uFEFFtittel", "linja er rykket inn med bytemerke (BOM) (U+FEFF)" },
        { "---\ntittel", "\u200B---\ntittel", "nullbreddes mellomrom (U+200B) i linja med «---»" },
        { "---\n\nTekst", "\u00A0---\n\nTekst", "hardt mellomrom (U+00A0) i linja med «---»" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void It_is_named_once_at_its_own_line_and_mended_exactly(string right, string wrong, string message)
    {
        var expected = Filled.Text(Filled.Path, Good);
        var written = expected.Replace(right, wrong, StringComparison.Ordinal);
        var before = Faults(expected);
        var fault = Assert.Single(Faults(written), f => !before.Any(b => b.Rule == f.Rule && b.Message == f.Message));
        Assert.Equal(("TK133", message), (fault.Rule.Code, fault.Message));
        Assert.Equal(LineOf(written, wrong), fault.Location.Position.Line);
        Assert.True(fault.Fix!.IsSafe);
        Assert.Equal(expected, Edits.Apply(fault.Location.Source.Text, fault.Fix.Edits));
    }

    [Theory]
    [InlineData("tittel: Lesing i alle fag", "tittel: Lesing i\u00A0alle fag")]
    [InlineData("tittel: Lesing i alle fag", "tittel: «Lesing» \U0001F469\u200D\U0001F3EB og 3\u00A0000 sider")]
    [InlineData("meldt_totalt: 100000", "meldt_totalt: 100\u202F000")]
    [InlineData("  opplegg med", "  opplegg\u00A0med")]
    [InlineData("status: meldt", "status: meldt\t")]
    [InlineData("tittel: Lesing i alle fag", "tittel: Lesing i alle fag\n# en\u00A0merknad")]
    public void What_is_a_space_inside_a_value_may_stay(string right, string also) =>
        Assert.DoesNotContain(Faults(Good.Replace(right, also, StringComparison.Ordinal)), f => f.Rule.Code is "TK133" or "TK106");

    [Fact]
    public void Other_faults_of_the_file_are_told_beside_it()
    {
        var faults = Faults(Good.Replace("status: meldt", "status:\u00A0meldt", StringComparison.Ordinal)
            .Replace("- laerere", "- larere", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Rule.Code == "TK308");
    }

    [Fact]
    public void A_thousand_of_them_are_told_in_some_lines_and_mended_at_once()
    {
        var items = string.Concat(Enumerable.Range(0, 1000).Select(i => $"  -\u00A0ord{i}\n"));
        var written = Good.Replace("kilde: Beh", $"stikkord:\n{items}kilde: Beh", StringComparison.Ordinal);
        var told = Faults(written).Where(f => f.Rule.Code == "TK133").ToList();
        Assert.Equal(50, told.Count);
        Assert.EndsWith(", og det samme 950 steder til", told[^1].Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\u00A0', Edits.Apply(written, told.Select(f => f.Fix!)));
    }

    [Theory]
    [InlineData('\u0001')]
    [InlineData('\u0085')]
    [InlineData('\u0090')]
    public void A_control_character_is_the_one_fault_of_its_line_wherever_it_stands(char control)
    {
        foreach (var right in new[] { "status: meldt", " meldt", "laerere", "- laerere" })
        {
            var faults = Faults(Good.Replace(right, control + right, StringComparison.Ordinal)).Where(f => f.Rule.Code is "TK104" or "TK106");
            Assert.Equal("TK104", Assert.Single(faults).Rule.Code);
        }
    }

    [Fact]
    public void What_an_escape_hides_is_told() =>
        Assert.Contains(Faults(Good.Replace("Lesing i alle fag", "\"Lesing\\u200B i fag\"", StringComparison.Ordinal)), f => f.Rule.Code == "TK133");

    private static List<Diagnostic> Faults(string text) =>
        [.. TestSite.Base().With(Filled.Path, text).Check().Where(d => d.Location.Source.Path == Filled.Path)];

    private static int LineOf(string text, string part)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        var odd = at + part.TakeWhile(c => c is ' ' or '\n' or '-' or ':' || char.IsAsciiLetter(c)).Count();
        return 1 + text.AsSpan(0, odd).Count('\n');
    }
}
