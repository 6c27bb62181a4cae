using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Catalogue.Markdown;

/// <summary>Puts each table in a box that scrolls sideways on a narrow screen, and that the keyboard can reach.</summary>
internal sealed class ScrollableTable : HtmlObjectRenderer<Table>
{
    private readonly HtmlTableRenderer inner = new();

    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"rulle\" tabindex=\"0\" role=\"group\" aria-label=\"Tabell\">");
        inner.Write(renderer, obj);
        renderer.WriteLine("</div>");
    }
}
