using System.Buffers.Binary;

namespace Catalogue.Pictures.Raster;

/// <summary>
/// The one thing of Exif that a picture needs to look right: which way it is turned (1 to 8; 1 is upright). TIFF 6.0, Exif 2.32 § 4.6.4.
/// </summary>
internal static class Exif
{
    public const int Upright = 1;
    private const ushort OrientationTag = 0x0112;
    private const int EntryLength = 12;

    public static ReadOnlySpan<byte> Mark => "Exif\0\0"u8;

    public static bool IsOnItsSide(int orientation) => orientation >= 5;

    /// <summary>The orientation that is written in the first directory; upright where none can be read.</summary>
    public static int Orientation(ReadOnlySpan<byte> exif)
    {
        var tiff = exif.StartsWith(Mark) ? exif[Mark.Length..] : exif;
        var isLittle = tiff.StartsWith("II*\0"u8);
        if (tiff.Length < 8 || (!isLittle && !tiff.StartsWith("MM\0*"u8)))
        {
            return Upright;
        }

        var start = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (start > tiff.Length - 2)
        {
            return Upright;
        }

        var directory = tiff[(int)start..];
        var count = Short(directory, isLittle);
        for (var at = 2; count > 0 && at + EntryLength <= directory.Length; at += EntryLength, count--)
        {
            if (Short(directory[at..], isLittle) == OrientationTag)
            {
                var value = Short(directory[(at + 8)..], isLittle);
                return value is >= 1 and <= 8 ? value : Upright;
            }
        }

        return Upright;
    }

    /// <summary>A whole Exif of one field: one directory with one short in it, and no next one.</summary>
    public static byte[] Only(int orientation) =>
        [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, OrientationTag >> 8, OrientationTag & 0xFF, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
