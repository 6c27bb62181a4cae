using System.Buffers;
using System.Globalization;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Language;

/// <summary>
/// The characters that no text may have: controls but line feed and tab, the line and paragraph separators (line ends to YAML, and to nobody else),
/// halves of surrogate pairs, and the code points that Unicode keeps for no character.
/// </summary>
public static class BadCharacters
{
    public static readonly Rule Rule = new("TK104", Severity.Error, "Teksten har tegn som ikke kan brukes");

    // What is certainly bad, and the surrogates, of which a pair may be good.
    private static readonly SearchValues<char> Suspects = SearchValues.Create([
        .. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => char.IsSurrogate(c) || IsBad(c)),
    ]);

    /// <summary>The first of them and how many UTF-16 units it takes, from a place on; the length of the text and 0 where there is none.</summary>
    public static Span Next(ReadOnlySpan<char> text, int from = 0)
    {
        for (var i = from; text[i..].IndexOfAny(Suspects) is var ahead and >= 0; i++)
        {
            i += ahead;
            if (!char.IsSurrogate(text[i]))
            {
                return new(i, 1);
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                return new(i, 1);
            }

            if (IsBad(char.ConvertToUtf32(text[i], text[i + 1])))
            {
                return new(i, 2);
            }

            i++;
        }

        return new(text.Length, 0);
    }

    public static bool In(ReadOnlySpan<char> text) => Next(text).Length > 0;

    /// <summary>The text with spaces in their place, so that all else stands where it stood.</summary>
    public static string Blanked(string text)
    {
        var bad = Next(text);
        if (bad.Length == 0)
        {
            return text;
        }

        var clean = text.ToCharArray();
        for (; bad.Length > 0; bad = Next(text, bad.End))
        {
            clean.AsSpan(bad.Start, bad.Length).Fill(' ');
        }

        return new(clean);
    }

    /// <summary>The fault of a text that has them, named by the first: the file may say it in another way, as <c>&amp;#xFFFE;</c> does.</summary>
    public static Diagnostic Fault(Location location, ReadOnlySpan<char> text)
    {
        var bad = Next(text);
        var code = bad.Length == 2 ? char.ConvertToUtf32(text[bad.Start], text[bad.Start + 1]) : text[bad.Start];
        var name = string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");
        return new(
            Rule,
            location,
            Message(code, name),
            "Slett tegnet. Det følger gjerne med når tekst limes inn fra et annet program.");
    }

    private static string Message(int code, string name) =>
        code is >= 0xD800 and <= 0xDFFF ? $"{name} er bare halvparten av et tegn"
        : code is 0x2028 or 0x2029 ? $"usynlig linjeskift ({name}) i teksten"
        : code < 0xA0 ? $"usynlig styretegn ({name}) i teksten"
        : $"{name} er en plass i Unicode som det aldri skal stå noe tegn på";

    private static bool IsBad(int code) =>
        code is (< 0x20 and not ('\n' or '\t')) or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 or (>= 0xFDD0 and <= 0xFDEF) || (code & 0xFFFE) == 0xFFFE;
}
