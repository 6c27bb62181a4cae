using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>Finds contact tables in Markdown: labels in the first column with values beside them, and columns of names and contacts.</summary>
internal static class ContactTable
{
    private const int MostColumns = 16;

    private enum Column : byte
    {
        Other,
        Contact,
        Name,
        Role,
    }

    public static void Find(ReadOnlySpan<char> text, KnownNames known, List<PrivacyHit> hits)
    {
        Span<Span> cells = stackalloc Span[MostColumns];
        Span<Column> columns = stackalloc Column[MostColumns];
        var nextRow = -1;
        for (var pipe = text.IndexOf('|'); pipe >= 0;)
        {
            var line = text[..pipe].LastIndexOf('\n') + 1;
            var end = LineEnd(text, pipe);
            var row = cells[..Split(text, line, end, cells)];
            var isHeader = IsRule(text, end + 1);
            if (isHeader)
            {
                Classify(text, row, columns);
            }
            else if (line != nextRow)
            {
                columns.Clear();
            }
            else
            {
                CheckColumns(text, row, columns, (known, hits));
            }

            CheckRow(text, row, isHeader, (known, hits));
            nextRow = isHeader ? LineEnd(text, end + 1) + 1 : end + 1;
            var rest = Math.Min(nextRow, text.Length);
            pipe = text[rest..].IndexOf('|') is var found and >= 0 ? rest + found : -1;
        }
    }

    private static void Classify(ReadOnlySpan<char> text, ReadOnlySpan<Span> header, Span<Column> columns)
    {
        columns.Clear();
        var isContact = false;
        var hasRole = false;
        for (var i = 0; i < header.Length; i++)
        {
            var cell = text.Slice(header[i].Start, header[i].Length);
            columns[i] = LabelWords.IsRole(cell) ? Column.Role
                : LabelWords.IsContact(cell) ? Column.Contact
                : LabelWords.IsPeople(cell) ? Column.Name
                : Column.Other;
            hasRole |= columns[i] == Column.Role;
            isContact |= columns[i] == Column.Contact;
        }

        // «Navn» alone heads lists of anything.
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = columns[i] == Column.Name && !hasRole && !isContact ? Column.Other : columns[i];
        }
    }

    private static void CheckColumns(ReadOnlySpan<char> text, ReadOnlySpan<Span> row, ReadOnlySpan<Column> columns, (KnownNames Known, List<PrivacyHit> Hits) found)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (columns[i] == Column.Contact && !LabelWords.IsEmpty(text.Slice(row[i].Start, row[i].Length)))
            {
                found.Hits.Add(new(PrivacyKind.Label, row[i]));
            }
            else if (columns[i] == Column.Name && IsName(text, row[i], found.Known))
            {
                found.Hits.Add(new(PrivacyKind.Name, row[i]));
            }
        }
    }

    // Without a row of dashes below it the first row is as good as any; with one it may name the columns.
    private static void CheckRow(ReadOnlySpan<char> text, ReadOnlySpan<Span> row, bool isHeader, (KnownNames Known, List<PrivacyHit> Hits) found)
    {
        if (row.IsEmpty || !LabelWords.IsLabel(text.Slice(row[0].Start, row[0].Length)))
        {
            return;
        }

        foreach (var cell in row[1..])
        {
            var value = text.Slice(cell.Start, cell.Length);
            if (!LabelWords.IsEmpty(value) && (isHeader ? IsName(text, cell, found.Known) : !LabelWords.IsLabel(value)))
            {
                found.Hits.Add(new(PrivacyKind.Label, cell));
            }
        }
    }

    private static bool IsName(ReadOnlySpan<char> text, Span cell, KnownNames known)
    {
        var start = CapitalisedRun.NextStart(text[..cell.End], cell.Start);
        var run = start < 0 ? default : CapitalisedRun.At(text[..cell.End], start);
        return run.IsNameLong && run.Name.End <= cell.End && run.IsUnknownTo(known);
    }

    private static int Split(ReadOnlySpan<char> text, int start, int end, Span<Span> cells)
    {
        var (count, at) = (0, start);
        while (at < end && (Words.IsBlank(text[at]) || (text[at] == '|' && count++ == 0)))
        {
            at++;
        }

        for (count = 0; at < end && count < cells.Length; count++)
        {
            var next = text[at..end].IndexOf('|') is var pipe and >= 0 ? at + pipe : end;
            cells[count] = Cell(text, at, next);
            at = next + 1;
        }

        return count;
    }

    // Without the emphasis and the colon that labels often have.
    private static Span Cell(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && (Words.IsBlank(text[start]) || text[start] is '*' or '_'))
        {
            start++;
        }

        while (end > start && (Words.IsBlank(text[end - 1]) || text[end - 1] is '*' or '_' or ':'))
        {
            end--;
        }

        return Span.FromBounds(start, end);
    }

    private static bool IsRule(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length)
        {
            return false;
        }

        var line = text[start..LineEnd(text, start)];
        return line.Contains('-') && line.Contains('|') && !line.ContainsAnyExcept("|:- ");
    }

    private static int LineEnd(ReadOnlySpan<char> text, int at) => text[at..].IndexOf('\n') is var end and >= 0 ? at + end : text.Length;
}
