using System.Collections.Concurrent;
using System.Collections.Immutable;
using Catalogue.Search.Analysis;

namespace Catalogue.Search;

/// <summary>The terms of one field of a document: how many words it has, and each term's number with its count.</summary>
internal readonly record struct FieldTerms(int Length, (int Term, int Count)[] Terms);

/// <summary>A word whose last part a fragment before it shares: «lese-» and the term of «skriveopplæring».</summary>
internal readonly record struct SharedHead(string Fragment, int Term);

/// <summary>A document's terms, field by field; the numbers are those of <paramref name="Lexicon"/>.</summary>
internal sealed record DocumentTerms(Lexicon Lexicon, FieldTerms[] Fields)
{
    public ImmutableArray<SharedHead> SharedHeads { get; init; } = [];

    public double Boost { get; init; } = 1;

    // Large enough that a worker seldom stops to fetch its dictionaries, small enough that no worker waits long for the last one.
    private const int Batch = 32;

    /// <summary>Analyses all documents, in parallel; the result stands in the order of the documents.</summary>
    public static DocumentTerms[] Count(ImmutableArray<SearchDocument> documents)
    {
        var result = new DocumentTerms[documents.Length];
        var idle = new ConcurrentBag<TermCounter>();
        Parallel.For(0, (documents.Length + Batch - 1) / Batch, batch =>
        {
            var counter = idle.TryTake(out var used) ? used : new TermCounter();
            for (var i = batch * Batch; i < Math.Min(documents.Length, (batch + 1) * Batch); i++)
            {
                result[i] = counter.Count(documents[i]);
            }

            idle.Add(counter);
        });
        return result;
    }
}
