using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Rules.Amounts;

/// <summary>The owners' share is the same in kroner as in per cent, of the grant or of the grant and the share together: forms mean both.</summary>
public static class OwnShare
{
    public static readonly Rule Rule = new("TK450", Severity.Warning, "Egenandelen i kroner og i prosent stemmer ikke overens");

    public static readonly Validation Validation = new(Rule, context => context.Katalog.Entries.Tiltak.Select(Judge).OfType<Diagnostic>());

    // A share that is told in whole per cent may be half of one more or less.
    private const double Tolerance = 0.5;

    private static Diagnostic? Judge(Tiltak tiltak)
    {
        if (tiltak.Egeninnsats is not { Kroner: { } kroner, Prosent: { } prosent }
            || tiltak.Avvik.Explain("egenandel")
            || tiltak.Avvik.Explain("egenandel_prosent"))
        {
            return null;
        }

        var wholes = new[] { tiltak.Meldt.Sum, tiltak.Tildelt.Sum }.OfType<long>().Where(sum => sum > 0).ToList();
        if (wholes.Count == 0 || wholes.Exists(sum => IsNear(kroner, sum, prosent) || IsNear(kroner, sum + kroner, prosent)))
        {
            return null;
        }

        var share = (int)Math.Round(kroner * 100.0 / wholes[0]);
        return new(
            Rule,
            tiltak.Origin.ValueOf("egenandel_prosent"),
            $"egenandelen er {prosent} prosent, men {NorwegianFormat.Kroner(kroner)} er {share} prosent av {NorwegianFormat.Kroner(wholes[0])}",
            $"Rett det tallet som er feil. {Explanations.Advice("egenandel_prosent")}");
    }

    private static bool IsNear(long kroner, long whole, int prosent) => Math.Abs((kroner * 100.0 / whole) - prosent) <= Tolerance;
}
