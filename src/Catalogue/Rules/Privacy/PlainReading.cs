using System.Buffers;
using System.Globalization;
using System.Text;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>A text as a reader of the page sees it: no invisible characters, entities and escapes resolved, fullwidth forms as ordinary ones. Costs nothing where there are none of these.</summary>
public sealed class PlainReading
{
    // Zero-width characters, soft hyphen, direction marks: they show nothing, and part an address or a number in two.
    private const string Invisible = "\u00AD\u034F\u061C\u115F\u180E\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2062\u2063\u2064\uFE0E\uFE0F\uFEFF";
    private const string Dots = "\u2024\u3002\uFE52\uFF61";
    private const string Escapable = "@.()-+[]_:";

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Invisible, .. Dots, '\uFE6B', '&', '%', '\\', .. Enumerable.Range(0xFF01, 0x5E).Select(c => (char)c)]);

    private static readonly (string Name, char Value)[] Entities =
    [
        ("commat;", '@'), ("period;", '.'), ("plus;", '+'), ("nbsp;", ' '), ("thinsp;", ' '), ("ensp;", ' '), ("emsp;", ' '), ("hyphen;", '-'), ("dash;", '-'),
        ("lpar;", '('), ("rpar;", ')'), ("shy;", '\0'), ("zwnj;", '\0'), ("zwj;", '\0'), ("ZeroWidthSpace;", '\0'), ("NoBreak;", '\0'),
        ("%40", '@'), ("%2B", '+'), ("%2E", '.'), ("%20", ' '),
    ];

    private readonly int[]? offsets;

    private PlainReading(string text, int[]? offsets)
    {
        Text = text;
        this.offsets = offsets;
    }

    public string Text { get; }

    public static PlainReading Of(string text)
    {
        for (var i = NextSuspect(text, 0); i >= 0; i = NextSuspect(text, i + 1))
        {
            if (Decode(text, i).Length > 0)
            {
                return Rewrite(text, i);
            }
        }

        return new(text, null);
    }

    /// <summary>The same place in the text that was read.</summary>
    public Span ToSource(Span span) =>
        offsets is null ? span : Span.FromBounds(offsets[span.Start], span.Length == 0 ? offsets[span.Start] : offsets[span.End - 1] + LengthAt(span.End - 1));

    /// <summary>Where a place of the source stands in the reading.</summary>
    public int FromSource(int offset)
    {
        if (offsets is null)
        {
            return offset;
        }

        var index = Array.BinarySearch(offsets, offset);
        return Math.Min(index >= 0 ? index : ~index, Text.Length);
    }

    // What follows a character and shows nothing is still part of it, but at most to where the next one stands.
    private int LengthAt(int index) => index == Text.Length ? 0 : offsets![index + 1] - offsets[index];

    private static int NextSuspect(string text, int start) =>
        start >= text.Length || text.AsSpan(start).IndexOfAny(Suspects) is not (var found and >= 0) ? -1 : start + found;

    private static PlainReading Rewrite(string text, int first)
    {
        var plain = new StringBuilder(text.Length).Append(text, 0, first);
        var offsets = new List<int>(text.Length + 1);
        offsets.AddRange(Enumerable.Range(0, first));
        for (var i = first; i < text.Length;)
        {
            var (length, value) = Suspects.Contains(text[i]) ? Decode(text, i) : (0, '\0');
            value = length == 0 ? text[i] : value;
            if (value != '\0')
            {
                plain.Append(value);
                offsets.Add(i);
            }

            i += Math.Max(1, length);
        }

        offsets.Add(text.Length);
        return new(plain.ToString(), [.. offsets]);
    }

    /// <summary>How many characters stand for another, and for which; no length where the character stands for itself, no value where nothing is seen.</summary>
    private static (int Length, char Value) Decode(string text, int at)
    {
        var rest = text.AsSpan(at + 1);
        return text[at] switch
        {
            '\\' => rest.Length > 0 && Escapable.Contains(rest[0], StringComparison.Ordinal) ? (1, '\0') : default,
            '&' => rest.StartsWith("#") ? Numeric(rest[1..]) : Named(rest, 1),
            '%' => Named(text.AsSpan(at), 0),
            '\uFE6B' => (1, '@'),
            >= '\uFF01' and <= '\uFF5E' and var wide => (1, (char)(wide - 0xFEE0)),
            var c => (1, Dots.Contains(c, StringComparison.Ordinal) ? '.' : '\0'),
        };
    }

    private static (int Length, char Value) Named(ReadOnlySpan<char> rest, int before)
    {
        foreach (var (name, value) in Entities)
        {
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return (before + name.Length, value);
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
}
