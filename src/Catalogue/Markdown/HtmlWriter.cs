using System.Globalization;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Catalogue.Markdown;

/// <summary>Writes documents as HTML. Setting up Markdig's renderer costs more than a page does, so each thread keeps its own.</summary>
internal static class HtmlWriter
{
    [ThreadStatic]
    private static HtmlRenderer? kept;

    /// <summary>Throws an <see cref="ArgumentException"/> where the document is too deeply nested.</summary>
    public static string Write(MarkdownDocument document, MarkdownPipeline pipeline)
    {
        // Taken while it works, so that a renderer that threw is not used again.
        var renderer = kept ?? Create(pipeline);
        kept = null;
        renderer.Render(document);
        var text = ((StringWriter)renderer.Writer).GetStringBuilder();
        var html = text.ToString();
        text.Clear();
        kept = renderer;
        return html;
    }

    private static HtmlRenderer Create(MarkdownPipeline pipeline)
    {
        var renderer = new HtmlRenderer(new StringWriter(CultureInfo.InvariantCulture));
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollableTable());
        return renderer;
    }
}
