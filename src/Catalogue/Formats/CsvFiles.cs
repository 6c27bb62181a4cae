using System.Collections.Immutable;
using System.Text;
using Catalogue.Edition;
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
    // The wide signs and line feeds are some programs' own ways to the same.
    private const string FormulaSigns = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    public static IEnumerable<OutputFile> Of(FormatContext context)
    {
        var tiltak = Lines(context.Tables[TiltakTable.All]);
        var lines = context.Edition.Tiltak.Zip(tiltak).ToDictionary(pair => pair.First, pair => pair.Second);
        yield return File(Paths.TableOf(TiltakTable.All.Id), NamesOf(TiltakTable.All), tiltak);
        foreach (var table in AllTables.Tables.Where(t => t != TiltakTable.All))
        {
            yield return File(Paths.TableOf(table.Id), NamesOf(table), Lines(context.Tables[table]));
        }

        foreach (var (facet, section) in context.Edition.Sections)
        {
            foreach (var value in facet.Values.Where(v => !facet[v.Id].IsEmpty))
            {
                yield return File(Paths.ListTableOf(section.PathOf(value)), NamesOf(TiltakTable.All), [.. facet[value.Id].Select(t => lines[t])]);
            }
        }
    }

    /// <summary>A table of its own, written as the others are.</summary>
    public static OutputFile Of(string path, IEnumerable<string> columns, IEnumerable<Cell[]> rows) => File(path, columns, Lines([.. rows]));

    // Each tiltak stands in the files of a dozen values, and is written once.
    private static byte[][] Lines(ImmutableArray<Cell[]> rows)
    {
        var lines = new byte[rows.Length][];
        Parallel.For(0, lines.Length, i => lines[i] = Encoding.UTF8.GetBytes(Line(rows[i])));
        return lines;
    }

    private static OutputFile File(string path, IEnumerable<string> columns, byte[][] lines)
    {
        byte[] header = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Line([.. columns.Select(c => (Cell)c)]))];
        var bytes = new byte[header.Length + lines.Sum(line => line.Length)];
        header.CopyTo(bytes, 0);
        var at = header.Length;
        foreach (var line in lines)
        {
            line.CopyTo(bytes, at);
            at += line.Length;
        }

        return new(path, bytes);
    }

    private static IEnumerable<string> NamesOf(Table table) => table.Columns.Select(c => c.Name);

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
