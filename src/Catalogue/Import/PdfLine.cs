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

        return
        [
            .. lines.Select(l => Line([.. l.OrderBy(w => w.BoundingBox.Left)]))
                .Select(l => l with { IsInMargin = l.Bottom < page.Height * Margin || l.Bottom > page.Height * (1 - Margin) }),
        ];
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
