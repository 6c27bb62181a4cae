using Catalogue.Diagnostics;

namespace Catalogue.Rules.Emptiness;

/// <summary>Without its settings a catalogue would be published under a name, a publisher and an address that nobody has given it.</summary>
public static class MissingSettings
{
    internal const string File = "content/katalog.yml";

    public static readonly Rule Rule = new("TK130", Severity.Error, "Katalogen mangler innstillingene sine");

    public static readonly Validation Validation = new(Rule, context => context.Katalog.Entries.Files.Any(file => file.Source.Path == File) ? [] :
    [
        new Diagnostic(
            Rule,
            new(new(File, ""), default),
            "katalog.yml finnes ikke i innholdsmappa",
            "Lag fila med tittel, beskrivelse, utgiver og grunnadresse. Pekte du på en annen mappe enn katalogens, så pek på den rette med "
                + "--content."),
    ]);
}
