using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Tables;

/// <summary>The three columns of an amount: the owner's part, the partner's, and the total.</summary>
internal static class BelopColumns
{
    /// <param name="name">What it is, as the fields say it: «meldt», «tildelt».</param>
    /// <param name="words">The same in a sentence.</param>
    /// <param name="belop">The amount of an item.</param>
    public static ImmutableArray<Column<T>> Of<T>(string name, string words, Func<T, Belop> belop) =>
    [
        new($"{name}_eier", ColumnType.Kroner, $"Delen som er {words} eieren.", x => Cell.Of(belop(x).Eier)) { Field = $"{name}_eier" },
        new($"{name}_uh", ColumnType.Kroner, $"Delen som er {words} UH.", x => Cell.Of(belop(x).Uh)) { Field = $"{name}_uh" },
        new($"{name}_totalt", ColumnType.Kroner, $"Summen som er {words} begge, slik skjemaet oppgir den, eller delene lagt sammen.", x => Cell.Of(belop(x).Sum))
        {
            Field = $"{name}_totalt",
        },
    ];
}
