using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.CaseBook;

/// <summary>Tiltak of different packages that ask for nearly the same, and what all of them have in common.</summary>
public sealed record NearAlike(ImmutableArray<TiltakNode> Tiltak)
{
    public required ImmutableArray<Tema> Temaer { get; init; }

    public required ImmutableArray<Uh> Uh { get; init; }

    /// <summary>Rare words of the two that are most alike.</summary>
    public required ImmutableArray<string> Ord { get; init; }

    /// <summary>The share of three-word sequences that the two most alike share, from 0 to 1.</summary>
    public required double SameText { get; init; }
}

/// <summary>Groups tiltak that resemble each other, directly or through others.</summary>
internal static class NearAlikes
{
    // Themes, partners and target groups are often the same; the texts have to be so too.
    private const double Alike = 0.5;

    // A likeness that has these words has at least this share, whatever else differs.
    private const double Least = 0.3;

    /// <param name="tiltak">Those to group, in order.</param>
    /// <param name="all">Every tiltak: what all of them say tells nothing of two.</param>
    public static ImmutableArray<NearAlike> In(ImmutableArray<TiltakNode> tiltak, ImmutableArray<TiltakNode> all)
    {
        var similarity = new Similarity(all);
        var place = tiltak.Select((t, i) => (t, i)).ToDictionary(p => p.t, p => p.i);
        ImmutableArray<(int First, int Second, SimilarTiltak Like)> pairs =
        [
            .. tiltak.SelectMany((t, i) => similarity.To(t, all.Length, Least)
                .Where(s => s.SameWords >= Alike && s.Tiltak.Pakke != t.Pakke && place.GetValueOrDefault(s.Tiltak) > i)
                .Select(s => (i, place[s.Tiltak], s))),
        ];
        var group = Enumerable.Range(0, tiltak.Length).ToArray();
        foreach (var (first, second, _) in pairs)
        {
            var (from, to) = (Math.Max(group[first], group[second]), Math.Min(group[first], group[second]));
            group = [.. group.Select(g => g == from ? to : g)];
        }

        return
        [
            .. Enumerable.Range(0, tiltak.Length).GroupBy(i => group[i]).Where(g => g.Count() > 1)
                .Select(g => Of([.. g.Select(i => tiltak[i])], pairs.Where(p => group[p.First] == g.Key).MaxBy(p => p.Like.Share).Like)),
        ];
    }

    private static NearAlike Of(ImmutableArray<TiltakNode> tiltak, SimilarTiltak closest) => new(tiltak)
    {
        Temaer = [.. tiltak[0].Temaer.Where(tema => tiltak.All(t => t.Temaer.Contains(tema)))],
        Uh = [.. tiltak[0].Ramme.Uh.Where(uh => tiltak.All(t => t.Ramme.Uh.Contains(uh)))],
        Ord = closest.Ord,
        SameText = closest.SameText,
    };
}
