using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Catalogue.Import;

/// <summary>The paragraphs and rows of a Word document as lines.</summary>
internal sealed class DocxLines
{
    private readonly ImmutableArray<FormLine>.Builder lines = ImmutableArray.CreateBuilder<FormLine>();

    public static ImmutableArray<FormLine> Of(OpenXmlElement body)
    {
        var reading = new DocxLines();
        reading.AddBlocks(body);
        return reading.lines.ToImmutable();
    }

    private void AddBlocks(OpenXmlElement parent)
    {
        foreach (var block in parent.ChildElements)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    AddParagraph(paragraph);
                    break;
                case Table table:
                    AddTable(table);
                    break;
                case SdtBlock control when DocxText.IsBlank(control):
                    Add($"{Blanks.Mark}");
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun or MoveToRun:
                    AddBlocks(block);
                    break;
            }
        }
    }

    private void AddParagraph(Paragraph paragraph)
    {
        Add(DocxText.Of(paragraph));
        foreach (var box in DocxText.TextBoxes(paragraph))
        {
            AddBlocks(box);
        }
    }

    // A row is a line; but where whole forms are laid out in a table, a cell has paragraphs or tables of its own, which are lines too.
    private void AddTable(Table table)
    {
        foreach (var row in Rows(table))
        {
            var cells = Cells(row).ToList();
            if (cells.Exists(c => c.Descendants<Table>().Any()))
            {
                cells.ForEach(AddBlocks);
            }
            else if (cells is [var only])
            {
                AddBlocks(only);
            }
            else
            {
                Add(string.Join('\t', cells.Select(CellText)));
            }
        }
    }

    private static IEnumerable<TableRow> Rows(OpenXmlElement parent) => parent.ChildElements.SelectMany(child => child switch
    {
        TableRow row => DocxText.IsDeleted(row) ? [] : [row],
        SdtRow or SdtContentRow or CustomXmlRow => Rows(child),
        _ => [],
    });

    private static IEnumerable<OpenXmlElement> Cells(OpenXmlElement parent) => parent.ChildElements.SelectMany(child => child switch
    {
        TableCell => [child],
        SdtCell control when DocxText.IsBlank(control) => [child],
        SdtCell or SdtContentCell or CustomXmlCell => Cells(child),
        _ => Enumerable.Empty<OpenXmlElement>(),
    });

    private static string CellText(OpenXmlElement cell)
    {
        if (cell is SdtCell)
        {
            return $"{Blanks.Mark}";
        }

        var inner = new DocxLines();
        inner.AddBlocks(cell);
        return string.Join('\n', inner.lines.Select(l => l.Text.Replace('\t', ' ')).Where(t => t.Trim().Length > 0));
    }

    private void Add(string text)
    {
        foreach (var part in text.Contains('\t', StringComparison.Ordinal) ? [text] : text.Split('\n'))
        {
            lines.Add(new(part, lines.Count + 1));
        }
    }
}
