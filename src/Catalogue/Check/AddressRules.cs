using Catalogue.Diagnostics;

namespace Catalogue.Check;

/// <summary>The faults that a list of published addresses can tell of.</summary>
public static class AddressRules
{
    public static readonly Rule LostTiltak = new("TK317", Severity.Error, "Tiltaket har mistet adressen sin");

    public static readonly Rule Lost = new("TK318", Severity.Warning, "En adresse som er tatt i bruk, er borte");

    public static readonly Rule NotAnAddress = new("TK319", Severity.Error, "Linja i adresselista er ingen adresse");
}
