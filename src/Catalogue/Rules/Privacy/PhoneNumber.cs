using Catalogue.Diagnostics;

namespace Catalogue.Rules.Privacy;

/// <summary>A phone number, however it is written.</summary>
public static class PhoneNumber
{
    public static readonly Rule Rule = new("TK702", Severity.Error, "Telefonnummer") { IsSecret = true };

    public static readonly Validation Validation = PrivacyRule.Of(
        Rule,
        PrivacyKind.Phone,
        shown => $"telefonnummeret «{shown}» skal ikke stå i katalogen",
        "Skriv rollen eller virksomheten i stedet. Er det ikke et telefonnummer, så skriv hva det er: «kr» ved et beløp, «sak» eller «ref.» foran et saksnummer.");
}
