using System.Collections.Immutable;
using Catalogue.Language;

namespace Catalogue.Model;

/// <summary>A tiltak that resembles another, how much (0 to 1), and what the two have in common.</summary>
public sealed record SimilarTiltak(TiltakNode Tiltak, double Share)
{
    /// <summary>The share of three-word sequences that both texts have.</summary>
    public required double SameText { get; init; }

    /// <summary>How alike the words are, from 0 to 1, the rare ones weighing most: what all texts say counts for little.</summary>
    public double SameWords { get; init; }

    public required ImmutableArray<Tema> Temaer { get; init; }

    public required ImmutableArray<Uh> Uh { get; init; }

    /// <summary>Words of both texts that few others have, the rarest first.</summary>
    public required ImmutableArray<string> Ord { get; init; }
}

/// <summary>Tells which tiltak resemble a given one, also where no sentence is the same: by rare words, themes, partners and target groups.</summary>
public sealed class Similarity
{
    private const double WordWeight = 0.6;
    private const double ThemeWeight = 0.25;
    private const double UhWeight = 0.05;
    private const double GroupWeight = 0.1;
    private const int ShortestWord = 7;
    private const int MaxWords = 4;

    private readonly ImmutableArray<TiltakNode> tiltak;
    private readonly uint[][] words;
    private readonly Dictionary<uint, int> frequency = [];

    public Similarity(ImmutableArray<TiltakNode> all)
    {
        tiltak = [.. all.Where(t => !t.Trukket)];
        words = new uint[tiltak.Length][];
        Parallel.For(0, words.Length, i => words[i] = Shingles.Set(TiltakText.WordsOf(tiltak[i])));
        foreach (var word in words.SelectMany(w => w))
        {
            frequency[word] = frequency.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>The most similar others that are at least this much alike, the most similar first.</summary>
    public ImmutableArray<SimilarTiltak> To(TiltakNode node, int most, double least = 0.15)
    {
        var own = Shingles.Set(TiltakText.WordsOf(node));
        return [.. tiltak.Select((other, i) => (Other: other, Words: words[i]))
            .Select(o => (o.Other, o.Words, Share: o.Other.Id == node.Id ? 0 : ShareOf(node, own, o)))
            .Where(s => s.Share >= least)
            .OrderByDescending(s => s.Share).ThenBy(s => s.Other.Id, StringComparer.Ordinal)
            .Take(most)
            .Select(s => Explain(node, s.Other, s.Share) with { SameWords = Cosine(own, s.Words) })];
    }

    private double ShareOf(TiltakNode node, uint[] own, (TiltakNode Node, uint[] Words) other) =>
        (WordWeight * Cosine(own, other.Words))
        + (ThemeWeight * Overlap(node.Temaer, other.Node.Temaer))
        + (UhWeight * (node.Ramme.UhMedVerter.Intersect(other.Node.Ramme.UhMedVerter).Any() ? 1 : 0))
        + (GroupWeight * Overlap(node.Malgrupper, other.Node.Malgrupper));

    // Each word weighs by how few have it (tf-idf without tf): what all texts say tells nothing of two.
    private double Cosine(uint[] a, uint[] b)
    {
        double both = 0, inA = 0, inB = 0;
        for (int i = 0, j = 0; i < a.Length || j < b.Length;)
        {
            var (isA, isB) = (j == b.Length || (i < a.Length && a[i] <= b[j]), i == a.Length || (j < b.Length && b[j] <= a[i]));
            var weight = Rarity(isA ? a[i] : b[j]);
            var square = weight * weight;
            inA += isA ? square : 0;
            inB += isB ? square : 0;
            both += isA && isB ? square : 0;
            i += isA ? 1 : 0;
            j += isB ? 1 : 0;
        }

        return both == 0 ? 0 : both / Math.Sqrt(inA * inB);
    }

    private double Rarity(uint word) => Math.Log((tiltak.Length + 1.0) / frequency.GetValueOrDefault(word, 1));

    private static double Overlap<T>(ImmutableArray<T> a, ImmutableArray<T> b)
    {
        var both = a.Intersect(b).Count();
        return both == 0 ? 0 : (double)both / (a.Length + b.Length - both);
    }

    private SimilarTiltak Explain(TiltakNode node, TiltakNode other, double share) => new(other, share)
    {
        SameText = Shingles.Jaccard(Shingles.Set(Shingles.Of(TiltakText.WordsOf(node))), Shingles.Set(Shingles.Of(TiltakText.WordsOf(other)))),
        Temaer = [.. node.Temaer.Intersect(other.Temaer)],
        Uh = [.. node.Ramme.Uh.Intersect(other.Ramme.Uh)],
        Ord = [.. SharedWords(node, other)],
    };

    // A word that more than a fifth of all use says little of the two.
    private IEnumerable<string> SharedWords(TiltakNode node, TiltakNode other)
    {
        var theirs = TiltakText.WordsOf(other).ToHashSet();
        return TiltakText.SpellingsOf(node)
            .Where(word => theirs.Contains(word.Key) && word.Value.Length >= ShortestWord && !char.IsAsciiDigit(word.Value[0]))
            .Select(word => (word.Value, Count: frequency.GetValueOrDefault(word.Key, 1)))
            .Where(word => word.Count <= Math.Max(3, tiltak.Length / 5))
            .OrderBy(word => word.Count).ThenByDescending(word => word.Value.Length).ThenBy(word => word.Value, StringComparer.Ordinal)
            .Take(MaxWords)
            .Select(word => word.Value);
    }
}
