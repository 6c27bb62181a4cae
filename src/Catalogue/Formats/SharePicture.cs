using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Pictures.Raster;
using Catalogue.Source;

namespace Catalogue.Formats;

/// <summary>The picture that others show beside a link to the site (Open Graph): the mark of the site, as <c>ikon.svg</c> has it, without words.</summary>
public static class SharePicture
{
    private const int Scale = 12;
    private const int Blue = 0x0B4A6F;
    private const int White = 0xFFFFFF;
    private const int Yellow = 0xF2B84B;

    // What those who show it ask for at least.
    private static readonly (int Width, int Height) Size = (600, 315);

    // The four fields of the mark, in its own units, and the mark's own size.
    private static readonly ImmutableArray<ColouredArea> Mark = [new(7, 10, 8, 5, 1), new(17, 10, 8, 5, 1), new(7, 17, 8, 5, 1), new(17, 17, 8, 5, 2)];
    private const int MarkSize = 32;

    public static OutputFile Of()
    {
        var (left, top) = ((Size.Width - (MarkSize * Scale)) / 2, (Size.Height - (MarkSize * Scale)) / 2);
        return new(Paths.SharePicture, FlatPicture.Png(
            Size,
            [Blue, White, Yellow],
            [.. Mark.Select(a => new ColouredArea(left + (a.X * Scale), top + (a.Y * Scale), a.Width * Scale, a.Height * Scale, a.Colour))]));
    }
}
