using Catalogue.Diagnostics;

namespace Catalogue.Rules.Privacy;

/// <summary>A label of the forms' contact tables with a value behind it.</summary>
public static class ContactLabel
{
    public static readonly Rule Rule = new("TK707", Severity.Error, "Kontaktopplysninger fra skjemaet") { IsSecret = true };

    public static readonly Validation Validation = PrivacyRule.Of(
        Rule,
        PrivacyKind.Label,
        shown => $"opplysninger fra kontakttabellen skal ikke stå i katalogen: «{shown}»",
        "Slett linja. Kontakten går gjennom virksomheten; skriv for eksempel «Kontakt: oppvekst i Bodø kommune».");
}
