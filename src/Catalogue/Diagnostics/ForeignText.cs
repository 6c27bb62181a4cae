using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Catalogue.Diagnostics;

/// <summary>
/// Text that others have written, made harmless before it reaches any reader: a replacement sign stands for each character that would
/// move the cursor, end the line, turn the writing direction or not be seen, and in each command to the program that keeps a build's log.
/// </summary>
public static partial class ForeignText
{
    private const string Tab = "    ";

    // A letter can have a few accents; a heap of them covers the lines above and below.
    private const int MaxAccents = 4;

    /// <summary>The text on one line, with tabs as four spaces. What is harmless already stays the same.</summary>
    public static string Plain(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        var accents = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            accents = IsAccent(category) ? accents + 1 : 0;
            _ = rune.Value == '\t' ? result.Append(Tab) : result.Append(Acts(rune, category) || accents > MaxAccents ? Rune.ReplacementChar : rune);
        }

        return LogCommand().Replace(result.ToString(), "\uFFFD#");
    }

    /// <summary>Text over several lines, each of them plain.</summary>
    public static IEnumerable<string> Lines(string text) => text.ReplaceLineEndings("\n").Split('\n').Select(line => Plain(line));

    /// <summary>At most so many characters of a plain text, and a sign that there was more.</summary>
    public static string Cut(string plain, int most) =>
        plain.Length <= most ? plain : plain[..Source.Cut.Before(plain, most)] + "…";

    /// <summary>Whether a character by itself does something, or hides.</summary>
    internal static bool Acts(Rune rune) => Acts(rune, Rune.GetUnicodeCategory(rune));

    /// <summary>Whether a character is drawn onto the one before it.</summary>
    internal static bool IsAccent(Rune rune) => IsAccent(Rune.GetUnicodeCategory(rune));

    private static bool IsAccent(UnicodeCategory category) => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool Acts(Rune rune, UnicodeCategory category) => category switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.OtherNotAssigned => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF,

        // Letters, marks and signs that show nothing.
        _ => rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2800 or 0x3164 or 0xFFA0,
    };

    // «##[error]» and its kin are obeyed wherever they stand in a line.
    [GeneratedRegex(@"##(?=\w*\[)")]
    private static partial Regex LogCommand();
}
