using Catalogue.Language;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalogue.Markdown;

/// <summary>
/// Takes the characters that no text may have out of what Markdig has decoded: entities in the text, in addresses, in titles and after the marks of a
/// code block.
/// </summary>
internal static class DecodedCharacters
{
    /// <summary>Cleans a document, and reports each text that needed it.</summary>
    public static void Clean(MarkdownDocument document, Action<SourceSpan, string> report)
    {
        foreach (var node in document.Descendants())
        {
            Clean(node, report);
        }
    }

    private static void Clean(MarkdownObject node, Action<SourceSpan, string> report)
    {
        switch (node)
        {
            case HtmlEntityInline entity when BadCharacters.In(entity.Transcoded.AsSpan()):
                report(entity.Span, entity.Transcoded.ToString());
                entity.Transcoded = new StringSlice(" ");
                break;
            case LinkInline link:
                link.Url = Cleaned(link.Url, link, report);
                link.Title = Cleaned(link.Title, link, report);
                break;
            case FencedCodeBlock code:
                code.Info = Cleaned(code.Info, code, report);
                if (code.TryGetAttributes() is { Classes: { } classes } attributes)
                {
                    attributes.Classes = classes.ConvertAll(BadCharacters.Blanked);
                }

                break;
        }
    }

    private static string? Cleaned(string? text, MarkdownObject node, Action<SourceSpan, string> report)
    {
        if (text is null || !BadCharacters.In(text))
        {
            return text;
        }

        report(node.Span, text);
        return BadCharacters.Blanked(text);
    }
}
