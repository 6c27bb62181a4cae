using Catalogue.Source;

namespace Catalogue.Rules.Texts;

/// <summary>What a place in a Markdown body stands in; asked only where something was found there.</summary>
internal static class TextPlace
{
    /// <summary>True in running text: not in a heading, in code, or in a link.</summary>
    public static bool IsRunning(string text, Span body, int index) =>
        !IsHeading(text, body, index) && !IsCode(text, body, index) && LinkAround(text, body, index).IsEmpty;

    /// <summary>The address of the link that the place is a part of, or nothing.</summary>
    public static ReadOnlySpan<char> LinkAround(string text, Span body, int index)
    {
        var paragraph = Math.Max(body.Start, text.LastIndexOf("\n\n", index, index - body.Start + 1, StringComparison.Ordinal));
        for (var at = paragraph; ;)
        {
            var open = text.IndexOf('[', at, index - at + 1);
            var close = open < 0 ? -1 : text.IndexOf(']', open, body.End - open);
            if (close < 0 || close + 1 >= body.End)
            {
                return [];
            }

            at = close + 1;
            if (text[at] == '(' && text.IndexOf(')', at, body.End - at) is var end and >= 0)
            {
                if (index < end)
                {
                    return text.AsSpan(at + 1, end - at - 1);
                }

                at = end;
            }

            if (at > index)
            {
                return [];
            }
        }
    }

    /// <summary>The heading of second level that the place stands below, or nothing.</summary>
    public static ReadOnlySpan<char> HeadingAbove(string text, Span body, int index)
    {
        const string Mark = "## ";
        for (var at = index; at > body.Start && text.LastIndexOf(Mark, at - 1, at - body.Start, StringComparison.Ordinal) is var mark and >= 0; at = mark)
        {
            if (mark == body.Start || text[mark - 1] == '\n')
            {
                return text.AsSpan(mark + Mark.Length, Math.Min(text.LineEnd(mark), body.End) - mark - Mark.Length);
            }
        }

        return [];
    }

    private static bool IsHeading(string text, Span body, int index) =>
        text.AsSpan(LineStart(text, body, index)..index).TrimStart(' ').StartsWith('#');

    // A fence opens and closes; an odd number of them before the place leaves one open. Within a line, so do the marks.
    private static bool IsCode(string text, Span body, int index)
    {
        var fences = 0;
        foreach (var line in text.AsSpan(body.Start..index).EnumerateLines())
        {
            fences += line.TrimStart(' ').StartsWith("```", StringComparison.Ordinal) ? 1 : 0;
        }

        return fences % 2 == 1 || text.AsSpan(LineStart(text, body, index)..index).Count('`') % 2 == 1;
    }

    private static int LineStart(string text, Span body, int index) => Math.Max(body.Start, text.LastIndexOf('\n', Math.Max(0, index - 1)) + 1);
}
