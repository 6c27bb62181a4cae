namespace Catalogue.Source;

/// <summary>How the names of pictures end that are published.</summary>
public static class PictureEndings
{
    public static readonly string[] All = [".png", ".jpg", ".webp", ".svg"];

    /// <summary>The ending that another spelling of it means («.JPEG»); null for what is no such picture.</summary>
    public static string? Meant(string ending)
    {
        var lower = ending.ToLowerInvariant();
        return lower is ".jpeg" or ".jpe" or ".jfif" ? ".jpg" : Array.Find(All, known => known == lower);
    }
}
