using System.Collections.Immutable;
using System.Globalization;
using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>Splits long lists into pages with plain links between them.</summary>
public static class Pagination
{
    public const int PerSide = 50;
    private const int RowsPerSide = 100;

    /// <summary>The pages of a list that begins at <paramref name="path"/>; an empty list has one empty page.</summary>
    /// <param name="path">Where the list begins.</param>
    /// <param name="title">What it is a list of.</param>
    /// <param name="all">What stands in it.</param>
    /// <param name="card">The card of one of them, made when its page is.</param>
    public static IEnumerable<(string Path, int Number, Func<Liste> Liste)> Split<T>(
        string path,
        string title,
        ImmutableArray<T> all,
        Func<T, Kort> card)
    {
        var pages = Math.Max(1, (all.Length + PerSide - 1) / PerSide);
        for (var n = 1; n <= pages; n++)
        {
            var number = n;
            yield return (Paths.Numbered(path, n), n, () => Page(number));
        }

        Liste Page(int n) => new(title, [.. all.Skip((n - 1) * PerSide).Take(PerSide).Select(card)], all.Length)
        {
            Sider = pages == 1 ? [] : Numbers(path, n, pages),
            Forrige = n > 1 ? Paths.Numbered(path, n - 1) : null,
            Neste = n < pages ? Paths.Numbered(path, n + 1) : null,
        };
    }

    /// <summary>The pages of a long table; an empty one has one page.</summary>
    public static IEnumerable<(string Path, int Number, ImmutableArray<T> Rows)> Split<T>(string path, ImmutableArray<T> rows) =>
        rows.IsEmpty
            ? [(path, 1, rows)]
            : rows.Chunk(RowsPerSide).Select((chunk, i) => (Paths.Numbered(path, i + 1), i + 1, chunk.ToImmutableArray()));

    /// <summary>The links between the pages of a long table; none where it has one.</summary>
    public static ImmutableArray<Sidelenke> NumbersOf(string path, int current, int rows) =>
        rows <= RowsPerSide ? [] : Numbers(path, current, (rows + RowsPerSide - 1) / RowsPerSide);

    /// <summary>First, last, and the neighbours of the present page, with an ellipsis for what is left out.</summary>
    private static ImmutableArray<Sidelenke> Numbers(string path, int current, int pages)
    {
        var numbers = Enumerable.Range(1, pages).Where(n => n == 1 || n == pages || Math.Abs(n - current) <= 1).ToList();
        var links = ImmutableArray.CreateBuilder<Sidelenke>();
        for (var i = 0; i < numbers.Count; i++)
        {
            if (i > 0 && numbers[i] > numbers[i - 1] + 1)
            {
                links.Add(new("…", null, false));
            }

            links.Add(new(numbers[i].ToString(CultureInfo.InvariantCulture), Paths.Numbered(path, numbers[i]), numbers[i] == current));
        }

        return links.ToImmutable();
    }
}
