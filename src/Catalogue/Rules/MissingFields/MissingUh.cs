using Catalogue.Diagnostics;

namespace Catalogue.Rules.MissingFields;

/// <summary>A tiltak has a partner that knows the subject: a university, a college or a centre, of its own or its package's.</summary>
public static class MissingUh
{
    public const string Field = "uh";

    public static readonly Rule Rule = new("TK413", Severity.Warning, "Universitet, høgskole eller senter mangler");

    public static readonly Validation Validation = new(Rule, context => SharedFields.Lacking(context, a => a.Has(Field)).Select(a => new Diagnostic(
        Rule,
        a.Origin.KeyOf(Field),
        $"{a.What} har ikke noe universitet eller annet kompetansemiljø som partner",
        "Skriv «uh:» og id-en til hvert miljø på sin linje under, for eksempel «  - nord». Er ingen med, forklar det under avvik med «felt: uh».")));
}
