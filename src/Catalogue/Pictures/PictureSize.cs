using System.Buffers.Binary;

namespace Catalogue.Pictures;

/// <summary>
/// Width and height of a picture in pixels, as the head of its file tells: a page that knows them keeps the place while the picture loads.
/// </summary>
public readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>The size of the picture when it is laid on its side.</summary>
    public PictureSize OnItsSide => new(Height, Width);

    private const int Head = 30;
    private static ReadOnlySpan<byte> PngMark => [0x89, (byte)'P', (byte)'N', (byte)'G'];

    /// <summary>Null for what is not a PNG, WebP or JPEG.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> file)
    {
        var size = file.Length < Head ? default
            : file.StartsWith(PngMark) ? new(BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]))
            : file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8) ? WebP(file)
            : file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? Jpeg(file)
            : default(PictureSize);
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    // Lossy: two numbers of 14 bits after the start code. Lossless: both packed, less one. Extended: both in 24 bits, less one.
    private static PictureSize WebP(ReadOnlySpan<byte> file) => file[15] switch
    {
        (byte)' ' => new(BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFF),
        (byte)'L' => Packed(BinaryPrimitives.ReadUInt32LittleEndian(file[21..])),
        (byte)'X' =>
            new((BinaryPrimitives.ReadInt32LittleEndian(file[24..]) & 0xFFFFFF) + 1, (BinaryPrimitives.ReadInt32LittleEndian(file[26..]) >>> 8) + 1),
        _ => default,
    };

    private static PictureSize Packed(uint bits) => new((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);

    // Segments one after the other, each with its length, until the one that begins a frame.
    private static PictureSize Jpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 9 < file.Length && file[at] == 0xFF;)
        {
            if (file[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new(BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return default;
    }
}
