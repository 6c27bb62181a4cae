using Catalogue.Source;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalogue.Markdown;

/// <summary>Turns raw HTML in a document into text: it is shown as written and can do no harm.</summary>
internal static class HtmlAsText
{
    public static void Apply(MarkdownDocument document, string markdown, Action<Source.Span> report)
    {
        foreach (var container in document.Descendants<HtmlBlock>().Select(block => block.Parent!).Distinct().ToList())
        {
            ReplaceIn(container, markdown, report);
        }

        foreach (var inline in document.Descendants<HtmlInline>().ToList())
        {
            if (!inline.Tag.StartsWith("<!--", StringComparison.Ordinal))
            {
                report(new(inline.Span.Start, inline.Span.Length));
                inline.ReplaceBy(new LiteralInline(inline.Tag));
            }
            else
            {
                inline.Remove();
            }
        }
    }

    private static int FirstLine(string markdown, SourceSpan span) => Math.Min(markdown.LineEnd(span.Start), span.End + 1) - span.Start;

    // Emptied from its end and filled again: to find and replace blocks one by one would cost the square of their number.
    private static void ReplaceIn(ContainerBlock container, string markdown, Action<Source.Span> report)
    {
        var children = container.ToList();
        for (var i = children.Count - 1; i >= 0; i--)
        {
            container.RemoveAt(i);
        }

        foreach (var child in children)
        {
            if (child is not HtmlBlock block)
            {
                container.Add(child);
            }
            else if (block.Type != HtmlBlockType.Comment)
            {
                // Comments are invisible in Markdown; a contributor may leave one.
                report(new(block.Span.Start, FirstLine(markdown, block.Span)));
                container.Add(AsParagraph(block, markdown));
            }
        }
    }

    private static ParagraphBlock AsParagraph(HtmlBlock block, string markdown)
    {
        var text = markdown.Substring(block.Span.Start, Math.Min(block.Span.Length, markdown.Length - block.Span.Start));
        return new() { Inline = new ContainerInline().AppendChild(new LiteralInline(text)), Span = block.Span };
    }
}
