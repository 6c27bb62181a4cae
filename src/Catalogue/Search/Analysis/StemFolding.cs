namespace Catalogue.Search.Analysis;

/// <summary>What the Snowball stemmer leaves apart and a reader holds for one word: lærer and lærere, elevar and elever.</summary>
internal static class StemFolding
{
    private const int ShortestRest = 3;

    private static readonly string[] Endings = ["ern", "er", "ar"];

    /// <summary>Cuts -er, -ern and -ar from a Snowball stem.</summary>
    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> stem)
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
