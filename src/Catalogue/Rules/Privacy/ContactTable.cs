using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>
/// Reads the tables of Markdown: what heads the columns and begins the rows, contacts and names in cells, and what the numbers in them are.
/// </summary>
internal static class ContactTable
{
    private const int MaxColumns = 16;

    public static void Find(ReadOnlySpan<char> text, KnownNames known, Found found)
    {
        Span<Span> cells = stackalloc Span[MaxColumns];
        Span<Column> columns = stackalloc Column[MaxColumns];
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
                CheckColumns(text, row, columns, known, found);
            }

            CheckRow(text, row, isHeader, known, found);
            nextRow = isHeader ? LineEnd(text, end + 1) + 1 : end + 1;
            var rest = Math.Min(nextRow, text.Length);
            pipe = text[rest..].IndexOf('|') is var next and >= 0 ? rest + next : -1;
        }
    }

    private static void Classify(ReadOnlySpan<char> text, ReadOnlySpan<Span> header, Span<Column> columns)
    {
        columns.Clear();
        var (hasPeople, hasRole) = (false, false);
        for (var i = 0; i < header.Length; i++)
        {
            var cell = text.Slice(header[i].Start, header[i].Length);
            columns[i] = new(ClueOf(cell), NameCues.HeadOf(cell));
            hasRole |= columns[i].Head == NameHead.Role;
            hasPeople |= columns[i].Head == NameHead.Contact
                || columns[i].Clue is Clue.Phone or Clue.Email or Clue.Person or Clue.Account or Clue.Birth;
        }

        // «Navn» alone heads lists of anything.
        for (var i = 0; i < columns.Length; i++)
        {
            var isAnything = columns[i].Head == NameHead.Anyone && !hasRole && !hasPeople;
            columns[i] = isAnything ? columns[i] with { Head = NameHead.None } : columns[i];
        }
    }

    // The last of the words that says something: «Beløp i kr», «Ramme 2024», «Rektors telefon».
    private static Clue ClueOf(ReadOnlySpan<char> header)
    {
        var clue = ClueWords.Of(header);
        for (var at = header.Length; clue == Clue.None && at > 0; at--)
        {
            var word = WordScan.Before(header, at);
            clue = word.Length > 1 ? ClueWords.Of(word) : clue;
            at -= word.Length;
        }

        return clue;
    }

    private static void CheckColumns(ReadOnlySpan<char> text, ReadOnlySpan<Span> row, ReadOnlySpan<Column> columns, KnownNames known, Found found)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var (clue, head) = columns[i];
            if (row[i].Length == 0 || ClueWords.IsEmpty(text.Slice(row[i].Start, row[i].Length)))
            {
                continue;
            }

            if (clue != Clue.None)
            {
                found.Cells.Add((row[i], clue));
            }

            if (ClueWords.IsLabel(clue) && clue != Clue.Name && LabelValue.Tells(text, row[i], clue, known))
            {
                found.Hits.Add(new(PrivacyKind.Label, row[i]));
            }
            else if (head is NameHead.Anyone or NameHead.Contact && LabelValue.IsName(text, row[i], known, mayBeSingle: false))
            {
                found.Hits.Add(new(PrivacyKind.Name, row[i]));
            }
        }
    }

    // Without a row of dashes below it the first row is as good as any; with one it may name the columns.
    private static void CheckRow(ReadOnlySpan<char> text, ReadOnlySpan<Span> row, bool isHeader, KnownNames known, Found found)
    {
        if (row.Length < 2)
        {
            return;
        }

        var first = text.Slice(row[0].Start, row[0].Length);
        var clue = ClueWords.Of(first);
        if (ClueWords.IsLabel(clue))
        {
            foreach (var cell in row[1..])
            {
                found.Cells.Add((cell, clue));
                var value = text.Slice(cell.Start, cell.Length);
                if (!ClueWords.IsEmpty(value)
                    && (isHeader
                        ? LabelValue.IsName(text, cell, known, mayBeSingle: false)
                        : !ClueWords.IsLabel(ClueWords.Of(value)) && LabelValue.Tells(text, cell, clue, known)))
                {
                    found.Hits.Add(new(PrivacyKind.Label, cell));
                }
            }

            return;
        }

        // «| Rektor | … |» and «| … | rektor |»
        for (var i = 0; i < 2; i++)
        {
            if (NameCues.IsRole(text.Slice(row[i].Start, row[i].Length)) && LabelValue.IsName(text, row[1 - i], known, mayBeSingle: false))
            {
                found.Hits.Add(new(PrivacyKind.Name, row[1 - i]));
            }
        }
    }

    private static int Split(ReadOnlySpan<char> text, int start, int end, Span<Span> cells)
    {
        var (count, at) = (0, start);
        while (at < end && (WordScan.IsBlank(text[at]) || (text[at] == '|' && count++ == 0)))
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

    // Without the colon that labels often have.
    private static Span Cell(ReadOnlySpan<char> text, int start, int end)
    {
        start = Math.Min(WordScan.SkipBlanks(text, start), end);
        while (end > start && (WordScan.IsBlank(text[end - 1]) || text[end - 1] is ':'))
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

    private readonly record struct Column(Clue Clue, NameHead Head);
}

/// <summary>What a search has found so far: the hits, and what tables say of the numbers in their cells.</summary>
internal sealed record Found(List<PrivacyHit> Hits, List<(Span Cell, Clue Clue)> Cells);
