using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using Catalogue.Edition;
using Catalogue.Source;

namespace Catalogue.Dump;

/// <summary>
/// A dump as a zip file (APPNOTE 6.3) that has the same bytes on every machine: stored and not compressed, since compressors differ between
/// versions of the runtime, with one date for all files.
/// </summary>
public static class DumpArchive
{
    private const int Unix = 3;
    private const int ReadableFile = 0x81A4 << 16; // a plain file, rw-r--r--
    private const int EndLength = 22;

    // What a zip file can say at the earliest.
    private static readonly DateOnly Earliest = new(1980, 1, 1);

    /// <summary>The files below a folder of the dump's name.</summary>
    public static byte[] Of(ImmutableArray<OutputFile> files, string name, DateOnly? date)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = archive.CreateEntry($"{name}/{file.Path}", CompressionLevel.NoCompression);
                entry.LastWriteTime = new((date ?? Earliest).ToDateTime(default), TimeSpan.Zero);
                entry.ExternalAttributes = ReadableFile;
                using var content = entry.Open();
                content.Write(file.Bytes.Span);
            }
        }

        var bytes = zip.ToArray();
        NameOneSystem(bytes, files.Length);
        return bytes;
    }

    /// <summary>The whole interface in a dump; null where the file has none.</summary>
    /// <param name="zip">The file, from its beginning.</param>
    /// <param name="maxBytes">What is longer is not read.</param>
    /// <exception cref="InvalidDataException">It is no zip file, or too large.</exception>
    public static byte[]? EverythingIn(Stream zip, int maxBytes)
    {
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read);
        if (archive.Entries.FirstOrDefault(e => e.FullName.EndsWith("/" + ApiPaths.Everything, StringComparison.Ordinal)) is not { } entry)
        {
            return null;
        }

        using var content = entry.Open();
        var bytes = new byte[Math.Min(entry.Length, maxBytes) + 1];
        var length = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length <= maxBytes ? bytes[..length] : throw new InvalidDataException("filen i den er for stor");
    }

    // .NET writes which system it runs on into every entry of the directory (4.4.2), and has no word for another.
    private static void NameOneSystem(byte[] zip, int count)
    {
        var at = BinaryPrimitives.ReadInt32LittleEndian(zip.AsSpan(zip.Length - EndLength + 16));
        for (var i = 0; i < count; i++)
        {
            zip[at + 5] = Unix;
            var lengths = zip.AsSpan(at + 28);
            at += 46 + BinaryPrimitives.ReadUInt16LittleEndian(lengths) + BinaryPrimitives.ReadUInt16LittleEndian(lengths[2..])
                + BinaryPrimitives.ReadUInt16LittleEndian(lengths[4..]);
        }
    }
}
