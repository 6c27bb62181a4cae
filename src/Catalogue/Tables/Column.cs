namespace Catalogue.Tables;

/// <summary>How the cells of a column are to be read.</summary>
public enum ColumnType
{
    Text,
    List,
    Number,
    Kroner,
    Date,
    YesNo,
    Address,
}

/// <summary>A column of a table: its name, which never changes, and what it holds in words for who reads the table.</summary>
public record Column(string Name, ColumnType Type, string Description)
{
    /// <summary>The field of the content that it comes from, most often of the same name; null where it is computed.</summary>
    public string? Field { get; init; } = Name;

    /// <summary>What an empty cell means.</summary>
    public string Empty { get; init; } = "Ikke oppgitt";
}

/// <summary>A column, and its cell in the row of an item.</summary>
public sealed record Column<T>(string Name, ColumnType Type, string Description, Func<T, Cell> Value) : Column(Name, Type, Description);
