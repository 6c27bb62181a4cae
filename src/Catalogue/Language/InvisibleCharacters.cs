using System.Buffers;
using System.Globalization;
using System.Text;

namespace Catalogue.Language;

/// <summary>
/// Characters that look like a space, or like nothing at all, and are not U+0020. A text may have them; where they stand for something to a
/// program, people cannot see what is wrong.
/// </summary>
public static class InvisibleCharacters
{
    private const string OddSpaces =
        "\t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u2800\u3000\u3164\uFFA0";

    // The soft hyphen, joiners, marks of direction and their like, the byte order mark, and the first halves of tags.
    private const string Nothings =
        "\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064"
        + "\u2065\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F\uFEFF\uFFF9\uFFFA\uFFFB\uDB40";

    private const int MaxFlag = 16;

    private static readonly SearchValues<char> Spaces = SearchValues.Create(OddSpaces);
    private static readonly SearchValues<char> Hidden = SearchValues.Create(Nothings);
    private static readonly SearchValues<char> Suspects = SearchValues.Create(OddSpaces + Nothings);

    /// <summary>Whether a text may have any of them.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(Suspects);

    /// <summary>A space or tabulator that is not U+0020.</summary>
    public static bool IsOddSpace(char c) => Spaces.Contains(c);

    /// <summary>
    /// Whether there is nothing to see at a place. Joiners that make one picture of several, or join the letters of a script that needs them, do
    /// their work and are not told.
    /// </summary>
    public static bool IsHidden(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsLowSurrogate(c))
        {
            return c < 0xDC80 && at > 0 && text[at - 1] == '\uDB40' && !IsOfFlag(text, at - 1);
        }

        return Hidden.Contains(c) && c switch
        {
            '\u200C' or '\u200D' => !Joins(text, at),
            '\uDB40' => at + 1 < text.Length && text[at + 1] is >= '\uDC00' and < '\uDC80' && !IsOfFlag(text, at),
            _ => true,
        };
    }

    /// <summary>The text without those that show nothing.</summary>
    public static string WithoutHidden(string text)
    {
        if (!text.AsSpan().ContainsAny(Hidden))
        {
            return text;
        }

        var seen = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            _ = IsHidden(text, i) ? seen : seen.Append(text[i]);
        }

        return seen.ToString();
    }

    /// <summary>What people call the character at a place, with its number: «hardt mellomrom (U+00A0)».</summary>
    public static string NameAt(ReadOnlySpan<char> text, int at)
    {
        _ = Rune.DecodeFromUtf16(text[at..], out var rune, out _);
        return rune.Value == '\t' ? "tabulator" : string.Create(CultureInfo.InvariantCulture, $"{NameOf(rune.Value)} (U+{rune.Value:X4})");
    }

    private static string NameOf(int code) => code switch
    {
        0x00A0 => "hardt mellomrom",
        0x00AD => "myk bindestrek",
        0x2007 => "tallbredt mellomrom",
        0x2009 => "tynt mellomrom",
        0x200A => "hårtynt mellomrom",
        0x200B => "nullbreddes mellomrom",
        0x200C => "nullbreddes skille",
        0x200D => "nullbreddes sammenføyning",
        0x202F => "smalt hardt mellomrom",
        0x2060 => "ordsammenføyning",
        0x3000 => "bredt mellomrom",
        0xFEFF => "bytemerke (BOM)",
        0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "usynlig retningstegn",
        <= char.MaxValue when IsOddSpace((char)code) => "uvanlig mellomrom",
        _ => "usynlig tegn",
    };

    private static bool Joins(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length
        && ((IsPicture(text[at - 1]) && IsPicture(text[at + 1])) || (IsOfOtherScript(text[at - 1]) && IsOfOtherScript(text[at + 1])));

    private static bool IsPicture(char c) => char.IsSurrogate(c) || c == '\uFE0F' || c is >= '\u2190' and <= '\u2BFF';

    // Scripts whose letters join: Arabic and those of India and its neighbours.
    private static bool IsOfOtherScript(char c) => c is >= '\u0600' and <= '\u18AF';

    // The flags of England, Scotland and Wales are a black flag and tags.
    private static bool IsOfFlag(ReadOnlySpan<char> text, int at) =>
        text[Math.Max(0, at - MaxFlag)..at].Contains("\U0001F3F4", StringComparison.Ordinal);
}
