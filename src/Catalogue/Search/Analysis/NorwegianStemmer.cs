namespace Catalogue.Search.Analysis;

/// <summary>The Snowball stemmer for Norwegian: every step only shortens the word, so a stem is a slice of it.</summary>
internal static class NorwegianStemmer
{
    // Longest first, so that the first that fits is the longest that fits.
    private static readonly string[] MainSuffixes =
    [
        "hetenes", "hetene", "hetens", "heter", "heten", "endes", "ande", "ende", "edes", "enes", "erte", "ede", "ane", "ene", "ens", "ers",
        "ets", "het", "ast", "ert", "en", "ar", "er", "as", "es", "et", "a", "e", "s",
    ];

    private static readonly string[] OtherSuffixes =
        ["hetslov", "eleg", "elig", "elov", "slov", "leg", "eig", "lig", "els", "lov", "ig"];

    /// <summary>The stem of a lower-case word.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        var start = SuffixStart(word);
        word = CutMain(word, start);
        if (word.Length - 2 >= start && word[^1] == 't' && word[^2] is 'd' or 'v')
        {
            word = word[..^1];
        }

        return CutOther(word, start);
    }

    /// <summary>Cuts an adjective ending (-ig, -leg, -els …) where it stands after the first syllable.</summary>
    public static ReadOnlySpan<char> CutOther(ReadOnlySpan<char> word) => CutOther(word, SuffixStart(word));

    // Suffixes are sought after the first consonant that follows a vowel, and never in the first three letters.
    private static int SuffixStart(ReadOnlySpan<char> word)
    {
        var i = 0;
        while (i < word.Length && !IsVowel(word[i]))
        {
            i++;
        }

        while (i < word.Length && IsVowel(word[i]))
        {
            i++;
        }

        return i < word.Length ? Math.Max(3, i + 1) : word.Length;
    }

    private static ReadOnlySpan<char> CutMain(ReadOnlySpan<char> word, int start) => Longest(word, start, MainSuffixes) switch
    {
        "s" => EndsInValidS(word) ? word[..^1] : word,
        "ert" => word[..^1],
        "erte" => word[..^2],
        { } suffix => word[..^suffix.Length],
        null => word,
    };

    private static ReadOnlySpan<char> CutOther(ReadOnlySpan<char> word, int start) =>
        Longest(word, start, OtherSuffixes) is { } suffix ? word[..^suffix.Length] : word;

    private static string? Longest(ReadOnlySpan<char> word, int start, string[] suffixes)
    {
        foreach (var suffix in suffixes)
        {
            if (word.Length - suffix.Length >= start && word.EndsWith(suffix, StringComparison.Ordinal))
            {
                return suffix;
            }
        }

        return null;
    }

    /// <summary>Whether the s at the end can be a genitive's.</summary>
    public static bool EndsInValidS(ReadOnlySpan<char> word) =>
        "bcdfghjlmnoprtvyz".Contains(word[^2], StringComparison.Ordinal)
        || (word[^2] == 'k' && word.Length > 2 && !IsVowel(word[^3]));

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'æ' or 'å' or 'ø';
}
