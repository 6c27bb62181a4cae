using System.Numerics;

namespace Catalogue.Language;

/// <summary>A text as its sequences of three words, each told by a number. Two texts are as alike as the share of sequences that both have.</summary>
public static class Shingles
{
    private const int Size = 3;

    /// <summary>One number per sequence, in the order of the text; repeated where the text repeats itself.</summary>
    public static uint[] Of(ReadOnlySpan<uint> words)
    {
        var shingles = new uint[Math.Max(0, words.Length - Size + 1)];
        for (var i = 0; i < shingles.Length; i++)
        {
            shingles[i] = Mix((words[i] * 0x9E3779B1) ^ (BitOperations.RotateLeft(words[i + 1], 11) * 0x85EBCA77) ^ (BitOperations.RotateLeft(words[i + 2], 19) * 0xC2B2AE3D));
        }

        return shingles;
    }

    /// <summary>The numbers in order, each once, as <see cref="Jaccard"/> wants them.</summary>
    public static uint[] Set(ReadOnlySpan<uint> numbers)
    {
        var sorted = numbers.ToArray();
        Array.Sort(sorted);
        var count = 0;
        foreach (var number in sorted)
        {
            if (count == 0 || sorted[count - 1] != number)
            {
                sorted[count++] = number;
            }
        }

        return sorted[..count];
    }

    /// <summary>The share of all numbers of two sets that both have, from 0 to 1; two empty sets share nothing.</summary>
    public static double Jaccard(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        var (i, j, both) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var (x, y) = (a[i], b[j]);
            both += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        var all = a.Length + b.Length - both;
        return all == 0 ? 0 : (double)both / all;
    }

    // The last step of MurmurHash3: every bit of the result depends on every bit that went in.
    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
