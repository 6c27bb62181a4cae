using System.Collections.Immutable;

namespace Catalogue.Tables.Registers;

/// <summary>A table of a register: its id says that it is one.</summary>
internal static class RegisterTable
{
    /// <param name="id">What the entries are, as they stand in addresses.</param>
    /// <param name="title">The same as a heading.</param>
    /// <param name="description">What a row is.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="entries">A row each.</param>
    public static Table Of<T>(
        string id, string title, string description, ImmutableArray<Column<RegisterRow<T>>> columns, Func<TableSource, IEnumerable<T>> entries) =>
        Table.Of(
            new Table<RegisterRow<T>>($"register-{id}", title, description, columns),
            source => entries(source).Select(e => new RegisterRow<T>(e, source))) with
        {
            IsRegister = true,
        };
}
