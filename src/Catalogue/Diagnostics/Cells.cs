using System.Globalization;
using System.Text;

namespace Catalogue.Diagnostics;

/// <summary>How many cells of a terminal a text takes.</summary>
public static class Cells
{
    // The blocks that terminals draw two cells wide (East Asian Wide and Fullwidth, emoji).
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF),
        (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The cells that a plain text takes.</summary>
    public static int Width(ReadOnlySpan<char> plain)
    {
        var width = 0;
        foreach (var rune in plain.EnumerateRunes())
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
}
