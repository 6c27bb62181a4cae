using System.Collections.Immutable;
using Catalogue.Language;

namespace Catalogue.Model;

/// <summary>
/// Two tiltak with much the same text: their places in the list, and the share of three-word sequences that both have, from 0 to 1.
/// </summary>
public readonly record struct LikeText(int First, int Second, double Share);

/// <summary>Finds the tiltak that have nearly the same text.</summary>
public static class LikeTexts
{
    // The words of one sentence say too little: two short summaries may well be alike.
    private const int Fewest = 20;

    /// <summary>Every pair that is at least this much alike (0.5 or more, else some are missed), in the order of the list.</summary>
    public static ImmutableArray<LikeText> Find(ImmutableArray<TiltakNode> tiltak, double least)
    {
        var signatures = new uint[]?[tiltak.Length];
        Parallel.For(0, tiltak.Length, i =>
        {
            var shingles = Shingles.Of(TiltakText.WordsOf(tiltak[i]));
            signatures[i] = shingles.Length >= Fewest ? MinHash.Signature(shingles) : null;
        });

        var whole = Enumerable.Range(0, tiltak.Length).Where(i => signatures[i] is not null).ToArray();
        var sets = new Dictionary<int, uint[]>();
        return [.. LikeCandidates.Of([.. whole.Select(i => signatures[i]!)])
            .Select(pair => (First: whole[pair.First], Second: whole[pair.Second]))
            .Select(pair => new LikeText(pair.First, pair.Second, Shingles.Jaccard(SetOf(pair.First), SetOf(pair.Second))))
            .Where(like => like.Share >= least)];

        uint[] SetOf(int i) => sets.TryGetValue(i, out var set) ? set : sets[i] = TiltakText.ShinglesOf(tiltak[i]);
    }
}
