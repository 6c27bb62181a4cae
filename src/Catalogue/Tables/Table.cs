using System.Collections.Immutable;
using Catalogue.Edition;

namespace Catalogue.Tables;

/// <summary>What the rows of tables are made from: what is published, and where the site stands (with a trailing slash).</summary>
public sealed record TableSource(SiteEdition Edition, string BaseUrl);

/// <summary>A table that the site gives away: columns in an order that never changes, and its rows in the order of the site.</summary>
public sealed record Table(string Id, string Title, string Description, ImmutableArray<Column> Columns)
{
    public required Func<TableSource, ImmutableArray<Cell[]>> Rows { get; init; }

    /// <summary>It tells of what tiltak refer to, not of tiltak.</summary>
    public bool IsRegister { get; init; }

    public static Table Of<T>(Table<T> table, Func<TableSource, IEnumerable<T>> items) =>
        new(table.Id, table.Title, table.Description, [.. table.Columns])
        {
            Rows = source => [.. items(source).AsParallel().AsOrdered().Select(table.RowOf)],
        };
}

/// <summary>The columns of a table over items of one kind.</summary>
public sealed record Table<T>(string Id, string Title, string Description, ImmutableArray<Column<T>> Columns)
{
    public Cell[] RowOf(T item)
    {
        var row = new Cell[Columns.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = Columns[i].Value(item);
        }

        return row;
    }
}
