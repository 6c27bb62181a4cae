using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Rules.Sums;

namespace Catalogue.Rules.Amounts;

/// <summary>Amounts are whole kroner, not thousands, and in reach of the schemes.</summary>
public static class UnlikelyAmount
{
    public static readonly Rule Rule = new("TK421", Severity.Warning, "Beløpet er lite trolig");

    public static readonly Validation Validation = new(Rule, context =>
        SumCheck.Faults(context.Katalog.Entries.Tiltak.SelectMany(Checks).Concat(context.Katalog.Entries.Pakker.SelectMany(Checks))));

    private const long Least = 1_000;
    private const long Most = 10_000_000;

    internal static IEnumerable<SumCheck> Checks(Tiltak tiltak) =>
        Rows(tiltak)
            .Concat(One(new(tiltak.Origin, tiltak.Avvik), "meldt_koordinator", tiltak.MeldtKoordinator))
            .Concat(One(new(tiltak.Origin, tiltak.Avvik), "egenandel", tiltak.Egeninnsats.Kroner))
            .Concat(tiltak.Aktiviteter.SelectMany(a => Parts(new(a.Origin, tiltak.Avvik) { List = "aktiviteter" }, a.Eier, a.Uh)))
            .Concat(tiltak.Anslag.SelectMany(a => Parts(new(a.Origin, tiltak.Avvik) { List = "anslag" }, a.Eier, a.Uh)));

    // Where there are periods, what they come to says nothing that they do not.
    private static IEnumerable<SumCheck> Rows(Tiltak tiltak) => tiltak.Perioder.IsEmpty
        ? Rows(new(tiltak.Origin, tiltak.Avvik), tiltak.Status, (tiltak.Meldt, tiltak.Innstilt, tiltak.Tildelt))
        : tiltak.Perioder.SelectMany(p => Rows(new(p.Origin, tiltak.Avvik) { MayBeNothing = true }, tiltak.Status, (p.Meldt, p.Innstilt, p.Tildelt)));

    // To recommend nothing is an answer, and so is to refuse.
    private static IEnumerable<SumCheck> Rows(Place place, Status status, (Belop Meldt, Belop Innstilt, Belop Tildelt) amounts) =>
        Row(place, "meldt_", amounts.Meldt)
            .Concat(Row(place with { MayBeNothing = true }, "innstilt_", amounts.Innstilt))
            .Concat(Row(place with { MayBeNothing = place.MayBeNothing || status == Status.Avslatt }, "tildelt_", amounts.Tildelt));

    // The sums of a whole package may well be large, and that of all schemes shows what one of them has.
    internal static IEnumerable<SumCheck> Checks(Pakke pakke)
    {
        var whole = new Place(pakke.Origin, pakke.Avvik) { Most = long.MaxValue };
        return Row(whole, "tildelt_", pakke.Tildelt).Concat(pakke.Summer.Where(s => s.Ordning != OrdningSum.All)
            .SelectMany(s => Row(
                whole with { Origin = s.Origin, List = s.Punkt is null ? null : s.AvvikFieldOf(""), MayBeNothing = true },
                s.FieldOf(""),
                s.Belop)));
    }

    private static IEnumerable<SumCheck> Row(Place place, string prefix, Belop belop)
    {
        if (belop.IsEmpty || belop is { Eier: { } eier, Uh: { } uh, Totalt: { } totalt } && eier + uh != totalt)
        {
            return [];
        }

        if (belop is { Eier: 0, Uh: 0 })
        {
            return place.MayBeNothing ? [] : [Nothing(place, prefix)];
        }

        // A slip in one part shows in the total as well; the part is enough to report.
        var parts = One(place, prefix + "eier", belop.Eier).Concat(One(place, prefix + "uh", belop.Uh)).ToList();
        return parts.Count > 0 ? parts : One(place, prefix + "totalt", belop.Totalt);
    }

    private static IEnumerable<SumCheck> Parts(Place place, long? eier, long? uh) => One(place, "eier", eier).Concat(One(place, "uh", uh));

    private static IEnumerable<SumCheck> One(Place place, string field, long? amount)
    {
        if (amount is { } value && ((value > 0 && value < Least) || value > place.Most))
        {
            var at = place.Origin.ValueOf(field);
            var thousands = value < Least;
            var question = thousands ? $"Var det ment {SumCheck.NorwegianKroner(value * 1000)}?" : "Er det kommet med noen nuller for mye?";
            yield return Check(place, field, new(
                Rule,
                at,
                thousands ? $"{field} er bare {SumCheck.NorwegianKroner(value)}" : $"{field} er hele {SumCheck.NorwegianKroner(value)}",
                $"Beløp skrives i hele kroner. {question} {Explanations.Advice(place.List ?? field)}")
            {
                Fix = thousands ? Fix.Proposal(at.Span, $"{value * 1000}") : null,
            });
        }
    }

    private static SumCheck Nothing(Place place, string prefix) => Check(place, prefix + "totalt", new(
        Rule,
        place.Origin.ValueOf(prefix + "eier"),
        $"både {prefix}eier og {prefix}uh er 0 kr",
        $"0 betyr at det ikke er bedt om penger. Er beløpene ikke oppgitt, fjern linjene. {Explanations.Advice(prefix + "totalt")}"));

    private static SumCheck Check(Place place, string field, Diagnostic diagnostic) =>
        new([new(place.Origin, place.Avvik, place.List ?? field, null)], SumOutcome.Broken, diagnostic);

    /// <summary>Where amounts stand: in an entry's own fields, or in an item of one of its lists, which is then what an avvik names.</summary>
    private sealed record Place(Origin Origin, ImmutableArray<Avvik> Avvik)
    {
        public string? List { get; init; }

        public long Most { get; init; } = UnlikelyAmount.Most;

        public bool MayBeNothing { get; init; }
    }
}
