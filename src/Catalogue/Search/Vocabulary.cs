using Catalogue.Search.Analysis;

namespace Catalogue.Search;

/// <summary>Makes one sorted vocabulary of the workers' own, so that no term's number depends on who met it first.</summary>
internal static class Vocabulary
{
    /// <summary>For each lexicon: its term numbers to places in the sorted vocabulary.</summary>
    public sealed class Ranks(Dictionary<Lexicon, int[]> byLexicon)
    {
        public int[] Of(Lexicon lexicon) => byLexicon[lexicon];
    }

    public static (string[] Terms, Ranks Ranks) Merge(DocumentTerms[] documents)
    {
        var lexicons = documents.Select(d => d.Lexicon).Distinct().ToList();
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        foreach (var lexicon in lexicons)
        {
            distinct.UnionWith(lexicon.Terms);
        }

        string[] terms = [.. distinct];
        Array.Sort(terms, string.CompareOrdinal);
        var places = new Dictionary<string, int>(terms.Length, StringComparer.Ordinal);
        for (var i = 0; i < terms.Length; i++)
        {
            places.Add(terms[i], i);
        }

        return (terms, new(lexicons.ToDictionary(l => l, l => l.Terms.Select(t => places[t]).ToArray())));
    }
}
