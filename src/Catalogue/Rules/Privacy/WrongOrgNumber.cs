using Catalogue.Diagnostics;

namespace Catalogue.Rules.Privacy;

/// <summary>Nine digits that are no organisation number; a right one is public and may stand.</summary>
public static class WrongOrgNumber
{
    public static readonly Rule Rule = new("TK706", Severity.Warning, "Ni siffer som ikke er et gyldig organisasjonsnummer");

    public static readonly Validation Validation = PrivacyRule.Of(
        Rule,
        PrivacyKind.OrgNumber,
        shown => $"«{shown}» er ikke et gyldig organisasjonsnummer",
        "Se etter en skrivefeil, for det siste sifferet er et kontrollsiffer. Er det et telefonnummer med et siffer for mye, skal det bort.");
}
