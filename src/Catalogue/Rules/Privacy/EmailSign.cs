using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>What stands for «@»: the sign or word itself, and where the text on either side of it and its brackets ends and begins.</summary>
internal readonly record struct EmailSign(Span Core, int Left, int Right)
{
    public bool IsBracketed { get; init; }

    public bool SpaceBefore { get; init; }

    public bool SpaceAfter { get; init; }

    private const int LongestWord = 12;

    private static readonly string[] SignWords = ["krøllalfa", "krøllalfaen", "alfakrøll", "krøll", "snabel-a", "snabela", "alfa", "at", "a"];

    /// <summary>The sign «@» at a place, or two of them.</summary>
    public static EmailSign At(ReadOnlySpan<char> text, int found) =>
        Around(text, new(found, found + 1 < text.Length && text[found + 1] == '@' && !(found + 2 < text.Length && text[found + 2] == '@') ? 2 : 1));

    /// <summary>The word that a place stands in or right before; without length where it is none for the sign.</summary>
    public static EmailSign Word(ReadOnlySpan<char> text, int found)
    {
        while (!char.IsLetter(text[found]))
        {
            found++;
        }

        var start = found;
        while (start > 0 && found - start < LongestWord && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var end = found;
        while (end < text.Length && end - start < LongestWord && char.IsLetter(text[end]))
        {
            end++;
        }

        end += text[end..].StartsWith("-a", StringComparison.OrdinalIgnoreCase)
            && text[start..end].Equals("snabel", StringComparison.OrdinalIgnoreCase)
            ? 2
            : 0;
        var word = text[start..end];
        return WordScan.IsOneOf(word, SignWords) ? Around(text, new(start, word.Length)) : new(new(end, 0), start, end);
    }

    private static EmailSign Around(ReadOnlySpan<char> text, Span core)
    {
        var (left, right, isBracketed) = (core.Start, core.End, false);
        while (true)
        {
            var (l, r) = (WordScan.SkipBlanksBack(text, left), WordScan.SkipBlanks(text, right));
            if (l > 0 && r < text.Length && Encloses(text[l - 1], text[r]))
            {
                (left, right, isBracketed) = (l - 1, r + 1, true);
                continue;
            }

            (l, r) = (WordScan.SkipBreakBack(text, left), WordScan.SkipBreak(text, right));
            return new(core, l, r) { IsBracketed = isBracketed, SpaceBefore = l < left, SpaceAfter = r > right };
        }
    }

    private static bool Encloses(char open, char close) => (open, close) switch
    {
        ('(', ')') or ('[', ']') or ('{', '}') or ('<', '>') or ('«', '»') or ('*', '*') or ('_', '_') or ('-', '-') or ('`', '`') or ('"', '"') or ('\'', '\'') => true,
        _ => false,
    };
}
