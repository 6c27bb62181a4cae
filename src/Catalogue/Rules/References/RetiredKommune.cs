using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.References;

/// <summary>Kommuner that no longer exist are not named.</summary>
public static class RetiredKommune
{
    public static readonly Rule Rule = new("TK303", Severity.Error, "Kommunen finnes ikke lenger");

    public static readonly Validation Validation = new(Rule, Check);

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var register = context.Registers.Kommuner;
        foreach (var (reference, found) in context.UnclearKommuner)
        {
            if (found is { Kommuner.IsEmpty: true, Utgatt: { } retired })
            {
                var until = retired.GyldigTil is { } year ? $" etter {year}" : " lenger";
                yield return new(Rule, reference.Location, $"kommunen {retired.Navn} ({retired.Nr}) finnes ikke{until}", Help(retired, register))
                {
                    Fix = retired.ErstattetAv is [var only] && register.Find(only).Kommune is { } now
                        ? reference.Instead(register.DisplayName(now), isSafe: false)
                        : null,
                };
            }
        }
    }

    private static string Help(UtgattKommune retired, KommuneRegister register)
    {
        var now = retired.ErstattetAv.Select(nr => register.Find(nr).Kommune is { } kommune ? $"«{register.DisplayName(kommune)}» ({nr})" : nr)
            .ToList();
        return now.Count == 1 ? $"Skriv {now[0]}." : $"Skriv den kommunen som gjelder nå: {string.Join(" eller ", now)}.";
    }
}
