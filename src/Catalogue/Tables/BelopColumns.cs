using System.Collections.Immutable;
using Catalogue.Model;
using static Catalogue.Tables.ColumnType;

namespace Catalogue.Tables;

/// <summary>The three columns of an amount: the owner's part, the partner's, and the total.</summary>
internal static class BelopColumns
{
    /// <param name="name">What it is, as the fields say it: «meldt», «tildelt».</param>
    /// <param name="words">The same in a sentence.</param>
    /// <param name="belop">The amount of an item.</param>
    public static ImmutableArray<Column<T>> Of<T>(string name, string words, Func<T, Belop> belop) =>
    [
        new($"{name}_eier", Kroner, $"Delen som er {words} eieren.", x => belop(x).Eier),
        new($"{name}_uh", Kroner, $"Delen som er {words} UH.", x => belop(x).Uh),
        new($"{name}_totalt", Kroner, $"Summen som er {words} begge, slik skjemaet oppgir den, eller delene lagt sammen.", x => belop(x).Sum),
    ];
}
