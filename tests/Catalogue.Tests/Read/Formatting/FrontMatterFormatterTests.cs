using System.Text;
using Catalogue.Parse;
using Catalogue.Read.Formatting;
using Catalogue.Source;

namespace Catalogue.Tests.Read.Formatting;

public class FrontMatterFormatterTests
{
    private const string Tiltak = "content/pakker/p/t.md";

    [Theory]
    [InlineData("Måned-lig:\n", "Måned-lig:\n")]
    [InlineData("målgruppe:\n  - laerere\n", "malgruppe:\n  - laerere\n")]
    [InlineData("\"Målgruppe\":\n  - a\n", "malgruppe:\n  - a\n")]
    [InlineData("tema: [a, \"b c\", 'd']\n", "tema:\n  - a\n  - \"b c\"\n  - 'd'\n")]
    [InlineData("tema:\n  [ a,\n    b ]\nkilde: x\n", "tema:\n  - a\n  - b\nkilde: x\n")]
    [InlineData("tema: [a, b] # merknad\n", "tema: # merknad\n  - a\n  - b\n")]
    [InlineData("tema: a, b ,, c\n", "tema:\n  - a\n  - b\n  - c\n")]
    [InlineData("tema: ledelse\n", "tema:\n  - ledelse\n")]
    [InlineData("stikkord: \"a: b, #c, @d, e\"\n", "stikkord:\n  - \"a: b\"\n  - \"#c\"\n  - \"@d\"\n  - e\n")]
    [InlineData("kilde: x\ntittel: y\n", "tittel: y\nkilde: x\n")]
    [InlineData("tittel: y   \nnr: 7\t\n", "tittel: y\nnr: 7\n")]
    [InlineData("kilde: x # herfra\n# om tittelen\ntittel: y\n", "# om tittelen\ntittel: y\nkilde: x # herfra\n")]
    [InlineData("# yaml-language-server: $schema=x\nkilde: x\ntittel: y\n", "# yaml-language-server: $schema=x\ntittel: y\nkilde: x\n")]
    [InlineData("kilde: x\nsammendrag: >-\n  a\n\n  # b\n    c\ntittel: y\n", "tittel: y\nsammendrag: >-\n  a\n\n  # b\n    c\nkilde: x\n")]
    [InlineData("kilde: x\n\ntittel: y\n# slutt\n", "\ntittel: y\nkilde: x\n# slutt\n")]
    [InlineData("tema:\n  - a\n  # - b\ntittel: y\n", "tittel: y\ntema:\n  - a\n  # - b\n")]
    [InlineData(
        "avvik:\n  - grunn: >-\n      a\n      b\n    felt: nr\n  - felt: tema\n    grunn: c\n",
        "avvik:\n  - felt: nr\n    grunn: >-\n      a\n      b\n  - felt: tema\n    grunn: c\n")]
    [InlineData("kilde: x\nukjent: 1\ntittel: y\n", "tittel: y\nkilde: x\nukjent: 1\n")]
    [InlineData("kilde: \"a\n  b\"\ntittel: 'c''d'\n", "tittel: 'c''d'\nkilde: \"a\n  b\"\n")]
    public void Fields_are_written_as_the_house_does(string fields, string expected)
    {
        var formatted = Format(File(fields));
        Assert.Equal((null, File(expected)), (formatted.Untouched, formatted.Text));
        Assert.Equal(formatted, Format(formatted.Text));
    }

    [Theory]
    [InlineData("tema: a, b # c\n")]
    [InlineData("tema: [a, # b\n  c]\n")]
    [InlineData("tema: [a: b, c]\n")]
    [InlineData("tema: >-\n  a,\n  b\n")]
    [InlineData("tema: []\n")]
    [InlineData("tema:\n- a\n- b\n")]
    [InlineData("tittel: a, b\n")]
    [InlineData("sammendrag: |\n  a  \n  b  \n")]
    [InlineData("avvik:\n  - grunn: a\n    # om feltet\n    felt: nr\n")]
    [InlineData("avvik: [{grunn: a, felt: nr}]\n")]
    public void What_is_in_house_style_or_cannot_be_taken_apart_stays(string fields)
    {
        var formatted = Format(File(fields));
        Assert.Equal((null, File(fields)), (formatted.Untouched, formatted.Text));
    }

    [Theory]
    [InlineData("{kilde: x, tittel: y}\n", "feltene står ikke på hver sin linje")]
    [InlineData("  kilde: x\n  tittel: y\n", "feltene står ikke på hver sin linje")]
    [InlineData("kilde: |+\n  x\n\ntittel: y\n", "en tekst er skrevet med «|+» eller «>+»")]
    [InlineData("kilde: x\nkilde: y\ntittel: z\n", "feltene kan ikke leses ennå")]
    [InlineData("kilde:x\n", "feltene kan ikke leses ennå")]
    public void A_file_that_cannot_be_formatted_safely_is_left_alone_and_says_why(string fields, string why)
    {
        var formatted = Format(File(fields));
        Assert.Equal((why, File(fields)), (formatted.Untouched, formatted.Text));
    }

    [Fact]
    public void The_text_below_keeps_its_spaces_and_lines_but_becomes_NFC_with_LF_and_without_BOM()
    {
        var bytes = Encoding.UTF8.GetPreamble()
            .Concat(Encoding.UTF8.GetBytes("---\r\ntittel: Ma\u030Aned\r\n---\r\n\r\nTo mellomrom  \r\nher, og a\u030A.\r\n\r\n\r\n"))
            .ToArray();
        Assert.Equal(
            "---\ntittel: Måned\n---\n\nTo mellomrom  \nher, og å.\n\n\n",
            FrontMatterFormatter.Format(ParsedFile.From(new(Tiltak, bytes))).Text);
    }

    [Fact]
    public void A_file_of_fields_alone_ends_with_a_line_break() =>
        Assert.Equal("tittel: x\nbeskrivelse: y\n", Format("beskrivelse: y\ntittel: x", "content/katalog.yml").Text);

    [Fact]
    public void Objects_in_a_register_are_put_in_order_too() => Assert.Equal(
        "kommuner:\n  - nr: \"1804\"\n    navn: Bodø\n    alias:\n      - a\n      - b\n    orgnr: \"972418013\"\nutgatte:\n  - nr: \"1850\"\n    "
            + "navn: Tysfjord\n    erstattet_av:\n      - \"1806\"\n      - \"1875\"\n",
        Format(
            "utgatte:\n  - navn: Tysfjord\n    nr: \"1850\"\n    erstattet_av: [\"1806\", \"1875\"]\nkommuner:\n  - orgnr: \"972418013\"\n    navn: "
                + "Bodø\n    alias: a, b\n    nr: \"1804\"\n",
            "content/kommuner.yml").Text);

    [Fact]
    public void A_rule_page_has_no_fields_and_stays() => Assert.Equal("## Feil\n\nx\n", Format("## Feil\n\nx\n", "content/regler/TK301.md").Text);

    private static Formatted Format(string text, string path = Tiltak) =>
        FrontMatterFormatter.Format(ParsedFile.From(new RawFile(path, Encoding.UTF8.GetBytes(text))));

    private static string File(string fields) => $"---\n{fields}---\n\nTekst.\n";
}
