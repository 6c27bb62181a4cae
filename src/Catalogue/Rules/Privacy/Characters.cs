using System.Globalization;

namespace Catalogue.Rules.Privacy;

/// <summary>Characters that are not seen, that look like another, and the ways to write one as several.</summary>
internal static class Characters
{
    // Zero-width characters, soft hyphen, direction marks: they show nothing, and part an address or a number in two.
    private const string Invisible = "\u00AD\u034F\u061C\u115F\u180E\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2062\u2063\u2064\uFE0E\uFE0F\uFEFF";
    private const string Dots = "\u2024\u3002\uFE52\uFF61";
    private const string Quotes = "\u00AB\u00BB\u201C\u201D\u201E";
    private const string Escapable = "@.()-+[]_:\n";
    private const char BoldDigits = '\uD835';

    private static readonly (string Name, char Value)[] Entities =
    [
        ("commat;", '@'), ("period;", '.'), ("plus;", '+'), ("nbsp;", ' '), ("thinsp;", ' '), ("ensp;", ' '), ("emsp;", ' '), ("hyphen;", '-'), ("dash;", '-'),
        ("lpar;", '('), ("rpar;", ')'), ("shy;", '\0'), ("zwnj;", '\0'), ("zwj;", '\0'), ("ZeroWidthSpace;", '\0'), ("NoBreak;", '\0'),
    ];

    /// <summary>Fullwidth forms, circled digits, those of Arabic and Persian, and bold ones, of two units.</summary>
    private static readonly char[] Lookalikes =
        [.. From('\uFF01', 0x5E), .. From('\u2460', 9), '\u24EA', .. From('\u0660', 10), .. From('\u06F0', 10), '\uFE6B', BoldDigits];

    /// <summary>Every character that <see cref="Decode"/> may read as another.</summary>
    public static char[] Suspects { get; } = [.. Invisible, .. Dots, .. Quotes, .. Lookalikes, '&', '%', '\\'];

    /// <summary>
    /// How many characters stand for another, and for which; no length where the character stands for itself, no value where nothing is seen.
    /// </summary>
    public static (int Length, char Value) Decode(string text, int at)
    {
        var rest = text.AsSpan(at + 1);
        return text[at] switch
        {
            '\\' => rest.Length > 0 && Escapable.Contains(rest[0], StringComparison.Ordinal) ? (1, '\0') : default,
            '&' => rest.StartsWith("#") ? Numeric(rest[1..]) : Named(rest),
            '%' =>
                rest.Length > 1
                    && byte.TryParse(rest[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                    && code is >= 0x20 and < 0x7F
                    ? (3, (char)code)
                    : default,
            '\uFE6B' => (1, '@'),
            >= '\uFF01' and <= '\uFF5E' and var wide => (1, (char)(wide - 0xFEE0)),
            >= '\u2460' and <= '\u2468' and var circled => (1, (char)(circled - '\u2460' + '1')),
            '\u24EA' => (1, '0'),
            BoldDigits => rest.Length > 0 && rest[0] is >= '\uDFCE' and <= '\uDFFF' ? (2, (char)('0' + ((rest[0] - '\uDFCE') % 10))) : default,
            var c when Quotes.Contains(c, StringComparison.Ordinal) => (1, '"'),
            var c => (1, Dots.Contains(c, StringComparison.Ordinal) ? '.' : char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : '\0'),
        };
    }

    private static (int Length, char Value) Named(ReadOnlySpan<char> rest)
    {
        foreach (var (name, value) in Entities)
        {
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return (1 + name.Length, value);
            }
        }

        return default;
    }

    private static (int Length, char Value) Numeric(ReadOnlySpan<char> rest)
    {
        var isHex = rest.StartsWith("x", StringComparison.OrdinalIgnoreCase);
        var digits = isHex ? rest[1..] : rest;
        var end = digits[..Math.Min(7, digits.Length)].IndexOf(';');
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (end <= 0 || !int.TryParse(digits[..end], style, CultureInfo.InvariantCulture, out var code) || code is 0 or > char.MaxValue)
        {
            return default;
        }

        return ((isHex ? 3 : 2) + end + 1, Invisible.Contains((char)code, StringComparison.Ordinal) ? '\0' : (char)code);
    }

    private static IEnumerable<char> From(char first, int count) => Enumerable.Range(first, count).Select(c => (char)c);
}
