using System.Collections.Immutable;
using Catalogue.Diagnostics;

namespace Catalogue.Rules.Sums;

/// <summary>What <c>dekning.yml</c> counts is told once, and is no less than what the catalogue has of it.</summary>
public static class CoverageCount
{
    public static readonly Rule TooFew = new("TK159", Severity.Warning, "Katalogen har flere behovsmeldinger enn det skal ha vært");
    public static readonly Rule Twice = new("TK161", Severity.Error, "Tallet på behovsmeldinger står to ganger");

    public static readonly ImmutableArray<Validation> Validations =
    [
        new(TooFew, context =>
            from tall in context.Registers.Dekning
            let has = context.Katalog.Pakker.Count(tall.Covers)
            where has > tall.Behovsmeldinger
            select new Diagnostic(
                TooFew,
                tall.Origin.ValueOf("behovsmeldinger"),
                FormattableString.Invariant($"tallet er {tall.Behovsmeldinger}, men katalogen har {has} av behovsmeldingene"),
                "Rett tallet etter kilden, eller se om en pakke har feil år, ordning eller eiere.")),
        new(Twice, context => context.Registers.Dekning
            .GroupBy(d => (d.Fylke.Text, d.Ar, d.Ordning?.Text))
            .SelectMany(same => same.Skip(1).Select(tall => new Diagnostic(
                Twice,
                tall.Origin.ValueOf("fylke"),
                "fylket har et tall for dette året og denne ordningen fra før",
                "Behold det tallet som har den sikreste kilden.")
            {
                Related = [new(same.First().Origin.ValueOf("fylke"), "det andre tallet står her")],
            }))),
    ];
}
