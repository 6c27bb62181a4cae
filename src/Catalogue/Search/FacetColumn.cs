namespace Catalogue.Search;

/// <summary>
/// One facet of all documents: the number of values; per value its front-coded id, its number of runs of documents, and a byte with the two
/// parameters of its Rice codes; then one stream of bits with the runs, each as the gap before it and its length less one. Documents that
/// lie side by side cost as much as one. Where they lie scattered, each is a run of its own and says no length.
/// </summary>
internal static class FacetColumn
{
    private const int MaxBits = 14;
    private const int NoLengths = 15;

    /// <param name="lists">The values in ordinal order, with the documents of each by rising number.</param>
    public static byte[] ToBytes(IReadOnlyCollection<KeyValuePair<string, List<int>>> lists)
    {
        var head = new FrontCoder();
        var bits = new BitWriter();
        head.Write(lists.Count);
        foreach (var (value, list) in lists)
        {
            var (runs, gap, length) = Cheapest(list);
            head.Write(value);
            head.Write(runs.Count);
            head.Bytes.Add((byte)(gap | (length << 4)));
            foreach (var run in runs)
            {
                bits.WriteRice(run.Gap, gap);
                if (length != NoLengths)
                {
                    bits.WriteRice(run.Length - 1, length);
                }
            }
        }

        return [.. head.Bytes, .. bits.Bytes];
    }

    private static (List<(int Gap, int Length)> Runs, int Gap, int Length) Cheapest(List<int> list)
    {
        var (runs, singles) = (Runs(list, int.MaxValue), Runs(list, 1));
        var (gap, length, between) = (Best(runs.Select(r => r.Gap)), Best(runs.Select(r => r.Length - 1)), Best(singles.Select(r => r.Gap)));
        return gap.Bits + length.Bits < between.Bits ? (runs, gap.Parameter, length.Parameter) : (singles, between.Parameter, NoLengths);
    }

    private static List<(int Gap, int Length)> Runs(List<int> list, int longest)
    {
        var runs = new List<(int Gap, int Length)>();
        var (i, end) = (0, 0);
        while (i < list.Count)
        {
            var first = i;
            while (i < list.Count && i - first < longest && list[i] - list[first] == i - first)
            {
                i++;
            }

            runs.Add((list[first] - end, i - first));
            end = list[first] + i - first;
        }

        return runs;
    }

    // The parameter that writes these numbers in the fewest bits.
    private static (int Parameter, long Bits) Best(IEnumerable<int> numbers)
    {
        var all = numbers.ToArray();
        return Enumerable.Range(0, MaxBits + 1).Select(k => (k, all.Sum(n => (long)(n >> k) + 1 + k))).MinBy(c => c.Item2);
    }
}
