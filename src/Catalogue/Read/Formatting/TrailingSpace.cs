using Catalogue.Diagnostics;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Read.Formatting;

/// <summary>Takes away spaces at the ends of lines, but for those inside a value, and ends a file of fields with a line break.</summary>
internal static class TrailingSpace
{
    public static IEnumerable<Edit> Edits(Layout layout)
    {
        var values = Scalars(layout.FrontMatter).ToList();
        for (var start = layout.Region.Start; start < layout.Region.End; start = layout.NextLine(start))
        {
            var end = layout.NextLine(start);
            end = layout.Text[end - 1] == '\n' ? end - 1 : end;
            var kept = layout.Text.AsSpan(start, end - start).TrimEnd(" \t").Length;
            if (start + kept < end && !values.Exists(v => v.Start < start && v.End >= start))
            {
                yield return new(Span.FromBounds(start + kept, end), "");
            }
        }

        if (layout.Region.End == layout.Text.Length && layout.Text is not ([] or [.., '\n']))
        {
            yield return new(new(layout.Text.Length, 0), "\n");
        }
    }

    private static IEnumerable<Span> Scalars(YamlNode node) => node switch
    {
        YamlScalar => [node.Span],
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries.SelectMany(e => Scalars(e.Value)),
        _ => [],
    };
}
