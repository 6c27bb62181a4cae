using Catalogue.Diagnostics;

namespace Catalogue.Rules.Membership;

/// <summary>A cooperation of kommuner says which they are, so that its tiltak stand on their pages.</summary>
public static class MembersOfCooperation
{
    public static readonly Rule Rule = new("TK163", Severity.Error, "Samarbeidet mangler kommuner");

    public static readonly Validation Validation = new(Rule, context => context.Katalog.Entries.Virksomheter
        .Where(v => v.Type == "interkommunal" && v.Kommuner.Length < 2)
        .Select(v => new Diagnostic(
            Rule,
            v.Origin.KeyOf("kommuner"),
            v.Kommuner.IsEmpty ? $"{v.Navn} er et samarbeid, men har ingen kommuner" : $"{v.Navn} er et samarbeid, men har bare én kommune",
            "Skriv «kommuner:» og én kommune på hver linje under. Er det ikke et samarbeid mellom kommuner, skriv «type: privat».")));
}
