using System.Text.RegularExpressions;
using Catalogue.Model;
using Catalogue.Read;

namespace Catalogue.Import;

/// <summary>The text below a heading of a tiltak, as paragraphs without Markdown.</summary>
internal static partial class SectionText
{
    public static IEnumerable<string> Of(TiltakNode? tiltak, string under)
    {
        var title = TextHeading.All.FirstOrDefault(h => h.Name == under)?.Markdown;
        if (tiltak is null || title is null)
        {
            yield break;
        }

        var body = tiltak.Tiltak.Origin.Source.Text.Substring(tiltak.Tiltak.Body.Start, tiltak.Tiltak.Body.Length);
        var section = body.Split('\n').SkipWhile(l => l.TrimEnd() != title).Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal));
        var paragraph = "";
        foreach (var line in section.Select(Plain).Append(""))
        {
            var isPoint = Point().IsMatch(line);
            if (paragraph.Length > 0 && (line.Length == 0 || isPoint))
            {
                yield return paragraph;
                paragraph = "";
            }

            paragraph = $"{paragraph} {Point().Replace(line, "• ")}".Trim();
        }
    }

    private static string Plain(string line) => Rule().IsMatch(line) ? "" : Marks().Replace(Link().Replace(line, "$1"), "").Replace('|', ' ').Trim();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+\s+|\*\*|(?<!\w)_|_(?!\w)|`|\\(?=[\\`*_\[\]<>|#.])")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^\s*\|?[\s:|-]+\|?\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^[-*•]\s+")]
    private static partial Regex Point();
}
