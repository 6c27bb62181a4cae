using Catalogue.Diagnostics;

namespace Catalogue.Rules.Privacy;

/// <summary>Words that are probably someone's name.</summary>
public static class PersonName
{
    public static readonly Rule Rule = new("TK708", Severity.Warning, "Mulig personnavn") { IsSecret = true };

    private static readonly Validation Found = PrivacyRule.Of(
        Rule,
        PrivacyKind.Name,
        shown => $"«{shown}» kan være navnet på en person",
        "Skriv bare rollen eller virksomheten, for eksempel «rådgiver i Bodø kommune». Er det ikke en person, kan du se bort fra advarselen.");

    // Without the registers any name of a place could be someone's.
    public static readonly Validation Validation = new(Rule, context => context.IsUnreadable("kommuner") ? [] : Found.Check(context));
}
