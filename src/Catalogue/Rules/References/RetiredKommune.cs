using System.Globalization;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Rules.References;

/// <summary>A kommune that no longer exists is named for the years when it did, and in no register of what there is today.</summary>
public static class RetiredKommune
{
    public static readonly Rule Rule = new("TK303", Severity.Error, "Kommunen fantes ikke lenger");

    public static readonly Validation Validation = new(Rule, Check);

    private static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from named in context.UnclearKommuner
        let retired = named.Found.Utgatt
        where named.Found.Kommuner.IsEmpty && retired is not null && !(named.IsOwner && !(named.Ar > retired.GyldigTil))
        select Fault(named, retired, context.Registers.Kommuner);

    private static Diagnostic Fault(KommuneReference named, UtgattKommune retired, KommuneRegister register)
    {
        var now = register.SuccessorsOf(retired);
        var names = now.Select(register.DisplayName).ToList();
        var became = now.Length == 1 ? $"ble en del av {names[0]}" : $"ble delt mellom {NorwegianFormat.List(names)}";
        var when = retired.GyldigTil is { } last ? string.Create(CultureInfo.InvariantCulture, $" i {last + 1}") : "";
        var year = named.Ar is { } ar ? string.Create(CultureInfo.InvariantCulture, $", og året her er {ar}") : "";
        var choices = now.Select(k => $"«{register.DisplayName(k)}» ({k.Nr})").ToList();
        return new(
            Rule,
            named.Reference.Location,
            $"kommunen {retired.Navn} ({retired.Nr}) {(now.IsEmpty ? "finnes ikke lenger" : became + when)}{year}",
            now.Length == 1 ? $"Skriv {choices[0]}." : $"Skriv den kommunen som gjelder nå: {string.Join(" eller ", choices)}.")
        {
            Fix = now.Length == 1 ? named.Reference.Instead(names[0], isSafe: false) : null,
        };
    }
}
