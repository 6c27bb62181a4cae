using System.Collections.Immutable;

namespace Catalogue.Search.Analysis;

/// <summary>What the Snowball stemmer leaves apart and a reader holds for one word: lærer and lærar, skole and skule.</summary>
internal static class StemFolding
{
    /// <summary>Stems that are spelt differently and mean the same: from, to. The browser's analyser reads them from the manifest.</summary>
    public static readonly ImmutableArray<(string From, string To)> Exceptions =
    [
        ("skul", "skol"),
        ("høgskul", "høgskol"),
        ("høyskol", "høgskol"),
        ("skulefråvær", "skolefravær"),
        ("fråvær", "fravær"),
        ("skulemiljø", "skolemiljø"),
        ("skuleeig", "skoleei"),
        ("barnehageeig", "barnehageei"),
        ("tenest", "tjenest"),
        ("leiing", "led"),
        ("rekning", "regning"),
        ("begynnaropplæring", "begynneropplæring"),
        ("vidareutdanning", "videreutdanning"),
        ("fleirspråk", "flerspråk"),
        ("grunnleggj", "grunnlegg"),
        ("føresett", "foresatt"),
        ("helsesjukeplei", "helsesykeplei"),
        ("tilskot", "tilskudd"),
        ("heim", "hjem"),
    ];

    private const int ShortestRest = 3;

    private static readonly string[] Endings = ["ern", "er", "ar"];

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByStem =
        Exceptions.ToDictionary(e => e.From, e => e.To, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Cuts -er, -ern, -ar and nynorsk -heit from a Snowball stem and exchanges the exceptions.</summary>
    public static string Fold(ReadOnlySpan<char> stem)
    {
        stem = Cut(stem);
        return ByStem.TryGetValue(stem, out var same) ? same : stem.ToString();
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> stem)
    {
        if (stem.Length >= ShortestRest + 4 && stem.EndsWith("heit", StringComparison.Ordinal))
        {
            return NorwegianStemmer.CutOther(stem[..^4]);
        }

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
