namespace Catalogue.Search;

/// <summary>
/// One facet of all documents: the number of values; per value its front-coded id, its number of runs of documents, and a byte with the two
/// parameters of its Rice codes; then one stream of bits with the runs, each as the gap before it and its length less one.
/// Documents that lie side by side cost as much as one, and scattered ones little more than their gaps.
/// </summary>
internal static class FacetColumn
{
    private const int MostBits = 15;

    /// <param name="lists">The values in ordinal order, with the documents of each by rising number.</param>
    public static byte[] ToBytes(IReadOnlyCollection<KeyValuePair<string, List<int>>> lists)
    {
        var head = new FrontCoder();
        var bits = new BitWriter();
        head.Write(lists.Count);
        foreach (var (value, list) in lists)
        {
            var runs = Runs(list);
            var (gap, length) = (Best(runs, r => r.Gap), Best(runs, r => r.Length - 1));
            head.Write(value);
            head.Write(runs.Count);
            head.Bytes.Add((byte)(gap | (length << 4)));
            foreach (var run in runs)
            {
                bits.WriteRice(run.Gap, gap);
                bits.WriteRice(run.Length - 1, length);
            }
        }

        return [.. head.Bytes, .. bits.Bytes];
    }

    private static List<(int Gap, int Length)> Runs(List<int> list)
    {
        var runs = new List<(int Gap, int Length)>();
        for (var (i, end) = (0, 0); i < list.Count;)
        {
            var first = i;
            while (i < list.Count && list[i] - list[first] == i - first)
            {
                i++;
            }

            runs.Add((list[first] - end, i - first));
            end = list[first] + i - first;
        }

        return runs;
    }

    // The parameter that writes these numbers in the fewest bits.
    private static int Best(List<(int Gap, int Length)> runs, Func<(int Gap, int Length), int> number) =>
        Enumerable.Range(0, MostBits + 1).MinBy(k => runs.Sum(r => (long)(number(r) >> k) + 1 + k));
}
