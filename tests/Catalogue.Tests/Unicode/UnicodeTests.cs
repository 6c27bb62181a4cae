using System.Globalization;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Read;

namespace Catalogue.Tests.Unicode;

/// <summary>
/// All of Unicode through every field and every format: a character is told as a fault, or every file that is made of it is opened by a real parser.
/// </summary>
public class UnicodeTests
{
    private const int PlaneSize = 0x10000;
    private const int Most = 0x110000;

    // So many in one text that no address is too long and no paragraph has too many marks.
    private const int PieceLength = 300;

    public static TheoryData<int> Planes => [.. Enumerable.Range(0, Most / PlaneSize)];

    private static readonly int[] Bad =
    [
        0, 1, 7, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF,
    ];

    // A carriage return is a line end where it stands itself, and no file in UTF-8 has half a pair.
    public static TheoryData<int> Escapes => [.. Bad, 0x0D, 0xD800, 0xDBFF, 0xDC00, 0xDFFF];

    [Theory]
    [MemberData(nameof(Planes))]
    public void Each_character_of_this_plane_comes_through_as_title_summary_and_text(int plane)
    {
        var text = Text(Enumerable.Range(plane * PlaneSize, PlaneSize).Where(IsGood));
        var result = TestSite.Base().With(Filled.Path, Filled.Tiltak(
            $"tittel: \"{Quoted(text)}\"\nsammendrag: \"{Quoted(text)}\"\ngodkjent_dato: 2026-11-20\ngodkjent_av: Redaksjonen\n",
            $"\n{text.Replace('\n', ' ')}\n")).Build();

        AssertNone(result.Diagnostics.Where(d => d.IsError).Select(Shown));
        AssertNone(Formats.Complaints(result));
        Assert.EndsWith(Spaced(text), Spaced(Formats.Heading(result, "tiltak/tiltak-b/index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_character_that_is_treated_in_its_own_way_comes_through_in_every_field(bool asEscape)
    {
        var codes = Enumerable.Range(0, Most).Where(c => IsGood(c) && IsSpecial(c)).ToArray();
        foreach (var chunk in codes.Chunk(codes.Length / 4))
        {
            var text = Text(chunk);
            var site = new UnicodeSite
            {
                Written = asEscape ? Escaped(chunk) : Quoted(text),
                InBody = string.Concat(chunk.Chunk(PieceLength).Select(c => Body(asEscape ? Entities(c) : Text(c)))),
            };
            var result = site.ToSite().Build();

            AssertNone(result.Diagnostics.Where(d => d.IsError).Select(Shown));
            AssertNone(Formats.Complaints(result));
            Assert.EndsWith(Spaced(text), Spaced(Formats.Heading(result, $"tiltak/{UnicodeSite.Id}/index.html")), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void All_that_shows_nothing_is_told_in_every_file_and_reaches_no_title(bool asEscape)
    {
        var codes = Enumerable.Range(0, Most).Where(c => IsText(c) && IsHidden(c)).ToArray();
        var site = new UnicodeSite
        {
            Written = asEscape ? $"a{Escaped(codes)}b" : $"a{Text(codes)}b",
            InBody = Body(asEscape ? Entities(codes) : Text(codes)),
        };
        var result = site.ToSite().Build();

        var told = result.Diagnostics.Where(d => d.Rule.Code == "TK133").ToLookup(d => d.Location.Source.Path);
        Assert.Equal(AllKinds.Kinds.Length, told.Count);
        AssertNone(Formats.Complaints(result));
        Assert.EndsWith("ab", Spaced(Formats.Heading(result, $"tiltak/{UnicodeSite.Id}/index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Escapes))]
    public void A_character_that_no_text_may_have_is_told_in_every_file_and_reaches_no_output(int code)
    {
        var result = new UnicodeSite { Written = Escaped([code]), InBody = Body(Entities([code])) }.ToSite().Build();

        // No YAML has half a pair, not even as an escape; in Markdown it becomes a replacement character.
        var told = result.Diagnostics.Where(d => d.Rule.Code == (code is >= 0xD800 and <= 0xDFFF ? "TK106" : "TK104"));
        Assert.Equal(AllKinds.Kinds.Length, told.Select(d => d.Location.Source.Path).Distinct().Count());
        AssertNone(Formats.Complaints(result));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void All_that_no_text_may_have_reaches_no_output_from_any_field(bool asEscape, bool everywhere)
    {
        var (text, escaped) = (Text(Bad), Escaped(Bad));
        var result = new UnicodeSite
        {
            Written = asEscape ? escaped : $"a{text}b",
            InBody = Body(asEscape ? Entities(Bad) : text),
            Everywhere = everywhere,
        }.ToSite().Build();

        var told = result.Diagnostics.Where(d => d.Rule.Code == "TK104").ToLookup(d => d.Location.Source.Path);
        Assert.Equal(AllKinds.Kinds.Length, told.Count);
        AssertNone(Formats.Complaints(result));
        if (!asEscape)
        {
            Assert.All(
                told,
                file => Assert.False(BadCharacters.In(Edits.Apply(file.First().Location.Source.Text, file.Select(d => d.Fix!))), file.Key));
        }
    }

    private static void AssertNone(IEnumerable<string> faults)
    {
        var first = string.Join('\n', faults.Take(5));
        Assert.True(first.Length == 0, first);
    }

    private static bool IsHidden(int code) => code is < 0xD800 or > 0xDFFF && InvisibleCharacters.IsHidden(char.ConvertFromUtf32(code), 0);

    private static bool IsGood(int code) => !IsHidden(code) && IsText(code);

    private static bool IsText(int code) =>
        code is not ((< 0x20 and not ('\n' or '\t')) or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 or (>= 0xD800 and <= 0xDFFF) or (>= 0xFDD0 and <= 0xFDEF))
            && (code & 0xFFFF) < 0xFFFE;

    // What Unicode, YAML, Markdown, HTML or Norwegian treat apart from the rest: all that is neither an ordinary letter nor an ordinary sign.
    private static bool IsSpecial(int code)
    {
        var text = char.ConvertFromUtf32(code);
        return code < 0x300 || (code & 0xFFFF) is 0 or 0xFFFD
            || CharUnicodeInfo.GetUnicodeCategory(code) is UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.DashPunctuation or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.TitlecaseLetter
            || text.Normalize() != text || text.ToUpperInvariant().Length != text.ToLowerInvariant().Length;
    }

    private static string Shown(Diagnostic fault) =>
        TestSite.Show(fault) is { Length: > 300 } shown ? $"{shown[..100]} … {shown[^100..]}" : TestSite.Show(fault);

    // YAML folds its own line ends into spaces.
    private static string Spaced(string text) =>
        string.Join(' ', text.Normalize().Split([' ', '\n', '\t', '\uFEFF'], StringSplitOptions.RemoveEmptyEntries)).Trim();

    private static string Text(IEnumerable<int> codes) => string.Concat(codes.Select(char.ConvertFromUtf32));

    private static string Quoted(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Escaped(IEnumerable<int> codes) => string.Concat(codes.Select(c => c > 0xFFFF ? $"\\U{c:X8}" : $"\\u{c:X4}"));

    private static string Entities(IEnumerable<int> codes) => string.Concat(codes.Select(c => $"&#x{c:X};"));

    // The text and the heading, emphasis, address, title, alternative, code, cell, language and list.
    private static string Body(string text)
    {
        var line = text.Replace('\n', ' ');
        return $"""
            ## {line}

            {text}

            *{line}*

            [{line}](https://a.example/{line[..Math.Min(line.Length, PieceLength)]} "{line}")

            ![{line}]({UnicodeSite.Picture} "{line}")

            `{line}`

            | {line} |
            | --- |
            | {line} |

            ```{line}
            {line}
            ```

            - {line}


            """;
    }
}
