using System.Numerics;

namespace Catalogue.Language;

/// <summary>
/// A short signature of a set: two signatures agree in about as large a share of their places as the sets have in common (Broder 1997).
/// </summary>
public static class MinHash
{
    /// <summary>Places of a signature; the estimate is off by some four percentage points.</summary>
    public const int Length = 128;

    // The constants are fixed, so that the same text has the same signature on every machine and in every build.
    private static readonly uint[] Factors = [.. Enumerable.Range(1, Length).Select(i => SplitMix((uint)i) | 1)];
    private static readonly uint[] Terms = [.. Enumerable.Range(1 + Length, Length).Select(i => SplitMix((uint)i))];

    public static uint[] Signature(ReadOnlySpan<uint> set)
    {
        var signature = new uint[Length];
        for (var i = 0; i < Length; i += Vector<uint>.Count)
        {
            var (factors, terms) = (new Vector<uint>(Factors, i), new Vector<uint>(Terms, i));
            var least = new Vector<uint>(uint.MaxValue);
            foreach (var number in set)
            {
                least = Vector.Min(least, (factors * new Vector<uint>(number)) + terms);
            }

            least.CopyTo(signature, i);
        }

        return signature;
    }

    /// <summary>The share that two sets have in common, by their signatures.</summary>
    public static double Estimate(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        var equal = 0;
        for (var i = 0; i < Length; i++)
        {
            equal += a[i] == b[i] ? 1 : 0;
        }

        return (double)equal / Length;
    }

    private static uint SplitMix(uint index)
    {
        var z = index * 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (uint)((z ^ (z >> 31)) >> 16);
    }
}
