using Catalogue.Diagnostics;

namespace Catalogue.Rules.Privacy;

/// <summary>An e-mail address belongs to a person, or will be sent spam.</summary>
public static class EmailAddress
{
    public static readonly Rule Rule = new("TK701", Severity.Error, "E-postadresse") { IsSecret = true };

    public static readonly Validation Validation = PrivacyRule.Of(
        Rule,
        PrivacyKind.Email,
        shown => $"e-postadressen «{shown}» skal ikke stå i katalogen",
        "Skriv rollen eller virksomheten i stedet, for eksempel «oppvekst i Bodø kommune», og lenk gjerne til kontaktsiden deres.");
}
