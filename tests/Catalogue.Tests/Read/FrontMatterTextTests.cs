using Catalogue.Diagnostics;
using Catalogue.Read;
using Catalogue.Read.Fields;
using Catalogue.Source;
using Catalogue.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace Catalogue.Tests.Read;

public class FrontMatterTextTests
{
    private static readonly FieldDescription Text = new(FieldSpec.Optional("tittel", "", ""), FieldShape.Text);
    private static readonly FieldDescription List = new(FieldSpec.Optional("stikkord", "", ""), FieldShape.TextList);

    [Theory]
    [InlineData("Magisk måned", "tittel: Magisk måned\n")]
    [InlineData("Språk: for alle", "tittel: \"Språk: for alle\"\n")]
    [InlineData("Fagdag #2", "tittel: \"Fagdag #2\"\n")]
    [InlineData("- strek", "tittel: \"- strek\"\n")]
    [InlineData("\"Sitat\" og \\", "tittel: \"\\\"Sitat\\\" og \\\\\"\n")]
    [InlineData("1. klasse", "tittel: 1. klasse\n")]
    public void Quotes_stand_only_where_yaml_needs_them(string value, string yaml) => Assert.Equal(yaml, FrontMatterText.Of(Text, [value]));

    [Fact]
    public void What_is_written_reads_back_as_the_same_words() => Prop.ForAll(Answers(), answer =>
    {
        var words = string.Join(' ', answer.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 || (ReadBack(FrontMatterText.Of(Text, [answer])) == words && ReadBack(FrontMatterText.Of(List, [answer])) == words);
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Answers()
    {
        var piece = Gen.Elements(
            "måned",
            "a:",
            ": ",
            " #",
            "#",
            "- ",
            "'",
            "\"",
            "\\",
            "[x]",
            "{",
            "&a",
            "*b",
            "!",
            "%",
            "@",
            "`",
            "|",
            ">",
            "? ",
            ",",
            "  ",
            "1",
            "ja",
            "null",
            "~",
            "«",
            "»",
            "–",
            "---",
            "et langt ord som brytes over flere linjer");
        return Gen.ListOf(piece).Select(pieces => string.Concat(pieces)).ToArbitrary();
    }

    private static string? ReadBack(string yaml)
    {
        var faults = new List<Diagnostic>();
        var mapping = YamlReader.Read(new("prøve.md", yaml), new Span(0, yaml.Length), faults);
        return faults.Count > 0 ? string.Join("; ", faults.Select(f => f.Message)) : mapping!.Entries[0].Value switch
        {
            YamlScalar scalar => scalar.Text.Trim(),
            YamlSequence { Items: [YamlScalar item] } => item.Text,
            _ => null,
        };
    }
}
