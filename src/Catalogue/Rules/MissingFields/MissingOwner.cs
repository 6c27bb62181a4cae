using Catalogue.Diagnostics;

namespace Catalogue.Rules.MissingFields;

/// <summary>A tiltak has an owner: of its own, or its package's.</summary>
public static class MissingOwner
{
    public const string Field = "eiere";

    public static readonly Rule Rule = new("TK411", Severity.Error, "Eier mangler");

    public static readonly Validation Validation = new(Rule, context => SharedFields.Lacking(context, a => a.Has(Field) || a.Has("private_eiere")).Select(a => new Diagnostic(
        Rule,
        a.Origin.KeyOf(Field),
        $"{a.What} har ingen eier",
        "Skriv «eiere:» og én kommune på hver linje under, for eksempel «  - Bodø», eller den private eieren under «private_eiere:». "
        + "Nevner ikke kilden noen eier, forklar det under avvik med «felt: eiere».")));
}
