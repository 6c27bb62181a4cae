using System.Collections.Immutable;
using Catalogue.Model;
using static Catalogue.Tables.ColumnType;

namespace Catalogue.Tables;

/// <summary>The columns that say which form the row is from.</summary>
internal static class SkjemaColumns
{
    /// <param name="pakkeOf">The package that was reported on it.</param>
    public static ImmutableArray<Column<T>> Of<T>(Func<T, PakkeNode?> pakkeOf) =>
        [new("skjema", Text, "Skjemaet det er meldt på.", x => pakkeOf(x)?.Skjema?.Navn), .. Ids(pakkeOf)];

    /// <summary>The id alone, for a table that has had the name from before.</summary>
    public static ImmutableArray<Column<T>> Ids<T>(Func<T, PakkeNode?> pakkeOf) =>
    [
        new(
            "skjema_id",
            Text,
            "Id-en til skjemaet, det siste leddet i adressen til siden om det.",
            x => pakkeOf(x)?.Skjema?.Id) { Field = "skjema" },
    ];
}
