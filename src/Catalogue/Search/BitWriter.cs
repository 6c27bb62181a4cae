namespace Catalogue.Search;

/// <summary>Writes bits from the lowest upwards into bytes, and Rice codes of small numbers.</summary>
internal sealed class BitWriter
{
    private readonly List<byte> bytes = [];
    private ulong pending;
    private int count;

    /// <summary>The bytes so far, the last one filled up with zeros.</summary>
    public IEnumerable<byte> Bytes => count == 0 ? bytes : bytes.Append((byte)pending);

    public int BitCount => (bytes.Count * 8) + count;

    /// <summary>Writes the lowest bits of a value; at most 32 at a time.</summary>
    public void Write(uint value, int bits)
    {
        pending |= (ulong)value << count;
        for (count += bits; count >= 8; count -= 8)
        {
            bytes.Add((byte)pending);
            pending >>= 8;
        }
    }

    /// <summary>A number as its high part in unary (ones, then a zero) and its k low bits.</summary>
    public void WriteRice(int value, int k)
    {
        for (var high = value >> k; high > 0; high--)
        {
            Write(1, 1);
        }

        Write(0, 1);
        Write((uint)value & ((1u << k) - 1), k);
    }

    /// <summary>The parameter that suits gaps between <paramref name="occurrences"/> documents out of <paramref name="documents"/>.</summary>
    public static int RiceParameter(int documents, int occurrences)
    {
        var k = 0;
        for (var mean = 0.69 * documents / occurrences; mean >= 2; mean /= 2)
        {
            k++;
        }

        return k;
    }
}
