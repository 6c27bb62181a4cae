using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;

namespace Catalogue.Markdown;

/// <summary>Turns the alignment of table columns into classes: Markdig would write it as inline style, which our pages do not allow.</summary>
internal static class TableAlignment
{
    public static void Apply(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            for (var i = 0; i < row.Count && i < table.ColumnDefinitions.Count; i++)
            {
                if (table.ColumnDefinitions[i].Alignment is TableColumnAlign.Right or TableColumnAlign.Center)
                {
                    row[i].GetAttributes().AddClass(table.ColumnDefinitions[i].Alignment == TableColumnAlign.Right ? "hoyre" : "midt");
                }
            }
        }

        table.ColumnDefinitions.ForEach(c => c.Alignment = null);
    }
}
