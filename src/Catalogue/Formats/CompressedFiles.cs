using System.Buffers;
using System.Collections.Immutable;
using System.IO.Compression;
using Catalogue.Source;

namespace Catalogue.Formats;

/// <summary>
/// <c>.br</c> (RFC 7932) and <c>.gz</c> (RFC 1952, without name and time) beside the files that get smaller by it, for web servers that send what
/// lies there. The same files give the same bytes as long as the runtime's compressors are the same.
/// </summary>
public static class CompressedFiles
{
    // Below this the head of the answer is what costs, in bytes.
    private const int MinLength = 1024;

    // The best takes thirty times as long as the good, and saves 7 % more: for the few files that every reader fetches.
    private const int BestQuality = 11;
    private const int GoodQuality = 6;
    private const int Window = 22;

    // What is compressed in itself (pictures, workbooks) would only get larger.
    private static readonly ImmutableHashSet<string> Kinds =
        [".html", ".css", ".mjs", ".json", ".csv", ".xml", ".ttl", ".txt", ".ics", ".svg", ".bin"];

    /// <summary>The compressed files alone, in the order of the files that they are of.</summary>
    public static ImmutableArray<OutputFile> Of(ImmutableArray<OutputFile> files, CancellationToken stopping = default) =>
        [.. files.AsParallel().AsOrdered().WithCancellation(stopping).Where(Pays).SelectMany(Both)];

    private static bool Pays(OutputFile file) => file.Bytes.Length >= MinLength && Kinds.Contains(Path.GetExtension(file.Path));

    private static IEnumerable<OutputFile> Both(OutputFile file) => new[] { Brotli(file), Gzip(file) }.OfType<OutputFile>();

    private static OutputFile? Brotli(OutputFile file)
    {
        var quality = file.Path.StartsWith("assets/", StringComparison.Ordinal) ? BestQuality : GoodQuality;
        var room = ArrayPool<byte>.Shared.Rent(file.Bytes.Length);
        var fits = BrotliEncoder.TryCompress(file.Bytes.Span, room.AsSpan(0, file.Bytes.Length - 1), out var length, quality, Window);
        var compressed = fits ? new OutputFile(file.Path + ".br", room.AsSpan(0, length).ToArray()) : null;
        ArrayPool<byte>.Shared.Return(room);
        return compressed;
    }

    private static OutputFile? Gzip(OutputFile file)
    {
        using var compressed = new MemoryStream(file.Bytes.Length);
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(file.Bytes.Span);
        }

        return compressed.Length < file.Bytes.Length ? new(file.Path + ".gz", compressed.ToArray()) : null;
    }
}
