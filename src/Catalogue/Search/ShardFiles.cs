using System.Collections.Immutable;
using Catalogue.Search.Analysis;

namespace Catalogue.Search;

/// <summary>Cuts the terms, sorted by their fold keys, into shards of about equal size; terms of one key stand in one shard.</summary>
internal static class ShardFiles
{
    private const int TargetOfSmall = 4096;
    private const int TargetOfLarge = 8192;
    private const int LargestSmall = 20_000;

    public static (ImmutableArray<byte[]> Shards, Cuts Cuts) From(QuantisedIndex quantised)
    {
        var target = Target(quantised.Count);
        var shards = ImmutableArray.CreateBuilder<byte[]>();
        var cuts = new Cuts();
        var shard = new Shard(quantised);
        string? before = null;
        foreach (var (key, term) in ByKey(quantised.Index.Terms))
        {
            if (shard.TermCount > 0 && key != before && shard.Size + Shard.Cost(quantised, term) > target)
            {
                shards.Add(shard.ToBytes());
                shard = new Shard(quantised);
            }

            if (shard.TermCount == 0)
            {
                cuts.Add(before, key);
            }

            shard.Add(term);
            before = key;
        }

        if (shard.TermCount > 0)
        {
            shards.Add(shard.ToBytes());
        }

        return (shards.ToImmutable(), cuts);
    }

    /// <summary>The size in bytes that a shard of a catalogue of so many documents comes close to.</summary>
    public static int Target(int documents) => documents <= LargestSmall ? TargetOfSmall : TargetOfLarge;

    private static IEnumerable<(string Key, int Term)> ByKey(string[] terms)
    {
        var places = Enumerable.Range(0, terms.Length).ToArray();
        var keys = Array.ConvertAll(terms, t => (FoldKey.Of(t), t));
        Array.Sort(keys, places, FoldKey.Order);
        return places.Select((term, i) => (keys[i].Item1, term));
    }
}
