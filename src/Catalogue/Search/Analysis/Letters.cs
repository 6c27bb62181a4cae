using System.Buffers;

namespace Catalogue.Search.Analysis;

/// <summary>What a character is to the analyser: nothing, a mark to skip, a digit, or a letter with its folded lower case.</summary>
internal static class Letters
{
    /// <summary>Pairs of a lower-case letter and the one it counts as; the browser's analyser reads the same pairs from the manifest.</summary>
    public const string FoldPairs =
        "äæöøàaâaãaçcéeèeêeëeíiìiîiïiñnóoòoôoõoúuùuûuüuýy";

    // Ranges of our own, not Unicode's tables: those differ between .NET and the browsers, and from year to year.
    private const string Ranges = "09AZazÀÖØöø\u1FFF\u2C00\u2DFF\u3040\uD7FF";

    // Letters of their own: a name in a Sámi language is neither folded nor stemmed.
    private static readonly SearchValues<char> Sami = SearchValues.Create("áčđŋšŧž");

    private const string Skipped = "\u00AD\u200B\u200C\u200D";

    private static readonly char[] Folded = [.. Enumerable.Range(0, 0x10000).Select(c => FoldOne((char)c))];

    /// <summary>The letter as it is indexed, '\0' for a character that ends a word, or the soft hyphen for one that leaves no trace.</summary>
    public static char Fold(char c) => Folded[c];

    public static bool HasSami(ReadOnlySpan<char> form) => form.ContainsAny(Sami);

    public static bool IsInWord(char c) => Folded[c] != '\0';

    public static bool IsSkipped(char folded) => folded == '\u00AD';

    public static bool IsUpper(char c) => Lower(c) != c;

    /// <summary>Whether the character ties two parts into one word: hyphens and the slash.</summary>
    public static bool IsConnector(char c) => c is '-' or '/' or '\u2010' or '\u2011';

    private static char FoldOne(char c)
    {
        if (Skipped.Contains(c, StringComparison.Ordinal))
        {
            return '\u00AD';
        }

        for (var i = 0; i < Ranges.Length; i += 2)
        {
            if (c >= Ranges[i] && c <= Ranges[i + 1])
            {
                return FoldLetter(Lower(c));
            }
        }

        return '\0';
    }

    // Latin, Greek and Cyrillic, whose tables are complete: newer letters have lower case in one Unicode and not in the next.
    private static char Lower(char c) => c is < '\u0530' or (>= '\u1E00' and < '\u1F00') ? char.ToLowerInvariant(c) : c;

    private static char FoldLetter(char c)
    {
        for (var i = 0; i < FoldPairs.Length && c < '\u0250'; i += 2)
        {
            if (FoldPairs[i] == c)
            {
                return FoldPairs[i + 1];
            }
        }

        return c;
    }
}
