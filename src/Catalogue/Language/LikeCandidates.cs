using System.Runtime.InteropServices;

namespace Catalogue.Language;

/// <summary>
/// Finds the few pairs among many texts that may be alike: those whose signatures agree throughout at least one band of four places.
/// </summary>
public static class LikeCandidates
{
    /// <summary>
    /// With 32 bands of four a pair that is 85 % alike is missed once in 10¹⁰ times, and one that is 10 % alike is looked at once in 300.
    /// </summary>
    private const int Band = 4;

    /// <summary>
    /// Of very many copies of one text each is held against this many before it, so that the work stays in proportion to the texts.
    /// </summary>
    private const int MaxBefore = 8;

    /// <summary>Index pairs, the lower first, in order.</summary>
    public static List<(int First, int Second)> Of(IReadOnlyList<uint[]> signatures)
    {
        var found = new HashSet<(int, int)>();
        var keys = new UInt128[signatures.Count];
        var indices = new int[signatures.Count];
        for (var band = 0; band < MinHash.Length; band += Band)
        {
            for (var i = 0; i < keys.Length; i++)
            {
                (keys[i], indices[i]) = (MemoryMarshal.Read<UInt128>(MemoryMarshal.AsBytes(signatures[i].AsSpan(band, Band))), i);
            }

            Array.Sort(keys, indices);
            AddGroups(keys, indices, found);
        }

        return [.. found.Order()];
    }

    private static void AddGroups(UInt128[] keys, int[] indices, HashSet<(int, int)> found)
    {
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start + 1; end < keys.Length && keys[end] == keys[start];)
            {
                end++;
            }

            var group = indices.AsSpan(start, end - start);
            group.Sort();
            for (var second = 1; second < group.Length; second++)
            {
                for (var first = Math.Max(0, second - MaxBefore); first < second; first++)
                {
                    found.Add((group[first], group[second]));
                }
            }
        }
    }
}
