using System.Collections.Immutable;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Catalogue.Import;

/// <summary>The lines that are drawn on a page, upright and level, in points: the borders of its tables.</summary>
internal sealed record PdfRules(ImmutableArray<PdfRectangle> Upright, ImmutableArray<PdfRectangle> Level)
{
    private const double Thick = 2.5;
    private const double Shortest = 4;
    private const int Most = 20_000;

    public static PdfRules Of(Page page)
    {
        var (upright, level) = (ImmutableArray.CreateBuilder<PdfRectangle>(), ImmutableArray.CreateBuilder<PdfRectangle>());
        foreach (var path in page.Paths.Take(Most))
        {
            foreach (var box in path.Select(part => part.GetBoundingRectangle()).OfType<PdfRectangle>())
            {
                if (box.Width < Thick && box.Height > Shortest)
                {
                    upright.Add(box);
                }
                else if (box.Height < Thick && box.Width > Shortest)
                {
                    level.Add(box);
                }
                else if (path.IsStroked && box.Width > Shortest && box.Height > Shortest)
                {
                    upright.Add(new(box.Left, box.Bottom, box.Left, box.Top));
                    upright.Add(new(box.Right, box.Bottom, box.Right, box.Top));
                    level.Add(new(box.Left, box.Bottom, box.Right, box.Bottom));
                    level.Add(new(box.Left, box.Top, box.Right, box.Top));
                }
            }
        }

        return new(upright.DrainToImmutable(), level.DrainToImmutable());
    }

    /// <summary>The borders of the columns at a height, from the left; fewer than three are no table.</summary>
    public ImmutableArray<double> ColumnsAt(double height)
    {
        var columns = ImmutableArray.CreateBuilder<double>();
        foreach (var x in Upright.Where(r => r.Bottom <= height && height <= r.Top).Select(r => r.Left).Order())
        {
            if (columns.Count == 0 || x - columns[^1] > Thick)
            {
                columns.Add(x);
            }
        }

        return columns.Count > 2 ? columns.DrainToImmutable() : [];
    }

    /// <summary>Whether a line is drawn between two heights, somewhere between two borders.</summary>
    public bool Part(double above, double below, ImmutableArray<double> columns) => Level.Any(r =>
        r.Bottom < above && r.Bottom > below && r.Left < columns[^1] - Thick && r.Right > columns[0] + Thick);
}
