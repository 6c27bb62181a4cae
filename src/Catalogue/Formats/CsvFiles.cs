using System.Collections.Immutable;
using System.Text;
using Catalogue.Edition;
using Catalogue.Model;
using Catalogue.Source;
using Catalogue.Tables;

namespace Catalogue.Formats;

/// <summary>
/// The tables as CSV: all of them in <c>data/</c>, and beside the page of every value the tiltak that it has. UTF-8 with a mark, semicolons and CRLF,
/// as spreadsheets expect them in Norway; otherwise RFC 4180.
/// </summary>
public static class CsvFiles
{
    // A spreadsheet takes a text that begins so for a formula, and runs it; the apostrophe says that it is text (OWASP, CSV Injection).
    private const string FormulaSigns = "=+-@\t\r";

    public static IEnumerable<OutputFile> Of(FormatContext context)
    {
        var source = new TableSource(context.Edition, context.BaseUrl);
        var tiltak = Lines(source);
        yield return File(Paths.TableOf(TiltakTable.All.Id), TiltakTable.All.Columns, context.Edition.Tiltak.Select(t => tiltak[t]));
        foreach (var table in AllTables.Tables.Where(t => t != TiltakTable.All))
        {
            yield return File(Paths.TableOf(table.Id), table.Columns, table.Rows(source).Select(Line));
        }

        foreach (var (facet, section) in context.Edition.Sections)
        {
            foreach (var value in facet.Values.Where(v => !facet[v.Id].IsEmpty))
            {
                yield return File(Paths.ListTableOf(section.PathOf(value)), TiltakTable.All.Columns, facet[value.Id].Select(t => tiltak[t]));
            }
        }
    }

    // Each tiltak stands in the files of a dozen values, and is written once.
    private static Dictionary<TiltakNode, string> Lines(TableSource source)
    {
        var tiltak = source.Edition.Tiltak;
        var lines = new string[tiltak.Length];
        Parallel.For(0, lines.Length, i => lines[i] = Line(TiltakTable.Columns.RowOf(new(tiltak[i], source))));
        return tiltak.Zip(lines).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static OutputFile File(string path, ImmutableArray<Column> columns, IEnumerable<string> lines)
    {
        var text = new StringBuilder("\uFEFF").Append(Line([.. columns.Select(c => (Cell)c.Name)]));
        foreach (var line in lines)
        {
            text.Append(line);
        }

        return new(path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Line(Cell[] cells) => string.Join(';', cells.Select(Written)) + "\r\n";

    private static string Written(Cell cell)
    {
        var text = cell.ToString();
        if (cell.Text is not null && FormulaSigns.Contains(text[0], StringComparison.Ordinal))
        {
            text = "'" + text;
        }

        return text.AsSpan().ContainsAny(";\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
