using System.Collections.Frozen;
using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Markdown;

/// <summary>The sizes of the content's pictures, by their path on the site.</summary>
public sealed class Pictures
{
    public static readonly Pictures None = new(FrozenDictionary<string, PictureSize>.Empty);
    private readonly FrozenDictionary<string, PictureSize> sizes;

    private Pictures(FrozenDictionary<string, PictureSize> sizes) => this.sizes = sizes;

    public static Pictures Of(ImmutableArray<RawFile> assets)
    {
        var sizes = new Dictionary<string, PictureSize>(StringComparer.Ordinal);
        foreach (var asset in assets)
        {
            if (SitePaths.IsContent(asset.Path) && PictureSize.Of(asset.Bytes.Span) is { } size)
            {
                sizes[SitePaths.MediaOf(asset.Path)] = size;
            }
        }

        return sizes.Count == 0 ? None : new(sizes.ToFrozenDictionary(StringComparer.Ordinal));
    }

    public PictureSize? Find(string path) => sizes.TryGetValue(path, out var size) ? size : null;
}
