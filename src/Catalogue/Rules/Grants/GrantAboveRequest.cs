using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Rules.Sums;

namespace Catalogue.Rules.Grants;

/// <summary>Nobody is granted more than was asked for.</summary>
public static class GrantAboveRequest
{
    public static readonly Rule Rule = new("TK422", Severity.Warning, "Det er tildelt mer enn det er meldt");

    public static readonly Validation Validation = new(Rule, context =>
        SumCheck.Faults(context.Katalog.Entries.Tiltak.SelectMany(Checks).Concat(context.Katalog.Entries.Pakker.SelectMany(Checks))));

    // Where one period is granted too much, so most often is the whole; the period is enough to report.
    internal static IEnumerable<SumCheck> Checks(Tiltak tiltak)
    {
        var periods = tiltak.Perioder.SelectMany(p => Checks(p.Origin, tiltak.Avvik, p.Meldt, p.Tildelt)).ToList();
        return periods.Count > 0 ? periods : Checks(tiltak.Origin, tiltak.Avvik, tiltak.Meldt, tiltak.Tildelt);
    }

    private static IEnumerable<SumCheck> Checks(Origin origin, ImmutableArray<Avvik> avvik, Belop asked, Belop granted) => granted.IsEmpty
        ? []
        : Compare(new(origin, avvik, "meldt_totalt", Whole(asked)), new(origin, avvik, "tildelt_totalt", Whole(granted)));

    internal static IEnumerable<SumCheck> Checks(Pakke pakke) =>
        pakke.Tildelt.IsEmpty
        || pakke.Ramme.Ordninger is not [var ordning]
        || pakke.Summer.FirstOrDefault(s => s.Ordning == ordning.Text) is not { } sum
            ? []
            : Compare(
                OrdningSum.Field(pakke, sum, "totalt", Whole(sum.Belop)),
                new(pakke.Origin, pakke.Avvik, "tildelt_totalt", Whole(pakke.Tildelt)));

    private static IEnumerable<SumCheck> Compare(SumField asked, SumField granted)
    {
        if (granted.Value is { } sum && asked.Value is { } request && sum > request)
        {
            var place = granted.Origin.Has(granted.Field) ? granted.Field : "tildelt_eier";
            yield return new([asked, granted], SumOutcome.Broken, new(
                Rule,
                granted.Origin.ValueOf(place),
                $"det er tildelt {SumCheck.NorwegianKroner(sum)}, men bare meldt {SumCheck.NorwegianKroner(request)}: det skiller "
                    + $"{SumCheck.NorwegianKroner(sum - request)}",
                $"Se om beløpene er byttet om eller skrevet feil. {Explanations.Advice("tildelt_totalt")}"));
        }
    }

    // Parts that do not make the printed total are a fault of their own, and say nothing here.
    private static long? Whole(Belop belop) => (belop.Eier, belop.Uh, belop.Totalt) switch
    {
        ({ } eier, { } uh, { } totalt) => eier + uh == totalt ? totalt : null,
        ({ } eier, { } uh, null) => eier + uh,
        _ => belop.Totalt,
    };
}
