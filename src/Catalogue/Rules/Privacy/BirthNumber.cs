using Catalogue.Diagnostics;

namespace Catalogue.Rules.Privacy;

/// <summary>A fødselsnummer or D-nummer with right check digits, the synthetic ones of test data included.</summary>
public static class BirthNumber
{
    public static readonly Rule Rule = new("TK704", Severity.Error, "Fødselsnummer eller D-nummer") { IsSecret = true };

    public static readonly Validation Validation = PrivacyRule.Of(
        Rule,
        PrivacyKind.BirthNumber,
        shown => $"«{shown}» er et fødselsnummer eller D-nummer",
        "Slett nummeret, og si fra til redaksjonen hvis fila alt er sendt inn: Det ligger igjen i historikken til det blir fjernet der også.");
}
