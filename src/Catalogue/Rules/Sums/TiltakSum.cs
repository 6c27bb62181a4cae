using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Sums;

/// <summary>The owner's and the university's part of a tiltak make its total, both for what is asked for and for what is granted.</summary>
public static class TiltakSum
{
    public static readonly Rule Rule = new("TK401", Severity.Error, "Beløpene i tiltaket går ikke opp");

    public static readonly Validation Validation = new(Rule, context => SumCheck.Faults(context.Katalog.Entries.Tiltak.SelectMany(Checks)));

    internal static IEnumerable<SumCheck> Checks(Tiltak tiltak)
    {
        if (!tiltak.Meldt.IsEmpty)
        {
            yield return Row(tiltak, "meldt", tiltak.Meldt);
        }

        if (!tiltak.Tildelt.IsEmpty)
        {
            yield return Row(tiltak, "tildelt", tiltak.Tildelt);
        }
    }

    private static SumCheck Row(Tiltak tiltak, string kind, Belop belop)
    {
        SumField Field(string part, long? value) => new(tiltak.Origin, tiltak.Avvik, $"{kind}_{part}", value);
        return SumCheck.Row(Rule, Field("eier", belop.Eier), Field("uh", belop.Uh), Field("totalt", belop.Totalt));
    }
}
