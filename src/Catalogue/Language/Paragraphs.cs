using Catalogue.Source;

namespace Catalogue.Language;

/// <summary>
/// The paragraphs of a Markdown text: what stands between blank lines, lists and tables too. Headings are not among them: most are the form's own.
/// </summary>
public static class Paragraphs
{
    public static List<Span> Of(string text, Span within)
    {
        var found = new List<Span>();
        var start = -1;
        for (int line = within.Start, end; line < within.End; line = end + 1)
        {
            end = text.IndexOf('\n', line, within.End - line) is var at and >= 0 ? at : within.End;
            var isText = !text.AsSpan(line, end - line).IsWhiteSpace() && text[line] != '#';
            if (isText && start < 0)
            {
                start = line;
            }
            else if (!isText && start >= 0)
            {
                found.Add(Span.FromBounds(start, line - 1));
                start = -1;
            }
        }

        if (start >= 0)
        {
            found.Add(Span.FromBounds(start, start + text.AsSpan(start, within.End - start).TrimEnd().Length));
        }

        return found;
    }
}
