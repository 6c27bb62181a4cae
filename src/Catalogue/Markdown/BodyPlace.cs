using Catalogue.Pictures;

namespace Catalogue.Markdown;

/// <summary>
/// What a body must know of the site around it: what leads from its page to the root («../../»), where it stands, and its pictures.
/// </summary>
public sealed record BodyPlace(string Root)
{
    /// <summary>The address of the site with a trailing slash; empty where nobody knows it.</summary>
    public string BaseUrl { get; init; } = "";

    public PictureSet Pictures { get; init; } = PictureSet.None;
}
