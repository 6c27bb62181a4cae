using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalogue.Markdown;

/// <summary>The words of a Markdown document without its marks.</summary>
internal static class PlainText
{
    // Walked without recursion: a text may be nested deeper than the stack is.
    public static string Of(MarkdownObject root)
    {
        var text = new StringBuilder();
        foreach (var node in root is LeafBlock { Inline: { } inline } ? inline.Descendants() : root.Descendants())
        {
            Append(node, text);
        }

        return Trimmed(text);
    }

    /// <summary>The text without the white space around it, copied once.</summary>
    public static string Trimmed(StringBuilder text)
    {
        var (start, end) = (0, text.Length);
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return text.ToString(start, end - start);
    }

    /// <summary>The node's own words; those of its children come with them.</summary>
    public static void Append(MarkdownObject node, StringBuilder text)
    {
        switch (node)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case LineBreakInline:
                text.Append('\n');
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LeafBlock { Inline: null } code:
                text.Append('\n').Append(code.Lines.ToString());
                break;
            case Block:
                text.Append('\n');
                break;
        }
    }
}
