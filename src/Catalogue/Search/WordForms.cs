using System.Collections.Immutable;
using System.Numerics;
using Catalogue.Search.Analysis;

namespace Catalogue.Search;

/// <summary>A word as the documents write it, and the binary logarithm of the number of documents that do.</summary>
internal readonly record struct WordForm(string Form, byte Level);

/// <summary>The words that a misspelling can have meant: letters only, no stop words, in a large catalogue those of several documents.</summary>
internal static class WordForms
{
    private const int Shortest = 3;
    private const int LargestSmall = 1000;
    private const int FewestInLarge = 3;

    public static ImmutableArray<WordForm> Of(DocumentTerms[] documents)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var lexicon in documents.Select(d => d.Lexicon).Distinct())
        {
            foreach (var ((form, term), frequency) in lexicon.Forms.Zip(lexicon.Frequencies))
            {
                if (term != Lexicon.None && form.Length >= Shortest && !form.Any(char.IsAsciiDigit))
                {
                    frequencies[form] = frequencies.GetValueOrDefault(form) + frequency;
                }
            }
        }

        var fewest = documents.Length < LargestSmall ? 1 : FewestInLarge;
        return
        [
            .. frequencies.Where(f => f.Value >= fewest)
                .OrderBy(f => (FoldKey.Of(f.Key), f.Key), FoldKey.Order)
                .Select(f => new WordForm(f.Key, (byte)BitOperations.Log2((uint)f.Value))),
        ];
    }
}
