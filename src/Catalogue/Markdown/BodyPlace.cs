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

    /// <summary>The whole link to a path of the site that does not stand there; null for a path that does.</summary>
    public Func<string, string?> Elsewhere { get; init; } = _ => null;

    /// <summary>What its anchors begin with, so that several texts can stand on one page.</summary>
    public string AnchorPrefix { get; init; } = "";

    /// <summary>How many levels its headings go down, where it stands below others.</summary>
    public int HeadingsDown { get; init; }
}
