using Catalogue.Source;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalogue.Markdown;

/// <summary>Turns raw HTML in a document into text: it is shown as written and can do no harm.</summary>
internal static class HtmlAsText
{
    public static void Apply(MarkdownDocument document, string markdown, Action<Source.Span> report)
    {
        foreach (var block in document.Descendants<HtmlBlock>().ToList())
        {
            // Comments are invisible in Markdown; a contributor may leave one.
            if (block.Type != HtmlBlockType.Comment)
            {
                report(new(block.Span.Start, FirstLine(markdown, block.Span)));
            }

            Replace(block, markdown);
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

    private static void Replace(HtmlBlock block, string markdown)
    {
        var parent = block.Parent!;
        var index = parent.IndexOf(block);
        parent.RemoveAt(index);
        if (block.Type != HtmlBlockType.Comment)
        {
            var text = markdown.Substring(block.Span.Start, Math.Min(block.Span.Length, markdown.Length - block.Span.Start));
            parent.Insert(index, new ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline(text)), Span = block.Span });
        }
    }
}
