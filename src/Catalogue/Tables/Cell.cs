using System.Collections.Immutable;
using System.Globalization;

namespace Catalogue.Tables;

/// <summary>What stands in one place of a table: a text, a list of them, a whole number, a date, or nothing («not stated», which is not 0).</summary>
public readonly record struct Cell(string? Text, long? Number, DateOnly? Date)
{
    // A list in one cell: names have commas in them, and programs split on semicolons.
    private const string Separator = " | ";

    /// <summary>What the text is a list of; none where it is no list, or an empty one.</summary>
    public ImmutableArray<string> Items { get; private init; } = [];

    public static implicit operator Cell(string? text) => new(string.IsNullOrEmpty(text) ? null : text, null, null);

    public static implicit operator Cell(long? number) => new(null, number, null);

    public static implicit operator Cell(DateOnly? date) => new(null, null, date);

    public static implicit operator Cell(bool answer) => answer ? "ja" : "nei";

    public static Cell List(IEnumerable<string> items)
    {
        ImmutableArray<string> all = [.. items];
        Cell cell = string.Join(Separator, all);
        return cell with { Items = all };
    }

    /// <summary>As text that every program reads alike: no spaces in numbers, dates as 2026-03-01.</summary>
    public override string ToString() =>
        Text ?? Number?.ToString(CultureInfo.InvariantCulture) ?? Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
