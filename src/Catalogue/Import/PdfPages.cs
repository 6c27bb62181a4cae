using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Catalogue.Import;

/// <summary>Puts the pages of a PDF together to one text: rows whose cells are broken are whole again, and what every page has is left out.</summary>
internal static partial class PdfPages
{
    private const int FewestPages = 2;
    private const int FewestColumns = 3;
    private const double SameColumn = 6;
    private const double NewParagraph = 1.7;

    public static FormSource Lines(ImmutableArray<ImmutableArray<PdfLine>> pages)
    {
        var heads = Heads(pages);
        var lines = ImmutableArray.CreateBuilder<FormLine>();
        var printed = 0;
        for (var page = 0; page < pages.Length; page++)
        {
            ImmutableArray<PdfLine> kept = [.. pages[page].Where(l => !(l.IsInMargin && heads.Contains(Key(l))))];
            printed += pages[page].Length - kept.Length;
            Add(kept, page + 1, lines);
        }

        return new(lines.DrainToImmutable()) { Printed = printed };
    }

    private static void Add(ImmutableArray<PdfLine> page, int number, ImmutableArray<FormLine>.Builder lines)
    {
        ImmutableArray<PdfCell> row = [];
        PdfLine? before = null;
        for (var i = 0; i < page.Length; i++)
        {
            var line = page[i];
            if (Continued(row, line) is { } cells)
            {
                row = cells;
                lines[^1] = lines[^1] with { Text = string.Join('\t', row.Select(c => c.Text)) };
            }
            else
            {
                row = line.Cells.Length >= FewestColumns || (i + 1 < page.Length && page[i + 1].GoesOn) ? line.Cells : [];
                var isApart = before is null
                    ? lines.Count == 0 || SentenceEnd().IsMatch(lines[^1].Text)
                    : before.Bottom - line.Bottom > NewParagraph * Math.Max(before.Height, line.Height);
                lines.Add(new(line.Text, i + 1) { Page = number, StartsParagraph = isApart });
            }

            before = line;
        }
    }

    // A line below a row goes on in its columns, where nothing stands in the first of them.
    private static ImmutableArray<PdfCell>? Continued(ImmutableArray<PdfCell> row, PdfLine line)
    {
        if (line.GoesOn && row.Length == line.Cells.Length)
        {
            return [.. row.Select((cell, i) => cell with { Text = $"{cell.Text}\n{line.Cells[i].Text}".Trim('\n') })];
        }

        var columns = line.Cells.Select(c => row.ToList().FindIndex(r => Math.Abs(r.Left - c.Left) < SameColumn)).ToList();
        if (row.IsEmpty || columns.Exists(c => c <= 0))
        {
            return null;
        }

        return
        [
            .. row.Select((cell, i) => columns.IndexOf(i) is var at and >= 0
                ? cell with { Text = $"{cell.Text}\n{line.Cells[at].Text}" }
                : cell),
        ];
    }

    // What stands in the margins of most pages, but for the number of the page.
    private static HashSet<string> Heads(ImmutableArray<ImmutableArray<PdfLine>> pages) => pages.Length < FewestPages ? []
        : [.. pages.SelectMany(p => p.Where(l => l.IsInMargin).Select(Key).Distinct())
            .CountBy(key => key)
            .Where(k => k.Value >= FewestPages && k.Value * 2 > pages.Length)
            .Select(k => k.Key)];

    private static string Key(PdfLine line) => FormattableString.Invariant($"{Math.Round(line.Bottom / 4)} {Digits().Replace(line.Text, "#")}");

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"[.:!?]\s*$")]
    private static partial Regex SentenceEnd();
}
