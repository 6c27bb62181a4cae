using Catalogue.Diagnostics;

namespace Catalogue.Rules.Privacy;

/// <summary>A bank account number.</summary>
public static class AccountNumber
{
    public static readonly Rule Rule = new("TK703", Severity.Error, "Kontonummer") { IsSecret = true };

    public static readonly Validation Validation = PrivacyRule.Of(
        Rule,
        PrivacyKind.Account,
        shown => $"kontonummeret «{shown}» skal ikke stå i katalogen",
        "Slett nummeret. Utbetalinger avtales med virksomheten, ikke i katalogen.");
}
