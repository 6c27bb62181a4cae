using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Sums;

/// <summary>What a tiltak writes for all its periods together is what they come to.</summary>
public static class PeriodeSum
{
    public static readonly Rule Rule = new("TK447", Severity.Error, "Periodene gir ikke summen i tiltaket");

    public static readonly Validation Validation = new(Rule, context => SumCheck.Faults(context.Katalog.Entries.Tiltak.SelectMany(Checks)));

    internal static IEnumerable<SumCheck> Checks(Tiltak tiltak) => tiltak.Perioder.IsEmpty
        ? []
        : Row(tiltak, "meldt", tiltak.Meldt, p => p.Meldt)
            .Concat(Row(tiltak, "innstilt", tiltak.Innstilt, p => p.Innstilt))
            .Concat(Row(tiltak, "tildelt", tiltak.Tildelt, p => p.Tildelt));

    private static ImmutableArray<SumCheck> Row(Tiltak tiltak, string kind, Belop whole, Func<Periodebelop, Belop> of)
    {
        var sum = Belop.Of(tiltak.Perioder.Select(of));
        ImmutableArray<SumCheck> checks =
        [
            Column(tiltak, $"{kind}_eier", whole.Eier, sum.Eier),
            Column(tiltak, $"{kind}_uh", whole.Uh, sum.Uh),
            Column(tiltak, $"{kind}_totalt", whole.Totalt, sum.Totalt),
        ];

        // A slip in one part shows in the total as well; the part is enough to report.
        return checks[0].IsFault || checks[1].IsFault ? checks.SetItem(2, checks[2] with { Outcome = SumOutcome.Unknown }) : checks;
    }

    private static SumCheck Column(Tiltak tiltak, string field, long? whole, long? sum)
    {
        ImmutableArray<SumField> fields = [new(tiltak.Origin, tiltak.Avvik, field, whole)];
        if (!tiltak.Origin.States(field) || whole is not { } written || sum is not { } added)
        {
            return new(fields, SumOutcome.Unknown);
        }

        return added == written ? new(fields, SumOutcome.Holds) : new(fields, SumOutcome.Broken, new(
            Rule,
            tiltak.Origin.ValueOf(field),
            $"periodene har {SumCheck.NorwegianKroner(added)} i {field} til sammen, men tiltaket har {SumCheck.NorwegianKroner(written)}: "
                + $"det skiller {SumCheck.NorwegianKroner(Math.Abs(added - written))}",
            $"Summen kan utelates når periodene er der. {SumCheck.Advice(field)}"));
    }
}
