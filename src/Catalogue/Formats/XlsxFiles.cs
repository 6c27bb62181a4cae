using System.Collections.Immutable;
using System.IO.Compression;
using Catalogue.Edition;
using Catalogue.Source;
using Catalogue.Tables;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;
using Cell = Catalogue.Tables.Cell;

namespace Catalogue.Formats;

/// <summary>
/// The tables as workbooks for Excel and LibreOffice: a header that stays in sight and can be filtered, amounts and dates that can be computed with.
/// </summary>
public static class XlsxFiles
{
    // A file of the archive has to have a time, and the same content gives the same bytes: the first that the format knows.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Excel's own limit for a cell.
    private const int MaxText = 32767;

    // Compressed when it is put together anew.
    private static readonly SpreadCheetahOptions Options = new()
    {
        DocumentProperties = null,
        CompressionLevel = SpreadCheetahCompressionLevel.Fastest,
    };

    public static IEnumerable<OutputFile> Of(FormatContext context) =>
        AllTables.Tables.AsParallel().AsOrdered().Select(t => new OutputFile(Paths.WorkbookOf(t.Id), Timeless(Write(t, context.Tables[t]))));

    private static MemoryStream Write(Table table, ImmutableArray<Cell[]> rows)
    {
        var stream = new MemoryStream();
        using (var book = Now(Spreadsheet.CreateNewAsync(stream, Options)))
        {
            var header = book.AddStyle(new Style { Font = { Bold = true } });
            var styles = table.Columns.Select(c => StyleOf(c.Type) is { } style ? book.AddStyle(style) : (StyleId?)null).ToImmutableArray();
            Now(book.StartWorksheetAsync(table.Title, Sheet(table)));
            Now(book.AddHeaderRowAsync([.. table.Columns.Select(c => c.Name)], header));
            foreach (var row in rows)
            {
                Now(book.AddRowAsync([.. row.Select((cell, i) => CellOf(cell, styles[i]))]));
            }

            Now(book.FinishAsync());
        }

        stream.Position = 0;
        return stream;
    }

    private static WorksheetOptions Sheet(Table table)
    {
        var options = new WorksheetOptions { FrozenRows = 1, AutoFilter = new($"A1:{LetterOf(table.Columns.Length)}1") };
        for (var i = 0; i < table.Columns.Length; i++)
        {
            options.Column(i + 1).Width = table.Columns[i].Type is ColumnType.Text or ColumnType.List or ColumnType.Address ? 28 : 14;
        }

        return options;
    }

    private static Style? StyleOf(ColumnType type) => type switch
    {
        ColumnType.Kroner => new() { Format = NumberFormat.Custom("#,##0") },
        ColumnType.Date => new() { Format = NumberFormat.Custom("yyyy-mm-dd") },
        _ => null,
    };

    private static StyledCell CellOf(Cell cell, StyleId? style) => cell switch
    {
        { Number: { } number } => new(number, style),
        { Date: { } date } => new(date.ToDateTime(TimeOnly.MinValue), style),
        { Text: { Length: > MaxText } text } => new(text[..MaxText], style),
        _ => new(cell.Text, style),
    };

    private static string LetterOf(int column) =>
        column <= 26 ? $"{(char)('A' + column - 1)}" : LetterOf((column - 1) / 26) + LetterOf((column - 1) % 26 + 1);

    private static byte[] Timeless(MemoryStream written)
    {
        var result = new MemoryStream();
        using (var from = new ZipArchive(written, ZipArchiveMode.Read))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in from.Entries)
            {
                var entry = to.CreateEntry(file.FullName);
                entry.LastWriteTime = Time;
                using var source = file.Open();
                using var target = entry.Open();
                source.CopyTo(target);
            }
        }

        return result.ToArray();
    }

    // Memory is never waited for.
    private static T Now<T>(ValueTask<T> task) => task.GetAwaiter().GetResult();

    private static void Now(ValueTask task) => task.GetAwaiter().GetResult();
}
