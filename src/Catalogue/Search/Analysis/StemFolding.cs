namespace Catalogue.Search.Analysis;

/// <summary>
/// What the Snowball stemmer leaves apart and a reader holds for one word: lærer and lærere, elevar and elever, ressurs and ressurser.
/// </summary>
internal static class StemFolding
{
    private const int ShortestRest = 3;

    private static readonly string[] Endings = ["ern", "er", "ar"];

    /// <summary>Cuts -er, -ern and -ar from a Snowball stem, then the s that Snowball takes for a genitive where nothing stands behind it.</summary>
    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> stem)
    {
        stem = CutEnding(stem);
        return stem.Length > ShortestRest && stem[^1] == 's' && NorwegianStemmer.EndsInValidS(stem) ? stem[..^1] : stem;
    }

    private static ReadOnlySpan<char> CutEnding(ReadOnlySpan<char> stem)
    {
        foreach (var ending in Endings)
        {
            if (stem.Length >= ShortestRest + ending.Length && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return stem[..^ending.Length];
            }
        }

        return stem;
    }
}
