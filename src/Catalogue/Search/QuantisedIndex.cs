namespace Catalogue.Search;

/// <summary>
/// The index with weights as they are stored: per list the smallest and largest as log bytes, per posting one of sixteen levels between them.
/// <see cref="Weights"/> are the thousandths that the levels stand for, and the only weights that anybody scores with.
/// </summary>
internal sealed record QuantisedIndex(InvertedIndex Index, int Count, byte[] Lows, byte[] Highs, byte[] Levels, int[] Weights)
{
    public const int TopLevel = 15;

    public static QuantisedIndex From(InvertedIndex index, int documents, int[] weights)
    {
        var lists = index.Starts.Length - 1;
        var result = new QuantisedIndex(index, documents, new byte[lists], new byte[lists], new byte[weights.Length], new int[weights.Length]);
        for (var list = 0; list < lists; list++)
        {
            result.Fill(list, weights.AsSpan(index.Starts[list]..index.Starts[list + 1]));
        }

        return result;
    }

    private void Fill(int list, ReadOnlySpan<int> exact)
    {
        if (exact.IsEmpty)
        {
            return;
        }

        var (least, most) = (int.MaxValue, 0);
        foreach (var weight in exact)
        {
            (least, most) = (Math.Min(least, weight), Math.Max(most, weight));
        }

        Lows[list] = exact.Length == 1 ? LogScale.Nearest(least) : LogScale.AtMost(least);
        Highs[list] = exact.Length == 1 ? Lows[list] : LogScale.AtLeast(most);
        var (low, span) = (LogScale.Value(Lows[list]), LogScale.Value(Highs[list]) - LogScale.Value(Lows[list]));
        for (var i = 0; i < exact.Length; i++)
        {
            var level = span == 0 ? 0 : Math.Clamp(((2 * TopLevel * (exact[i] - low)) + span) / (2 * span), 0, TopLevel);
            Levels[Index.Starts[list] + i] = (byte)level;
            Weights[Index.Starts[list] + i] = low + (((2 * level * span) + TopLevel) / (2 * TopLevel));
        }
    }
}
