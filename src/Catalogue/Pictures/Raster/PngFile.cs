using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Frozen;
using System.IO.Hashing;
using System.Text;

namespace Catalogue.Pictures.Raster;

/// <summary>PNG: a mark, and chunks of length, name, data and checksum. PNG third edition, § 5.</summary>
internal static class PngFile
{
    // Those that pixels, colours and animation are made of; the rest are texts, times, thumbnails and programs' own.
    private static readonly FrozenSet<string> Needed = FrozenSet.ToFrozenSet(
        [
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT",
        ], StringComparer.Ordinal);

    private static ReadOnlySpan<byte> Mark => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool Begins(ReadOnlySpan<byte> file) => file.StartsWith(Mark);

    public static CleanPicture? Clean(ReadOnlyMemory<byte> picture)
    {
        var file = picture.Span;
        var kept = new ArrayBufferWriter<byte>(file.Length);
        var (orientation, hasPixels) = (Exif.Upright, false);
        kept.Write(Mark);
        for (var at = Mark.Length; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12)
            {
                return null;
            }

            var chunk = file.Slice(at, (int)length + 12);
            var name = Encoding.Latin1.GetString(chunk[4..8]);
            if ((at == Mark.Length) != (name == "IHDR" && length == 13) || (Needed.Contains(name) && !IsSound(chunk)))
            {
                return null;
            }

            if (name == "eXIf" && orientation == Exif.Upright)
            {
                orientation = Exif.Orientation(chunk[8..^4]);
                kept.Write(orientation == Exif.Upright ? [] : Chunk("eXIf"u8, Exif.Only(orientation)));
            }
            else if (Needed.Contains(name))
            {
                kept.Write(chunk);
            }

            at += chunk.Length;
            hasPixels |= name == "IDAT";
            if (name == "IEND")
            {
                return hasPixels && length == 0 ? new(kept.WrittenMemory, Exif.IsOnItsSide(orientation)) : null;
            }
        }

        return null;
    }

    private static bool IsSound(ReadOnlySpan<byte> chunk) => Crc32.HashToUInt32(chunk[4..^4]) == BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]);

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] data)
    {
        byte[] chunk = [0, 0, 0, (byte)data.Length, .. name, .. data, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(^4..), Crc32.HashToUInt32(chunk.AsSpan(4..^4)));
        return chunk;
    }
}
