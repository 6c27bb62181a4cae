using Catalogue.Diagnostics;

namespace Catalogue.Rules.Privacy;

/// <summary>Eleven digits that begin with a date: from 2032 the check digits no longer tell.</summary>
public static class BirthDatePattern
{
    public static readonly Rule Rule = new("TK705", Severity.Warning, "Elleve siffer som kan være et fødselsnummer") { IsSecret = true };

    public static readonly Validation Validation = PrivacyRule.Of(
        Rule,
        PrivacyKind.BirthDate,
        shown => $"«{shown}» begynner med en dato og kan være et fødselsnummer",
        "Slett nummeret hvis det hører til en person. Er det noe annet, så skriv hva det er, for eksempel «ref.» foran.");
}
