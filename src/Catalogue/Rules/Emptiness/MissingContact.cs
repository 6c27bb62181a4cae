using Catalogue.Diagnostics;

namespace Catalogue.Rules.Emptiness;

/// <summary>A site that people can reach says how they reach those who publish it.</summary>
public static class MissingContact
{
    public static readonly Rule Rule = new("TK160", Severity.Warning, "Nettstedet sier ikke hvordan leserne tar kontakt");

    public static readonly Validation Validation = new(Rule, Check);

    // Names that nobody can have (RFC 2606), and the machine itself.
    private static readonly string[] Unreal =
        [".example", ".test", ".invalid", ".localhost", ".local", "localhost", "example.com", "example.org", "example.net"];

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var settings = context.Katalog.Entries.Innstillinger;
        var isReal = Uri.TryCreate(settings.Grunnadresse, UriKind.Absolute, out var address)
            && !Array.Exists(Unreal, name => address.Host.EndsWith(name, StringComparison.OrdinalIgnoreCase));
        return !isReal || settings.Kontakt is not null || !context.Katalog.Entries.Files.Any(file => file.Source.Path == MissingSettings.File) ? [] :
        [
            new Diagnostic(
                Rule,
                new(new(MissingSettings.File, ""), default),
                "nettstedet har ingen kontaktadresse",
                "Sett inn «kontakt: » med adressen til en side, et skjema eller en felles postkasse, for eksempel redaksjon@kommune.example."),
        ];
    }
}
