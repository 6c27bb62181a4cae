using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace Catalogue.Tests.Pictures;

/// <summary>
/// Small pictures of 16 × 8 points (red above, blue below), and the same with what cameras and programs add: place, name, notes, copies.
/// </summary>
internal static class SamplePictures
{
    /// <summary>Stands in every piece of metadata that is added.</summary>
    public const string Photographer = "Kari Eksempel";

    public static readonly byte[] Jpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09P"
        + "T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAWEAEBAQAAAAAAAAAAAAAAAAAAFGH/xAAVAQEBAAAAAAAAAAAA"
        + "AAAAAAAEBv/EABcRAAMBAAAAAAAAAAAAAAAAAAAEFVL/2gAMAwEAAhEDEQA/AJGzSzQVsZTIys1o/9k=");

    public static readonly byte[] ProgressiveJpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09P"
        + "T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wgARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAVAQEBAAAAAAAAAAAAAAAAAAADBf/aAAwDAQACEAMQAAABkCs3"
        + "/8QAFRABAQAAAAAAAAAAAAAAAAAAABL/2gAIAQEAAQUCtb//xAAXEQADAQAAAAAAAAAAAAAAAAAAAxRR/9oACAEDAQE/Aa26f//EABcRAAMBAAAAAAAAAAAAAAAAAAADFFH/2gAIAQIBAT8BjVh//8QAFBABAAAA"
        + "AAAAAAAAAAAAAAAAEP/aAAgBAQAGPwI//8QAFBABAAAAAAAAAAAAAAAAAAAAEP/aAAgBAQABPyEP/9oADAMBAAIAAwAAABAL/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAgBAwEBPxAP/8QAFBEBAAAAAAAAAAAA"
        + "AAAAAAAAAP/aAAgBAgEBPxBv/8QAFRABAQAAAAAAAAAAAAAAAAAAAHH/2gAIAQEAAT8QpT//2Q==");

    public static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAABAAAAAIEAIAAAAvhDSDAAAAQ0lEQVQoz7XSAQ0AIAwDwV+ClCEGMUMMeMFM8QIqWgOXJh/vYV2oIJcROIKRPqDd6X3QVNC3D4iRcGQEcoHKCAA4U/0aeBADugutcAAAAABJRU5ErkJggg==");

    public static readonly byte[] WebP = Convert.FromBase64String(
        "UklGRkwAAABXRUJQVlA4IEAAAADQAQCdASoQAAgAAsBMJagCdGuA/gAGwAD+8i2f419PN/StLg7/qb9frp/pJ+gSEdh//SsfvBf/BMKf8TCjy8AA");

    /// <summary>The same picture in a file that may carry more than the picture.</summary>
    public static readonly byte[] ExtendedWebP = Riff([.. Chunk("VP8X", [0, 0, 0, 0, 15, 0, 0, 7, 0, 0]), .. WebP[12..]]);

    /// <summary>By the ending of their names.</summary>
    public static byte[] Plain(string ending) => ending switch
    {
        ".jpg" => Jpeg,
        ".png" => Png,
        _ => ExtendedWebP,
    };

    /// <summary>With everything that such files carry; the orientation is 1 (upright) to 8.</summary>
    public static byte[] WithMetadata(string ending, int orientation = 1) => ending switch
    {
        ".jpg" => WithMetadataOf(Jpeg, orientation),
        ".png" =>
        [
            .. Png[..33], .. PngChunk("eXIf", Tiff(orientation)), .. PngChunk("tEXt", Encoding.UTF8.GetBytes($"Author\0{Photographer}")), .. PngChunk(
                "iTXt",
                Encoding.UTF8.GetBytes($"XML:com.adobe.xmp\0\0\0\0\0{Xmp}")),
            .. PngChunk("tIME", [7, 0xE8, 5, 17, 12, 0, 0]), .. PngChunk(
                "prVt",
                Encoding.UTF8.GetBytes(Photographer)), .. Png[33..], .. Encoding.UTF8.GetBytes(Photographer),
        ],
        _ =>
        [
            .. Riff(
            [
                .. Chunk(
                    "VP8X",
                    [
                        0x0C,
                        0,
                        0,
                        0,
                        15,
                        0,
                        0,
                        7,
                        0,
                        0,
                    ]), .. WebP[12..], .. Chunk("EXIF", Tiff(orientation)), .. Chunk("XMP ", Encoding.UTF8.GetBytes(Xmp)),
                .. Chunk("hvem", Encoding.UTF8.GetBytes(Photographer)),
            ]),
            .. Encoding.UTF8.GetBytes(Photographer),
        ],
    };

    public static byte[] WithMetadataOf(byte[] jpeg, int orientation) =>
    [
        .. jpeg[..20], .. Segment(0xE0, [.. "JFXX\0"u8, 0x10, .. Jpeg]), .. Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(orientation)]),
        .. Segment(
            0xE1,
            Encoding.UTF8.GetBytes($"http://ns.adobe.com/xap/1.0/\0{Xmp}")), .. Segment(0xED, [.. "Photoshop 3.0\08BIM"u8, 4, 4, 0, 0, .. Iptc]),
        .. Segment(0xE2, Encoding.UTF8.GetBytes("MPF\0" + Photographer)), .. Segment(0xEB, Encoding.UTF8.GetBytes(Photographer)), .. jpeg[20..^2],
        .. Segment(0xFE, Encoding.UTF8.GetBytes($"Foto: {Photographer}")), .. jpeg[^2..], .. Jpeg, .. Encoding.UTF8.GetBytes(Photographer),
    ];

    public static byte[] Segment(byte marker, byte[] data)
    {
        byte[] segment = [0xFF, marker, 0, 0, .. data];
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(data.Length + 2));
        return segment;
    }

    public static byte[] PngChunk(string name, ReadOnlySpan<byte> data)
    {
        byte[] chunk = [0, 0, 0, 0, .. Encoding.ASCII.GetBytes(name), .. data, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc32.HashToUInt32(chunk.AsSpan(4..^4)));
        return chunk;
    }

    public static byte[] Chunk(string name, byte[] data)
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes(name), 0, 0, 0, 0, .. data, .. data.Length % 2 == 0 ? Array.Empty<byte>() : [0]];
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), data.Length);
        return chunk;
    }

    public static byte[] Riff(byte[] chunks)
    {
        byte[] file = [.. "RIFF\0\0\0\0WEBP"u8, .. chunks];
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }

    private static string Xmp =>
        $"""
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:creator><rdf:Seq><rdf:li>{Photographer}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>
        """;

    private static byte[] Iptc =>
        [0, 0, 0, (byte)(Photographer.Length + 5), 0x1C, 2, 80, 0, (byte)Photographer.Length, .. Encoding.UTF8.GetBytes(Photographer), 0];

    /// <summary>Exif as a camera writes it: the way it is held, who took it, and where (67° 17' N, 14° 24' Ø).</summary>
    private static byte[] Tiff(int orientation)
    {
        const int first = 8;
        const int name = first + 2 + 3 * 12 + 4;
        const int gps = name + 14;
        const int numbers = gps + 2 + 4 * 12 + 4;
        return
        [
            .. "II*\0"u8, .. Int(first),
            .. Short(3), .. Entry(0x0112, 3, 1, orientation), .. Entry(
                0x013B,
                2,
                Photographer.Length + 1,
                name), .. Entry(0x8825, 4, 1, gps), .. Int(0),
            .. Encoding.ASCII.GetBytes(Photographer), 0,
            .. Short(4), .. Entry(1, 2, 2, 'N'), .. Entry(2, 5, 3, numbers), .. Entry(3, 2, 2, 'E'), .. Entry(4, 5, 3, numbers + 24), .. Int(0),
            .. Degrees(67, 17), .. Degrees(14, 24),
        ];
    }

    private static byte[] Degrees(int degrees, int minutes) => [.. Int(degrees), .. Int(1), .. Int(minutes), .. Int(1), .. Int(0), .. Int(1)];

    private static byte[] Entry(int tag, int type, int count, int value) => [.. Short(tag), .. Short(type), .. Int(count), .. Int(value)];

    private static byte[] Short(int value) => [(byte)value, (byte)(value >> 8)];

    private static byte[] Int(int value) => BitConverter.GetBytes(value);
}
