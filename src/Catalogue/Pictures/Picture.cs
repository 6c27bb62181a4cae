using Catalogue.Pictures.Drawings;

namespace Catalogue.Pictures;

/// <summary>A picture of the content, by its file there, and what of it may be published.</summary>
public sealed record Picture(string Source)
{
    public const string SourceFolder = "content/";
    public const string Folder = "medier/";

    /// <summary>The path from the site's root.</summary>
    public string Path { get; } = PathOf(Source);

    /// <summary>The file without its metadata; null where the picture has a fault and must not be published.</summary>
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    /// <summary>As it is shown; null where the file does not say.</summary>
    public PictureSize? Size { get; init; }

    /// <summary>What can be read in a drawing; null for photographs.</summary>
    public DrawingText? Text { get; init; }

    public static string PathOf(string source) => Folder + source[SourceFolder.Length..];

    public static string SourceOf(string path) => SourceFolder + path[Folder.Length..];
}
