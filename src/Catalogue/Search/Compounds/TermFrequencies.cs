using System.Collections.Immutable;
using System.Numerics;
using Catalogue.Model;
using Catalogue.Search.Analysis;

namespace Catalogue.Search.Compounds;

/// <summary>How many documents have each term, as small numbers on a logarithmic scale, so that a browser can be given them too.</summary>
internal sealed class TermFrequencies
{
    /// <summary>A word of the word list counts as if this many steps of documents had it.</summary>
    public const int StepOfListed = 36;

    // More than any sum of steps.
    private const int StepOfUndivided = 1 << 16;

    private readonly Dictionary<string, int> documents;
    private readonly HashSet<string> undivided;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> steps;
    private readonly int count;

    private TermFrequencies(Dictionary<string, int> documents, int count, Ordliste words)
    {
        (this.documents, this.count) = (documents, count);
        undivided = Terms(words.Udelt).ToHashSet(StringComparer.Ordinal);
        var all = documents.ToDictionary(d => d.Key, d => Step(d.Value), StringComparer.Ordinal);
        foreach (var term in Terms(words.Ord).Concat(undivided))
        {
            all[term] = Math.Max(StepOfListed, all.GetValueOrDefault(term));
        }

        steps = all.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The terms of the documents.</summary>
    public IEnumerable<string> All => documents.Keys;

    public static TermFrequencies Of(DocumentTerms[] documents, Ordliste words)
    {
        var sums = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in documents.GroupBy(d => d.Lexicon))
        {
            var counts = Count(group.Key, group);
            for (var term = 0; term < counts.Length; term++)
            {
                var name = group.Key.Terms[term];
                sums[name] = sums.GetValueOrDefault(name) + counts[term];
            }
        }

        return new(sums, documents.Length, words);
    }

    /// <summary>Three steps an octave: ⌊3·log₂ n⌋, by whole numbers.</summary>
    public static int Step(int documents) => documents == 0 ? 0 : BitOperations.Log2((ulong)documents * (ulong)documents * (ulong)documents);

    /// <summary>The step of a word as a part of others: by the documents, or as a word of the list.</summary>
    public int OfPart(ReadOnlySpan<char> term) => steps.TryGetValue(term, out var step) ? step : 0;

    /// <summary>The step of a word that may be a compound itself: by the documents alone, unless the list says that it is none.</summary>
    public int OfWhole(string term) => undivided.Contains(term) ? StepOfUndivided : Step(documents.GetValueOrDefault(term));

    /// <summary>Whether more than half of the documents have the term: it tells nothing apart.</summary>
    public bool IsCommon(string term) => documents.GetValueOrDefault(term) > count / 2;

    private static IEnumerable<string> Terms(ImmutableArray<string> words) => words.SelectMany(w => Analyser.Terms(w));

    private static int[] Count(Lexicon lexicon, IEnumerable<DocumentTerms> documents)
    {
        var counts = new int[lexicon.Terms.Count];
        var last = new int[counts.Length];
        var number = 0;
        foreach (var document in documents)
        {
            number++;
            foreach (var field in document.Fields.AsSpan(..SearchFields.DelerPlace))
            {
                foreach (var (term, _) in field.Terms)
                {
                    counts[term] += last[term] == number ? 0 : 1;
                    last[term] = number;
                }
            }
        }

        return counts;
    }
}
