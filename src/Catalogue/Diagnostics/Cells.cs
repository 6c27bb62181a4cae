using System.Globalization;
using System.Text;

namespace Catalogue.Diagnostics;

/// <summary>Text as a terminal shows it: what may be printed, and how many cells it takes.</summary>
public static class Cells
{
    private const string Tab = "    ";

    // The blocks that terminals draw two cells wide (East Asian Wide and Fullwidth, emoji).
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF),
        (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The text with tabs as four spaces, and with a replacement sign for what would move the cursor or turn the writing direction.</summary>
    public static string Printable(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value == '\t' ? result.Append(Tab) : result.Append(IsUnsafe(rune) ? Rune.ReplacementChar : rune);
        }

        return result.ToString();
    }

    /// <summary>The cells that printable text takes.</summary>
    public static int Width(ReadOnlySpan<char> printable)
    {
        var width = 0;
        foreach (var rune in printable.EnumerateRunes())
        {
            width += WidthOf(rune);
        }

        return width;
    }

    private static int WidthOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value >= Wide[0].First && Array.Exists(Wide, block => rune.Value >= block.First && rune.Value <= block.Last) ? 2 : 1,
    };

    private static bool IsUnsafe(Rune rune) => Rune.IsControl(rune) || rune.Value
        is 0x061C or 0x200E or 0x200F or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
