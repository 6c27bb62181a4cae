namespace Catalogue.Pictures.Raster;

/// <summary>A picture without its metadata, and whether it is shown on its side.</summary>
internal sealed record CleanPicture(ReadOnlyMemory<byte> Bytes, bool IsOnItsSide);

/// <summary>A kind of picture that may be published: what its files are called, how they begin, and how the metadata is taken out of them.</summary>
internal sealed record RasterKind(string Name, string Ending, Func<ReadOnlyMemory<byte>, CleanPicture?> Cleaner)
{
    private static readonly RasterKind Jpeg = new("JPEG", ".jpg", JpegFile.Clean);
    private static readonly RasterKind Png = new("PNG", ".png", PngFile.Clean);
    private static readonly RasterKind WebP = new("WebP", ".webp", WebPFile.Clean);

    /// <summary>As in «image/png».</summary>
    public string MediaType => $"image/{Name.ToLowerInvariant()}";

    /// <summary>By how the file begins; null for everything else.</summary>
    public static RasterKind? Of(ReadOnlySpan<byte> file) =>
        JpegFile.Begins(file) ? Jpeg
        : PngFile.Begins(file) ? Png
        : WebPFile.Begins(file) ? WebP
        : null;

    public bool IsNameOf(string path) => path.EndsWith(Ending, StringComparison.Ordinal);

    /// <summary>The same pixels in the same colours, turned as before, and nothing else; null where the file is not whole.</summary>
    public CleanPicture? Clean(ReadOnlyMemory<byte> file) => Cleaner(file) is not { } clean ? null
        : clean.Bytes.Span.SequenceEqual(file.Span) ? clean with { Bytes = file }
        : clean;
}
