using Catalogue.Source;

namespace Catalogue.Rules.Texts;

/// <summary>A heading, and whether there is text or a heading below it before the next of its level.</summary>
internal readonly record struct Section(Span Heading, bool IsEmpty);

/// <summary>A Markdown text line by line: how much is said in it beside the headings, and where.</summary>
internal static class Outline
{
    /// <summary>The characters of the lines that are no headings, and the first such line.</summary>
    public static (int Length, Span First) Measure(string text, Span body)
    {
        var (length, first) = (0, default(Span));
        foreach (var line in Lines(text, body))
        {
            if (HeadingLevel(text, line) == 0)
            {
                first = length == 0 ? line : first;
                length += line.Length;
            }
        }

        return (length, first);
    }

    public static List<Section> Sections(string text, Span body)
    {
        var sections = new List<Section>();
        var (level, isInCode) = (0, false);
        foreach (var line in Lines(text, body))
        {
            var isFence = text.AsSpan(line.Start, line.Length).StartsWith("```");
            var next = isInCode || isFence ? 0 : HeadingLevel(text, line);
            isInCode ^= isFence;
            if (sections.Count > 0 && (next == 0 || next > level))
            {
                sections[^1] = sections[^1] with { IsEmpty = false };
            }

            if (next > 0)
            {
                sections.Add(new(line, IsEmpty: true));
                level = next;
            }
        }

        return sections;
    }

    // Lines that are not blank, without the spaces around them.
    private static IEnumerable<Span> Lines(string text, Span body)
    {
        for (var start = body.Start; start < body.End;)
        {
            var end = text.IndexOf('\n', start, body.End - start) is var found and >= 0 ? found : body.End;
            var line = text.AsSpan(start, end - start);
            var trimmed = line.Trim();
            if (trimmed.Length > 0)
            {
                yield return new(start + line.Length - line.TrimStart().Length, trimmed.Length);
            }

            start = end + 1;
        }
    }

    private static int HeadingLevel(string text, Span line)
    {
        var level = text.AsSpan(line.Start, line.Length).IndexOfAnyExcept('#') is var count and >= 0 ? count : line.Length;
        return level is > 0 and <= 6 && (level == line.Length || text[line.Start + level] == ' ') ? level : 0;
    }
}
