using System.Collections.Immutable;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Catalogue.Import;

/// <summary>Writes a form that is filled in as a Word file.</summary>
internal static class DocxWriter
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    // Zip files have no earlier time; the same form is the same bytes on any day.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(ImmutableArray<FilledLine> lines)
    {
        var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            // The name of a part is else made by chance.
            document.AddNewPart<MainDocumentPart>(MainType, "r1").Document = new(new Body(Blocks(lines)));
        }

        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries)
            {
                entry.LastWriteTime = Epoch;
            }
        }

        return bytes.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Blocks(ImmutableArray<FilledLine> lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Cells.Length == 1)
            {
                yield return Paragraph(lines[i].Cells[0], lines[i].IsQuestion, isCell: false);
                continue;
            }

            var table = new Table(new TableProperties(new TableBorders(Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(),
                Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>())));
            table.Append(new TableGrid(lines[i].Cells.Select(_ => new GridColumn())));
            for (; i < lines.Length && lines[i].Cells.Length > 1; i++)
            {
                var line = lines[i];
                table.Append(new TableRow(line.Cells.Select(c => new TableCell(c.Split('\n').Select(text => Paragraph(text, line.IsQuestion))))));
            }

            i--;
            yield return table;
            yield return new Paragraph();
        }
    }

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4 };

    // Only the words of the question are bold, not the answer beside it.
    private static Paragraph Paragraph(string line, bool isQuestion, bool isCell = true)
    {
        var text = line.Replace($"{Blanks.Mark}", "", StringComparison.Ordinal);
        var end = isCell ? -1 : text.IndexOfAny(['?', ':']);
        var bold = !isQuestion ? 0 : end < 0 ? text.Length : end + 1;
        return new Paragraph(new[] { (Text: text[..bold], IsBold: true), (Text: text[bold..], IsBold: false) }
            .Where(r => r.Text.Length > 0)
            .Select(r => new Run(
                r.IsBold ? new RunProperties(new Bold()) : new RunProperties(),
                new Text(r.Text) { Space = SpaceProcessingModeValues.Preserve })));
    }
}
