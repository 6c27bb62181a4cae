using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Catalogue.Pictures.Raster;

/// <summary>WebP: a RIFF file of chunks of name, length and data, each of even length. WebP Container Specification.</summary>
internal static class WebPFile
{
    private const int RiffHead = 12;
    private const int ChunkHead = 8;
    private const int FrameHead = 16;

    // Flags of the head of an extended file.
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;

    public static bool Begins(ReadOnlySpan<byte> file) => file.StartsWith("RIFF"u8) && file.Length >= RiffHead && file[8..].StartsWith("WEBP"u8);

    public static CleanPicture? Clean(ReadOnlyMemory<byte> picture)
    {
        var file = picture.Span;
        var end = ChunkHead + (long)BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (end > file.Length || end < RiffHead)
        {
            return null;
        }

        var kept = new ArrayBufferWriter<byte>(file.Length);
        kept.Write(file[..RiffHead]);
        if (Copy(file[RiffHead..(int)end], kept, isFrame: false) is not { } orientation)
        {
            return null;
        }

        // Only an extended file may say how it is turned; its head tells what it carries.
        var clean = kept.WrittenSpan.ToArray();
        var isExtended = clean.AsSpan(RiffHead).StartsWith("VP8X"u8);
        orientation = isExtended ? orientation : Exif.Upright;
        if (isExtended)
        {
            ref var flags = ref clean[RiffHead + ChunkHead];
            flags = (byte)((flags & ~(HasExif | HasXmp)) | (orientation == Exif.Upright ? 0 : HasExif));
        }

        clean = orientation == Exif.Upright ? clean : [.. clean, .. Head("EXIF"u8, Exif.Only(orientation).Length), .. Exif.Only(orientation)];
        BinaryPrimitives.WriteInt32LittleEndian(clean.AsSpan(4), clean.Length - ChunkHead);

        // Chromium turns JPEG and PNG as their Exif says, but not WebP; another browser may.
        return new(clean, IsOnItsSide: false);
    }

    /// <summary>
    /// Writes the chunks that the picture is made of, and yields how it is turned; null where there is no picture, or a chunk that is not whole.
    /// </summary>
    private static int? Copy(ReadOnlySpan<byte> chunks, ArrayBufferWriter<byte> kept, bool isFrame)
    {
        var (orientation, hasPixels) = (Exif.Upright, false);
        for (var at = 0; at < chunks.Length;)
        {
            var length = at + ChunkHead <= chunks.Length ? BinaryPrimitives.ReadUInt32LittleEndian(chunks[(at + 4)..]) : uint.MaxValue;
            if (length > chunks.Length - at - ChunkHead)
            {
                return null;
            }

            var chunk = chunks.Slice(at, ChunkHead + (int)length);
            at += chunk.Length + (chunk.Length & 1);
            switch (Encoding.Latin1.GetString(chunk[..4]))
            {
                case "VP8X" when isFrame || length < 10 || kept.WrittenCount > RiffHead:
                case "ANMF" when isFrame || !CopyFrame(chunk, kept):
                    return null;
                case "ANMF":
                    hasPixels = true;
                    break;
                case "VP8 " or "VP8L":
                    hasPixels = true;
                    Write(chunk, kept);
                    break;
                case "VP8X" or "ICCP" or "ANIM" or "ALPH":
                    Write(chunk, kept);
                    break;
                case "EXIF" when orientation == Exif.Upright:
                    orientation = Exif.Orientation(chunk[ChunkHead..]);
                    break;
            }
        }

        return hasPixels ? orientation : null;
    }

    // A frame of an animation has chunks of its own.
    private static bool CopyFrame(ReadOnlySpan<byte> chunk, ArrayBufferWriter<byte> kept)
    {
        var frame = new ArrayBufferWriter<byte>(chunk.Length);
        if (chunk.Length < ChunkHead + FrameHead || Copy(chunk[(ChunkHead + FrameHead)..], frame, isFrame: true) is null)
        {
            return false;
        }

        kept.Write(Head("ANMF"u8, FrameHead + frame.WrittenCount));
        kept.Write(chunk.Slice(ChunkHead, FrameHead));
        kept.Write(frame.WrittenSpan);
        return true;
    }

    private static void Write(ReadOnlySpan<byte> chunk, ArrayBufferWriter<byte> kept)
    {
        kept.Write(chunk);
        kept.Write(chunk.Length % 2 == 0 ? default : [0]);
    }

    private static byte[] Head(ReadOnlySpan<byte> name, int length)
    {
        byte[] head = [.. name, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), length);
        return head;
    }
}
