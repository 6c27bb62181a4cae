using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Likeness;

/// <summary>The same tiltak should not stand in the catalogue twice.</summary>
public static class ProbableDuplicate
{
    public static readonly Rule Rule = new("TK425", Severity.Warning, "Tiltaket finnes trolig fra før");

    public static readonly Validation Validation = new(Rule, Check);

    private const int MaxRelated = 5;

    // Of many copies each has one message, at the later one, that names the most alike and points to the others.
    private static IEnumerable<Diagnostic> Check(RuleContext context) => context.Duplicates.GroupBy(pair => pair.Later).Select(group =>
    {
        var pairs = group.OrderByDescending(pair => pair.Share).ThenBy(pair => pair.Earlier.Id, StringComparer.Ordinal).ToList();
        return new Diagnostic(Rule, group.Key.Tiltak.Origin.ValueOf("tittel"), Message(pairs[0]), Help(pairs[0]))
        {
            Related =
            [
                .. pairs.Take(MaxRelated).Select(pair => new Related(pair.Earlier.Tiltak.Origin.ValueOf("tittel"), "det andre tiltaket står her")),
            ],
        };
    });

    private static string Message(DuplicatePair pair) => (pair.HasSameTitle, pair.Share) switch
    {
        (true, > 0) => $"tiltaket har samme tittel og eiere som «{pair.Earlier.Id}», og teksten er {Percent(pair.Share)} lik",
        (true, _) => $"tiltaket har samme tittel og eiere som «{pair.Earlier.Id}»",
        _ => $"teksten er {Percent(pair.Share)} lik teksten i «{pair.Earlier.Id}»",
    };

    private static string Help(DuplicatePair pair) => pair.HasSameYearAndOwners
        ? "Er de ett og samme tiltak, behold den ene fila. Er de to, la tittel og tekst vise hva som skiller dem."
        : $"Er de ett og samme tiltak, behold den ene fila. Er dette en fortsettelse, skriv «{pair.Earlier.Id}» under videreforer; er det lånt "
            + "derfra, under bygger_paa.";

    private static string Percent(double share) => FormattableString.Invariant($"{Math.Floor(share * 100)}\u00A0%");
}
