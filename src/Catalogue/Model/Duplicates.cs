using System.Collections.Immutable;
using System.Globalization;

namespace Catalogue.Model;

/// <summary>
/// Two tiltak that may be one and the same: the share of their text that is the same (0 where it was not held to be much), and whether title and
/// owners are.
/// </summary>
public sealed record DuplicatePair(TiltakNode Later, TiltakNode Earlier, double Share, bool HasSameTitle)
{
    public bool HasSameYearAndOwners =>
        Later.Ramme.Ar is { } year && year == Earlier.Ramme.Ar && Duplicates.OwnersOf(Later) == Duplicates.OwnersOf(Earlier);
}

/// <summary>Finds the tiltak that were probably registered twice.</summary>
public static class Duplicates
{
    /// <summary>The share of three-word sequences from which two texts count as one.</summary>
    public const double Threshold = 0.85;

    /// <summary>
    /// The pairs in order of the later one; withdrawn tiltak are left out, and so is a likeness that a link between the two explains.
    /// </summary>
    public static ImmutableArray<DuplicatePair> In(Katalog katalog)
    {
        ImmutableArray<TiltakNode> tiltak =
        [
            .. katalog.Tiltak.Where(t => !t.Trukket)
                .OrderBy(t => t.Ramme.Ar ?? 0)
                .ThenBy(t => t.Tiltak.Godkjent.Dato)
                .ThenBy(t => t.Id, StringComparer.Ordinal),
        ];
        var shares = LikeTexts.Find(tiltak, Threshold).ToDictionary(like => (like.First, like.Second), like => like.Share);
        var titles = SameTitles(tiltak).ToHashSet();
        var pairs = shares.Keys.Union(titles).Order()
            .Select(pair => new DuplicatePair(tiltak[pair.Item2], tiltak[pair.Item1], shares.GetValueOrDefault(pair), titles.Contains(pair)))
            .Where(pair => pair.Later.Id != pair.Earlier.Id)
            .ToList();
        if (pairs.Count == 0)
        {
            return [];
        }

        var families = Families(katalog.Tiltak);
        return
        [
            .. pairs.Where(pair => pair.HasSameYearAndOwners || families[pair.Later] != families[pair.Earlier])
                .OrderBy(pair => pair.Later.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The owners as one text, empty where none is known.</summary>
    public static string OwnersOf(TiltakNode node) =>
        string.Join('|', node.Ramme.Eiere.Select(e => e.Id).Order(StringComparer.Ordinal));

    // Each is held against the one before it with the same title and owners: of many, the rest follows.
    private static IEnumerable<(int, int)> SameTitles(ImmutableArray<TiltakNode> tiltak)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < tiltak.Length; i++)
        {
            var key = $"{TitleOf(tiltak[i])}|{OwnersOf(tiltak[i])}";
            if (key.StartsWith('|') || key.EndsWith('|'))
            {
                continue;
            }

            if (last.TryGetValue(key, out var before))
            {
                yield return (before, i);
            }

            last[key] = i;
        }
    }

    // Capitals, dashes and quotes make no other title.
    private static string TitleOf(TiltakNode node)
    {
        var words = new List<uint>();
        TiltakText.AddWords(node.Tiltak.Tittel, words);
        return string.Join(' ', words.Select(w => w.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>A number for each group of tiltak that are linked to each other, directly or through others: the authors know of them.</summary>
    private static Dictionary<TiltakNode, int> Families(ImmutableArray<TiltakNode> all)
    {
        var families = new Dictionary<TiltakNode, int>();
        var waiting = new Stack<TiltakNode>();
        foreach (var first in all)
        {
            waiting.Push(first);
            while (waiting.TryPop(out var node))
            {
                if (!families.TryAdd(node, families.GetValueOrDefault(first, families.Count)))
                {
                    continue;
                }

                foreach (var other in node.ByggerPaa.Concat(node.Videreforer)
                    .Concat(node.BruktVidereI)
                    .Concat(node.HengerSammenMed)
                    .Concat(node.Beslektet)
                    .Concat(node.Gjenbruker.Concat(node.GjenbruktAv).Select(g => g.Tiltak)))
                {
                    waiting.Push(other);
                }
            }
        }

        return families;
    }
}
