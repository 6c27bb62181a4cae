namespace Catalogue.Search;

/// <summary>Whole numbers in seven bits a byte, the lowest first; a set top bit says that more follow.</summary>
internal static class VarInt
{
    public static void Write(List<byte> bytes, int value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            bytes.Add((byte)(value | 0x80));
        }

        bytes.Add((byte)value);
    }
}
