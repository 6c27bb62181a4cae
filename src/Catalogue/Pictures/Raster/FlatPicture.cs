using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Hashing;

namespace Catalogue.Pictures.Raster;

/// <summary>A part of a picture, in pixels from its upper left corner, and the place of its colour among the picture's.</summary>
public readonly record struct ColouredArea(int X, int Y, int Width, int Height, int Colour);

/// <summary>
/// A picture of at most four colours, drawn as areas on the first of them, as PNG (third edition). It is stored without compression, so that every
/// machine writes the same bytes.
/// </summary>
public static class FlatPicture
{
    private const int PixelsInByte = 4;
    private const int MaxStored = ushort.MaxValue;
    private const uint AdlerBase = 65_521;

    /// <param name="size">Width and height in pixels; the width is a multiple of four.</param>
    /// <param name="colours">Red, green and blue as 0xRRGGBB.</param>
    /// <param name="areas">What is drawn, the last on top.</param>
    public static byte[] Png((int Width, int Height) size, ImmutableArray<int> colours, ImmutableArray<ColouredArea> areas)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, size.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), size.Height);
        (header[8], header[9]) = (2, 3);
        byte[] palette = [.. colours.SelectMany(c => new[] { (byte)(c >> 16), (byte)(c >> 8), (byte)c })];
        return
        [
            0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A,
            .. Chunk("IHDR"u8, header),
            .. Chunk("PLTE"u8, palette),
            .. Chunk("IDAT"u8, Stored(Rows(size, areas))),
            .. Chunk("IEND"u8, []),
        ];
    }

    // Two bits a pixel; each row begins with a byte that says it is as it is.
    private static byte[] Rows((int Width, int Height) size, ImmutableArray<ColouredArea> areas)
    {
        var row = (size.Width / PixelsInByte) + 1;
        var rows = new byte[row * size.Height];
        foreach (var area in areas)
        {
            for (var y = area.Y; y < area.Y + area.Height; y++)
            {
                for (var x = area.X; x < area.X + area.Width; x++)
                {
                    var (at, shift) = ((y * row) + 1 + (x / PixelsInByte), 6 - (x % PixelsInByte * 2));
                    rows[at] = (byte)((rows[at] & ~(3 << shift)) | (area.Colour << shift));
                }
            }
        }

        return rows;
    }

    // A zlib stream of stored blocks (RFC 1950 and 1951, § 3.2.4).
    private static byte[] Stored(byte[] data)
    {
        var stream = new List<byte>(data.Length + 64) { 0x78, 0x01 };
        for (var at = 0; at < data.Length; at += MaxStored)
        {
            var block = data.AsSpan(at, Math.Min(MaxStored, data.Length - at));
            var length = (ushort)block.Length;
            stream.AddRange([(byte)(at + block.Length == data.Length ? 1 : 0), (byte)length, (byte)(length >> 8), (byte)~length, (byte)(~length >> 8)]);
            stream.AddRange(block);
        }

        var (a, b) = (1u, 0u);
        foreach (var value in data)
        {
            a = (a + value) % AdlerBase;
            b = (b + a) % AdlerBase;
        }

        stream.AddRange([(byte)(b >> 8), (byte)b, (byte)(a >> 8), (byte)a]);
        return [.. stream];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        byte[] chunk = [0, 0, 0, 0, .. name, .. data, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(^4..), Crc32.HashToUInt32(chunk.AsSpan(4..^4)));
        return chunk;
    }
}
