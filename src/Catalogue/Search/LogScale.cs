namespace Catalogue.Search;

/// <summary>A byte for a weight: sixteen steps an octave, 112 stands for 1. The browser computes the same table.</summary>
internal static class LogScale
{
    private static readonly int[] Thousandths = [.. Enumerable.Range(0, 256).Select(b => (int)Math.Floor((1000 * Math.Pow(2, (b - 112) / 16.0)) + 0.5))];

    public static int Value(byte step) => Thousandths[step];

    /// <summary>The highest step that is not above the weight.</summary>
    public static byte AtMost(int weight) => (byte)Math.Max(0, Above(weight) - 1);

    /// <summary>The lowest step that is not below the weight.</summary>
    public static byte AtLeast(int weight) => (byte)Math.Min(255, Above(weight - 1));

    public static byte Nearest(int weight)
    {
        var (low, high) = (AtMost(weight), AtLeast(weight));
        return weight - Value(low) <= Value(high) - weight ? low : high;
    }

    // The place of the first step above the weight.
    private static int Above(int weight)
    {
        var (low, high) = (0, Thousandths.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Thousandths[middle] > weight ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
