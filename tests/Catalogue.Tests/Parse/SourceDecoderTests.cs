using System.Text;
using Catalogue.Diagnostics;
using Catalogue.Parse;
using Catalogue.Source;

namespace Catalogue.Tests.Parse;

public class SourceDecoderTests
{
    [Fact]
    public void The_byte_order_mark_is_dropped() => Assert.Equal("tittel: å\n", Decode([0xEF, 0xBB, 0xBF, .. "tittel: å\n"u8])!.Text);

    [Theory]
    [InlineData("a\r\nb\rc\n", "a\nb\nc\n")]
    [InlineData("a\r\r\nb", "a\n\nb")]
    public void All_line_ends_become_line_feeds(string text, string expected) => Assert.Equal(expected, Decode(Encoding.UTF8.GetBytes(text))!.Text);

    [Theory]
    [InlineData("Ba\u030Atsfjord", "Båtsfjord")]
    [InlineData("– «Ka\u0301ra\u0301s\u030Cjohka» …", "– «Kárášjohka» …")]
    public void Letters_with_loose_accents_become_one_letter(string text, string expected) =>
        Assert.Equal(expected, Decode(Encoding.UTF8.GetBytes(text))!.Text);

    [Fact]
    public void The_first_byte_that_is_not_UTF8_is_marked()
    {
        var faults = new List<Diagnostic>();
        Assert.Null(SourceDecoder.Decode(new("content/a.md", (byte[])[.. "æøå\r\nBod"u8, 0xF8, .. "\n"u8]), faults));

        var fault = Assert.Single(faults);
        Assert.Equal("TK101 content/a.md:2:4 fila er ikke lagret som UTF-8: byten F8 hører ikke hjemme her", TestSite.Show(fault));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61 })]
    public void UTF16_is_called_by_its_name(byte[] bytes) =>
        Assert.Contains("UTF-16", Fault(new("content/a.md", bytes), "TK101").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0x61, 0xE2, 0x82 })]
    public void Overlong_lone_and_cut_off_sequences_are_refused(byte[] bytes) => Fault(new("content/a.md", bytes), "TK101");

    [Fact]
    public void A_file_of_fifty_megabytes_is_refused_unread_with_its_size() =>
        Assert.Equal("fila er på 50,0 MB, og grensen er 1 MB", Fault(new("content/a.md", default, 50L << 20), "TK102").Message);

    [Fact]
    public void A_control_character_is_marked_and_the_text_goes_on_without_it()
    {
        var faults = new List<Diagnostic>();
        var source = SourceDecoder.Decode(new("content/a.md", "a\0b\u0007\tc\n"u8.ToArray()), faults);

        Assert.Equal("TK104 content/a.md:1:2 usynlig styretegn (U+0000) i teksten", TestSite.Show(Assert.Single(faults)));
        Assert.Equal("a b \tc\n", source!.Text);
    }

    [Fact]
    public void Each_line_with_such_a_character_is_told_and_mended()
    {
        var faults = new List<Diagnostic>();
        SourceDecoder.Decode(new("content/a.md", "Hei\u0007.\n\nDu\u0001 og\u0002 jeg.\n"u8.ToArray()), faults);

        Assert.Equal(
            ["TK104 content/a.md:1:4 usynlig styretegn (U+0007) i teksten", "TK104 content/a.md:3:3 usynlig styretegn (U+0001) i teksten"],
            faults.Select(TestSite.Show));
        Assert.Equal([1, 2], faults.Select(f => f.Fix!.Edits.Length));
    }

    [Fact]
    public void A_thousand_such_lines_are_told_as_fifty_that_mend_them_all()
    {
        var faults = new List<Diagnostic>();
        SourceDecoder.Decode(new("content/a.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\u0001\n", 1000)))), faults);

        Assert.Equal(50, faults.Count);
        Assert.EndsWith("og det samme på 950 linjer til", faults[^1].Message, StringComparison.Ordinal);
        Assert.Equal(1000, faults.Sum(f => f.Fix!.Edits.Length));
    }

    [Fact]
    public void A_place_for_no_character_is_marked_and_what_stands_around_it_is_whole()
    {
        var faults = new List<Diagnostic>();
        var source = SourceDecoder.Decode(new("content/a.md", Encoding.UTF8.GetBytes("Ba\u030A\uFFFEts\U0001FFFFfjord\n")), faults);

        Assert.Equal("TK104 content/a.md:1:3 U+FFFE er en plass i Unicode som det aldri skal stå noe tegn på", TestSite.Show(Assert.Single(faults)));
        Assert.Equal("Bå ts  fjord\n", source!.Text);
        Assert.Equal("Båtsfjord\n", Edits.Apply(faults[0].Location.Source.Text, faults[0].Fix!.Edits));
    }

    [Theory]
    [InlineData('\u2028', "tittel: \"a\u2028b\"\n")]
    [InlineData('\u2029', "tittel: a\u2029b\n")]
    public void A_line_end_that_only_YAML_knows_is_told_as_what_it_is(char sign, string yaml)
    {
        var fault = Assert.Single(TestSite.Base().With(Filled.Path, $"---\n{yaml}---\n").Check(), d => d.Rule.Code is "TK104" or "TK106");
        Assert.Equal($"usynlig linjeskift (U+{(int)sign:X4}) i teksten", fault.Message);
        Assert.Contains("a b", Edits.Apply(fault.Location.Source.Text, fault.Fix!.Edits), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../hemmelig.md")]
    [InlineData("/etc/passwd")]
    [InlineData("content/../../a.md")]
    [InlineData("content/sider/..\\a.md")]
    [InlineData("content//a.md")]
    [InlineData("content/sider/.md")]
    [InlineData("content/Magisk måned/../a.md")]
    public void A_path_that_leads_out_is_refused(string path) => Assert.Null(Read(path, "TK103"));

    [Theory]
    [InlineData("content/sider/Om oss.md", "Gi den navnet «om-oss.md».")]
    [InlineData("content/temaer/språk.md", "Gi den navnet «sprak.md».")]
    [InlineData("content/temaer/spra\u030Ak.md", "Gi den navnet «sprak.md».")]
    [InlineData("content/Sider/om.md", "Gi den navnet «sider».")]
    [InlineData("content/temaer/a\uFFFEb.md", "Gi den navnet «a-b.md».")]
    [InlineData("content/temaer/a_b.md", "Gi den navnet «a-b.md».")]
    [InlineData("content/temaer/a.MD", "Gi den navnet «a.md».")]
    public void A_misspelt_name_is_reported_with_a_better_one(string path, string help)
    {
        var faults = new List<Diagnostic>();
        Assert.NotNull(SourceDecoder.Decode(new(path, "x"u8.ToArray()), faults));
        Assert.Equal(("TK103", help), (Assert.Single(faults).Rule.Code, faults[0].Help));
    }

    [Theory]
    [InlineData("templates/deler/hode.sbn-html")]
    [InlineData("content/regler/TK101.md")]
    [InlineData("content/kommuner.yml")]
    public void Ordinary_names_are_allowed(string path) => Assert.NotNull(Decode("x"u8.ToArray(), path));

    private static SourceText? Decode(byte[] bytes, string path = "content/a.md")
    {
        var faults = new List<Diagnostic>();
        var source = SourceDecoder.Decode(new(path, bytes), faults);
        Assert.Empty(faults);
        return source;
    }

    private static SourceText? Read(string path, string code)
    {
        var faults = new List<Diagnostic>();
        var source = SourceDecoder.Decode(new(path, "x"u8.ToArray()), faults);
        Assert.Equal(code, Assert.Single(faults).Rule.Code);
        return source;
    }

    private static Diagnostic Fault(RawFile file, string code)
    {
        var faults = new List<Diagnostic>();
        Assert.Null(SourceDecoder.Decode(file, faults));
        Assert.Equal(code, Assert.Single(faults).Rule.Code);
        return faults[0];
    }
}
