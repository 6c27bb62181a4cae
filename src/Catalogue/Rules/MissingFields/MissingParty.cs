using System.Collections.Immutable;
using Catalogue.Diagnostics;

namespace Catalogue.Rules.MissingFields;

/// <summary>A tiltak has an owner, and a partner that knows the subject: of its own, or its package's.</summary>
public static class MissingParty
{
    public static readonly Rule Owner = new("TK411", Severity.Error, "Eier mangler");
    public static readonly Rule Uh = new("TK413", Severity.Warning, "Universitet, høgskole eller senter mangler");

    public static readonly ImmutableArray<Validation> Validations =
    [
        Of(Owner, ["eiere", "private_eiere"], "har ingen eier",
            "Skriv «eiere:» og én kommune på hver linje under, for eksempel «  - Bodø», eller den private eieren under «private_eiere:». "
            + "Nevner ikke kilden noen eier, forklar det under avvik med «felt: eiere»."),
        Of(Uh, ["uh"], "har ikke noe universitet eller annet kompetansemiljø som partner",
            "Skriv «uh:» og id-en til hvert miljø på sin linje under, for eksempel «  - nord». Er ingen med, forklar det under avvik med «felt: "
                + "uh»."),
    ];

    /// <summary>True for a field whose absence one of these rules tells.</summary>
    public static bool Tells(string field) => field is "eiere" or "uh";

    // Any of the fields answers; the first is the one to tell of.
    private static Validation Of(Rule rule, ImmutableArray<string> fields, string lack, string help) => new(rule, context => SharedFields
        .Lacking(context, answered => fields.Any(answered.Has))
        .Select(answered => new Diagnostic(rule, answered.Origin.KeyOf(fields[0]), $"{answered.What} {lack}", help)));
}
