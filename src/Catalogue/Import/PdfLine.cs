using System.Collections.Immutable;
using UglyToad.PdfPig.Content;

namespace Catalogue.Import;

/// <summary>A piece of a line on a page: words without a wide gap between them, and where it begins from the left.</summary>
internal readonly record struct PdfCell(double Left, string Text);

/// <summary>A line on a page: its cells, where it stands from the bottom, and how high its letters are, all in points.</summary>
internal sealed record PdfLine(ImmutableArray<PdfCell> Cells, double Bottom, double Height)
{
    /// <summary>The part of a page that is its upper or its lower margin.</summary>
    private const double Margin = 0.07;

    /// <summary>Whether it stands in the upper or lower margin of its page.</summary>
    public bool IsInMargin { get; init; }

    /// <summary>Words that are nearer than this to each other, in heights of letters, belong together.</summary>
    private const double Gap = 1.2;

    /// <summary>Words that differ less than this in height above the ground stand on one line.</summary>
    private const double Step = 0.5;

    /// <summary>Whether it stands in the same row of a table as the line before it.</summary>
    public bool GoesOn { get; init; }

    public string Text => string.Join('\t', Cells.Select(c => c.Text));

    /// <summary>The lines of a page from its top.</summary>
    public static ImmutableArray<PdfLine> Of(Page page)
    {
        var lines = new List<List<Word>>();
        foreach (var word in page.GetWords().Where(w => w.Text.Trim().Length > 0).OrderByDescending(Ground))
        {
            if (lines.Count > 0 && Ground(lines[^1][0]) - Ground(word) < Step * HeightOf(lines[^1][0]))
            {
                lines[^1].Add(word);
            }
            else
            {
                lines.Add([word]);
            }
        }

        var rules = PdfRules.Of(page);
        return
        [
            .. InRows(lines.Select(l => l.OrderBy(w => w.BoundingBox.Left).ToImmutableArray()), rules)
                .Select(l => l with { IsInMargin = l.Bottom < page.Height * Margin || l.Bottom > page.Height * (1 - Margin) }),
        ];
    }

    // Where borders are drawn they say what the cells are; else the gaps do.
    private static IEnumerable<PdfLine> InRows(IEnumerable<ImmutableArray<Word>> lines, PdfRules rules)
    {
        ImmutableArray<double> above = [];
        PdfLine? before = null;
        foreach (var words in lines)
        {
            var line = Line(words);
            var columns = rules.ColumnsAt(line.Bottom + (line.Height / 4));
            line = columns.IsEmpty ? line : line with { Cells = Ruled(words, columns) };
            var goesOn = before is not null && !columns.IsEmpty && columns.Length == above.Length && !rules.Part(before.Bottom, line.Bottom, columns);
            before = line with { GoesOn = goesOn };
            above = columns;
            yield return before;
        }
    }

    private static ImmutableArray<PdfCell> Ruled(ImmutableArray<Word> words, ImmutableArray<double> columns)
    {
        var cells = words.ToLookup(w => columns.Count(x => x < w.BoundingBox.Centroid.X), w => w.Text);
        return [.. columns.SkipLast(1).Select((x, i) => new PdfCell(x, string.Join(' ', cells[i + 1])))];
    }

    private static PdfLine Line(ImmutableArray<Word> words)
    {
        var height = words.Max(HeightOf);
        var cells = ImmutableArray.CreateBuilder<PdfCell>();
        var right = double.NegativeInfinity;
        foreach (var word in words)
        {
            if (word.BoundingBox.Left - right > Gap * height)
            {
                cells.Add(new(word.BoundingBox.Left, word.Text));
            }
            else
            {
                cells[^1] = cells[^1] with { Text = $"{cells[^1].Text} {word.Text}" };
            }

            right = word.BoundingBox.Right;
        }

        return new(cells.DrainToImmutable(), words.Min(Ground), height);
    }

    private static double Ground(Word word) => word.Letters[0].StartBaseLine.Y;

    private static double HeightOf(Word word) => Math.Max(word.Letters.Max(l => l.PointSize), 1);
}
