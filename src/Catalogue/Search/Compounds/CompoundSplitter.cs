using System.Buffers;
using Catalogue.Language;
using Catalogue.Search.Analysis;

namespace Catalogue.Search.Compounds;

/// <summary>
/// Koehn and Knight's rule (2003): a word falls into the known words with the highest geometric mean of frequencies, unless it is more
/// frequent itself. Links between the words (-s-, -e-) are endings that the stemmer takes. The browser has the same rule in <c>ord/compounds.mjs</c>.
/// </summary>
internal static class CompoundSplitter
{
    /// <summary>What words begin and end with that is no part of a compound; the browser's analyser reads the list from the manifest.</summary>
    public const string Affixes =
        "else els elser ing inga inger ings ling ende ande het heter lig leg skap sjon asjon isk isme ist ert ere ene ens ans "
        + "fore gjen mis sam van unn fram frem bort rett vei";

    public const int MaxCuts = 3;

    private const int MaxParts = MaxCuts + 1;
    private const int Shortest = 3;
    private const int ShortestWhole = 2 * Shortest;

    // Three documents.
    private const int LeastStep = 4;

    private static readonly SearchValues<char> OwnLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzæøå");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AffixSet =
        Affixes.Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How frequent a word is, in steps of a logarithmic scale; 0 where it is unknown.</summary>
    public delegate int Frequency(ReadOnlySpan<char> term);

    /// <summary>The places in a term where one word ends and the next begins; none where it is one word.</summary>
    public static byte[] Split(string term, int whole, Frequency frequency)
    {
        var length = term.Length;
        if (length is < ShortestWhole or > WordReader.LongestForm || term.AsSpan().ContainsAnyExcept(OwnLetters))
        {
            return [];
        }

        // sums[k, end]: one more than the highest sum of k words that make up the term as far as end; 0 where there are none.
        Span<short> sums = stackalloc short[(MaxParts + 1) * (length + 1)];
        Span<byte> starts = stackalloc byte[sums.Length];
        sums.Clear();
        sums[0] = 1;
        for (var start = 0; start <= length - Shortest; start++)
        {
            if (IsReached(sums, start, length))
            {
                Extend(term, start, frequency, sums, starts);
            }
        }

        var (best, parts) = (whole, 1);
        for (var k = 2; k <= MaxParts; k++)
        {
            var sum = sums[(k * (length + 1)) + length] - 1;
            (best, parts) = sum * parts > best * k ? (sum, k) : (best, parts);
        }

        var cuts = new byte[parts - 1];
        for (var (k, end) = (parts, length); k > 1; k--)
        {
            end = starts[(k * (length + 1)) + end];
            cuts[k - 2] = (byte)end;
        }

        return cuts;
    }

    /// <summary>The term of a slice of a compound's term, whose end is a stem already; empty where it is no word that a search should find.</summary>
    public static ReadOnlySpan<char> Part(ReadOnlySpan<char> slice, bool isLast)
    {
        if (slice.Length < Shortest || StopWords.Contains(slice) || AffixSet.Contains(slice))
        {
            return default;
        }

        var term = isLast ? slice : Analyser.Stem(slice);
        return term.Length < Shortest || AffixSet.Contains(term) ? default : term;
    }

    private static bool IsReached(ReadOnlySpan<short> sums, int start, int length)
    {
        for (var k = 0; k < MaxParts; k++)
        {
            if (sums[(k * (length + 1)) + start] > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void Extend(ReadOnlySpan<char> term, int start, Frequency frequency, Span<short> sums, Span<byte> starts)
    {
        var row = term.Length + 1;
        for (var end = start + Shortest; end <= term.Length; end++)
        {
            if ((end > term.Length - Shortest && end < term.Length) || end - start == term.Length)
            {
                continue;
            }

            var part = Part(term[start..end], end == term.Length);
            var step = part.IsEmpty ? 0 : frequency(part);
            for (var k = 0; k < MaxParts && step >= LeastStep; k++)
            {
                var sum = (short)(sums[(k * row) + start] + step);
                if (sums[(k * row) + start] > 0 && sum > sums[((k + 1) * row) + end])
                {
                    sums[((k + 1) * row) + end] = sum;
                    starts[((k + 1) * row) + end] = (byte)start;
                }
            }
        }
    }
}
