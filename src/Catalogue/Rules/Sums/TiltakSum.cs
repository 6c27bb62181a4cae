using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Sums;

/// <summary>
/// The owner's and the university's part of a tiltak make its total, for what is asked for, recommended and granted, in all and in each period.
/// </summary>
public static class TiltakSum
{
    public static readonly Rule Rule = new("TK401", Severity.Error, "Beløpene i tiltaket går ikke opp");

    public static readonly Validation Validation = new(Rule, context => SumCheck.Faults(context.Katalog.Entries.Tiltak.SelectMany(Checks)));

    internal static IEnumerable<SumCheck> Checks(Tiltak tiltak) =>
        Rows(tiltak.Origin, tiltak.Avvik, (tiltak.Meldt, tiltak.Innstilt, tiltak.Tildelt))
            .Concat(tiltak.Perioder.SelectMany(p => Rows(p.Origin, tiltak.Avvik, (p.Meldt, p.Innstilt, p.Tildelt))));

    private static IEnumerable<SumCheck> Rows(Origin origin, ImmutableArray<Avvik> avvik, (Belop Meldt, Belop Innstilt, Belop Tildelt) amounts) =>
        from row in new[] { ("meldt", amounts.Meldt), ("innstilt", amounts.Innstilt), ("tildelt", amounts.Tildelt) }
        where !row.Item2.IsEmpty
        select Row(origin, avvik, row.Item1, row.Item2);

    // What only the periods write is held against each other there.
    private static SumCheck Row(Origin origin, ImmutableArray<Avvik> avvik, string kind, Belop belop)
    {
        SumField Field(string part, long? value) => new(origin, avvik, $"{kind}_{part}", origin.States($"{kind}_{part}") ? value : null);
        return SumCheck.Row(Rule, Field("eier", belop.Eier), Field("uh", belop.Uh), Field("totalt", belop.Totalt));
    }
}
