using Catalogue.Diagnostics;

namespace Catalogue.Rules.Membership;

/// <summary>A region says which kommuner it has; only a network on a theme belongs to no place.</summary>
public static class RegionWithoutKommuner
{
    public static readonly Rule Rule = new("TK164", Severity.Error, "Regionen mangler kommuner");

    public static readonly Validation Validation = new(Rule, context => context.Katalog.Entries.Regioner
        .Where(r => r.Kommuner.IsEmpty && !r.ErTematisk && !r.Origin.States("kommuner"))
        .Select(r => new Diagnostic(
            Rule,
            r.Origin.KeyOf("kommuner"),
            $"regionen {r.Navn} har ingen kommuner",
            "Skriv «kommuner:» og ett punkt for hver under det. Er det et nettverk om et tema og ikke om et sted, skriv «type: tematisk».")));
}
