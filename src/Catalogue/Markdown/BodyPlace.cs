using Catalogue.Pictures;

namespace Catalogue.Markdown;

/// <summary>What a body must know of the site around it: what leads from its page to the root («../../»), and the pictures there are.</summary>
public sealed record BodyPlace(string Root)
{
    public PictureSet Pictures { get; init; } = PictureSet.None;
}
