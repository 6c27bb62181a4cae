using System.Buffers;
using System.Buffers.Binary;

namespace Catalogue.Pictures.Raster;

/// <summary>JPEG: segments one after the other, and between them the picture itself. ITU-T T.81, annex B.</summary>
internal static class JpegFile
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const int JfifLength = 16;
    private const int AdobeLength = 14;

    public static bool Begins(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0xFF, StartOfImage, 0xFF]);

    public static CleanPicture? Clean(ReadOnlyMemory<byte> picture)
    {
        var file = picture.Span;
        var kept = new ArrayBufferWriter<byte>(file.Length);
        var (orientation, hasFrame, hasScan) = (Exif.Upright, false, false);
        kept.Write(file[..2]);
        for (var at = 2; at + 2 <= file.Length && Marker(file, ref at) is var marker and not 0;)
        {
            // What stands after the end (a film, a second picture, a whole archive) is none of the picture's.
            if (marker == EndOfImage)
            {
                kept.Write(file.Slice(at, 2));
                return hasFrame && hasScan ? new(kept.WrittenMemory, Exif.IsOnItsSide(orientation)) : null;
            }

            var length = at + 4 <= file.Length ? BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]) : 0;
            if (length < 2 || at + 2 + length > file.Length || marker is < 0xC0 or (>= 0xD0 and <= StartOfImage))
            {
                return null;
            }

            var segment = file.Slice(at, length + 2);
            at += segment.Length;
            if (marker == 0xE1 && segment[4..].StartsWith(Exif.Mark) && orientation == Exif.Upright)
            {
                orientation = Exif.Orientation(segment[4..]);
                segment = orientation == Exif.Upright ? default : Turned(orientation);
            }
            else
            {
                segment = Needed(segment);
            }

            kept.Write(segment);
            hasFrame |= marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            if (marker == StartOfScan)
            {
                hasScan = true;
                var scan = file[at..ScanEnd(file, at)];
                kept.Write(scan);
                at += scan.Length;
            }
        }

        return null;
    }

    // Any number of FF may stand before a marker.
    private static byte Marker(ReadOnlySpan<byte> file, ref int at)
    {
        if (file[at] != 0xFF)
        {
            return 0;
        }

        while (at + 1 < file.Length && file[at + 1] == 0xFF)
        {
            at++;
        }

        return at + 1 < file.Length ? file[at + 1] : (byte)0;
    }

    /// <summary>Where the next marker stands; FF 00 is a byte of the picture, and FF D0 to FF D7 are marks within it.</summary>
    private static int ScanEnd(ReadOnlySpan<byte> file, int at)
    {
        for (var next = file[at..].IndexOf((byte)0xFF); next >= 0 && at + next + 1 < file.Length; next = file[at..].IndexOf((byte)0xFF))
        {
            at += next;
            if (file[at + 1] is not (0x00 or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }

            at += 2;
        }

        return file.Length;
    }

    /// <summary>The segment without what only tells about the picture; nothing where that is all.</summary>
    private static ReadOnlySpan<byte> Needed(ReadOnlySpan<byte> segment) => segment[1] switch
    {
        // JFIF says the shape of the pixels, and may carry a small copy of the picture.
        0xE0 when segment[4..].StartsWith("JFIF\0"u8) && segment.Length >= JfifLength + 2 =>
            segment.Length == JfifLength + 2 ? segment : WithoutCopy(segment),
        0xE2 when segment[4..].StartsWith("ICC_PROFILE\0"u8) => segment,
        0xEE when segment[4..].StartsWith("Adobe"u8) && segment.Length >= AdobeLength + 2 =>
            segment.Length == AdobeLength + 2 ? segment : Colours(segment),
        >= 0xE0 or 0xFE => default,
        _ => segment,
    };

    private static byte[] WithoutCopy(ReadOnlySpan<byte> segment) => [0xFF, 0xE0, 0, JfifLength, .. segment[4..16], 0, 0];

    private static byte[] Colours(ReadOnlySpan<byte> segment) => [0xFF, 0xEE, 0, AdobeLength, .. segment[4..16]];

    private static byte[] Turned(int orientation)
    {
        byte[] exif = [.. Exif.Mark, .. Exif.Only(orientation)];
        return [0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif];
    }
}
