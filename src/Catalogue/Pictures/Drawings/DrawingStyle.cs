using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Catalogue.Pictures.Drawings;

/// <summary>
/// Judges style sheets and values: colours, numbers, and references to other parts of the same drawing. Reads each character once, however long they
/// are.
/// </summary>
internal static partial class DrawingStyle
{
    private const int MaxAddress = 200;

    private static readonly FrozenSet<string> Functions = FrozenSet.ToFrozenSet(
        [
            "rgb", "rgba", "hsl", "hsla", "lab", "lch", "oklab", "oklch", "matrix", "translate", "translateX", "translateY", "scale", "scaleX", "scaleY", "rotate", "skewX", "skewY",
            "blur", "brightness", "contrast", "drop-shadow", "grayscale", "hue-rotate", "invert", "opacity", "saturate", "sepia", "rect", "url",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The first piece that does not belong in a drawing; null where there is none. An escape can spell any function, an at-rule can fetch.
    /// </summary>
    public static string? Stranger(string css)
    {
        for (var at = css.AsSpan().IndexOfAny("(\\@"); at >= 0; at = Next(css, at))
        {
            switch (css[at])
            {
                case '\\':
                    return "\\";
                case '@':
                    return css[at..End(css, at + 1)];
                default:
                    var start = NameStart(css, at);
                    var name = css[start..at];
                    if (!Functions.Contains(name) || (IsUrl(name) && Id(css, at) is null))
                    {
                        return name + "(";
                    }

                    break;
            }
        }

        return null;
    }

    /// <summary>The ids that <c>url(#…)</c> names.</summary>
    public static IEnumerable<string> Ids(string css)
    {
        for (var at = css.IndexOf('(', StringComparison.Ordinal); at >= 0; at = css.IndexOf('(', at + 1))
        {
            if (IsUrl(css[NameStart(css, at)..at]) && Id(css, at) is { } id)
            {
                yield return id;
            }
        }
    }

    /// <summary>What the rules of a style sheet use: of which class, null for any other selector, and the id.</summary>
    public static IEnumerable<(string? ClassName, string Id)> Uses(string css) =>
        from rule in css.Split('}')
        let body = rule.LastIndexOf('{')
        where body >= 0
        from id in Ids(rule[body..])
        from selector in rule[..body].Split(',')
        select (ClassSelector().Match(selector) is { Success: true } named ? named.Groups["name"].Value : null, id);

    private static int Next(string css, int at) => css.AsSpan(at + 1).IndexOfAny("(\\@") is var next and >= 0 ? at + 1 + next : -1;

    private static bool IsUrl(string name) => name.Equals("url", StringComparison.OrdinalIgnoreCase);

    // Right before the parenthesis: with a space between it is no function.
    private static int NameStart(string css, int end)
    {
        while (end > 0 && IsOfName(css[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int End(string css, int at)
    {
        while (at < css.Length && IsOfName(css[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';

    /// <summary>The part of the same drawing that the parenthesis names, as <c>(#id)</c> or <c>('#id')</c>; null for any other address.</summary>
    private static string? Id(string css, int open) =>
        css.AsSpan(open + 1, Math.Min(MaxAddress, css.Length - open - 1)).IndexOf(')') is var close and > 0
        && LocalAddress().Match(css, open + 1, close) is { Success: true } match
            ? match.Groups["id"].Value
            : null;

    [GeneratedRegex("""^\s*(?<quote>["']?)#(?<id>[^\s"'()]+)\k<quote>\s*$""")]
    private static partial Regex LocalAddress();

    [GeneratedRegex(@"^\s*\.(?<name>[\w-]+)\s*$")]
    private static partial Regex ClassSelector();
}
