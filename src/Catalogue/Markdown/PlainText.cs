using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalogue.Markdown;

/// <summary>The words of a Markdown document without its marks.</summary>
internal static class PlainText
{
    public static string Of(MarkdownObject root)
    {
        var text = new StringBuilder();
        Append(root, text);
        return text.ToString().TrimEnd();
    }

    private static void Append(MarkdownObject node, StringBuilder text)
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
            case ContainerInline inlines:
                foreach (var inline in inlines)
                {
                    Append(inline, text);
                }

                break;
            case LeafBlock leaf:
                AppendLeaf(leaf, text);
                break;
            case ContainerBlock blocks:
                foreach (var block in blocks)
                {
                    Append(block, text);
                }

                break;
        }
    }

    private static void AppendLeaf(LeafBlock leaf, StringBuilder text)
    {
        if (leaf.Inline is { } inline)
        {
            Append(inline, text);
        }
        else
        {
            text.Append(leaf.Lines.ToString());
        }

        text.Append('\n');
    }
}
