using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Catalogue.Pictures.Drawings;

/// <summary>Judges style sheets and values: colours, numbers, and references to other parts of the same drawing.</summary>
internal static partial class DrawingStyle
{
    // An escape can spell any of the others; an at-rule can fetch; a comment is for the drawing program.
    private static readonly FrozenSet<string> Functions = FrozenSet.ToFrozenSet(
        [
            "rgb", "rgba", "hsl", "hsla", "lab", "lch", "oklab", "oklch", "matrix", "translate", "translateX", "translateY", "scale", "scaleX", "scaleY", "rotate", "skewX", "skewY",
            "blur", "brightness", "contrast", "drop-shadow", "grayscale", "hue-rotate", "invert", "opacity", "saturate", "sepia", "rect", "url",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The first piece that does not belong in a drawing, with its place in the text; null where there is none.</summary>
    public static (int Start, string Text)? Stranger(string css)
    {
        foreach (Match match in Suspect().Matches(css))
        {
            var name = match.Groups["name"];
            var isKnown = name.Success && Functions.Contains(name.Value)
                && (!name.Value.Equals("url", StringComparison.OrdinalIgnoreCase) || LocalAddress().Match(css, match.Index) is { Success: true } local && local.Index == match.Index);
            if (!isKnown)
            {
                return (match.Index, match.Groups["shown"].Success ? match.Groups["shown"].Value : match.Value);
            }
        }

        return null;
    }

    /// <summary>The ids that <c>url(#…)</c> names.</summary>
    public static IEnumerable<string> Ids(string css) =>
        css.Contains("url", StringComparison.OrdinalIgnoreCase) ? LocalAddress().Matches(css).Select(m => m.Groups["id"].Value) : [];

    [GeneratedRegex(@"\\|(?<shown>@[\w-]*)|(?<name>[\w-]*)\s*\(")]
    private static partial Regex Suspect();

    [GeneratedRegex("""url\(\s*(?<quote>["']?)#(?<id>[^\s"'()]+)\k<quote>\s*\)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LocalAddress();
}
