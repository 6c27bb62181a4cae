using System.Collections.Immutable;

namespace Catalogue.Search;

/// <summary>Cuts the sorted terms into shards of about equal size and says where the cuts are.</summary>
internal static class ShardFiles
{
    private const int TargetOfSmall = 4096;
    private const int TargetOfLarge = 8192;
    private const int LargestSmall = 20_000;

    /// <summary>The shards' bytes in order, and for each the shortest prefix that tells its first term from the last one before it.</summary>
    public static (ImmutableArray<byte[]> Shards, ImmutableArray<string> Cuts) From(QuantisedIndex quantised)
    {
        var target = quantised.Count <= LargestSmall ? TargetOfSmall : TargetOfLarge;
        var terms = quantised.Index.Terms;
        var shards = ImmutableArray.CreateBuilder<byte[]>();
        var cuts = ImmutableArray.CreateBuilder<string>();
        var shard = new Shard(quantised);
        for (var term = 0; term < terms.Length; term++)
        {
            if (shard.TermCount > 0 && shard.Size + Shard.Cost(quantised, term) > target)
            {
                shards.Add(shard.ToBytes());
                shard = new Shard(quantised);
            }

            if (shard.TermCount == 0)
            {
                cuts.Add(term == 0 ? "" : Separator(terms[term - 1], terms[term]));
            }

            shard.Add(term);
        }

        if (shard.TermCount > 0)
        {
            shards.Add(shard.ToBytes());
        }

        return (shards.ToImmutable(), cuts.ToImmutable());
    }

    private static string Separator(string before, string first) => first[..(before.AsSpan().CommonPrefixLength(first) + 1)];
}
