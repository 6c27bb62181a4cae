using Catalogue.Diagnostics;

namespace Catalogue.Rules.Emptiness;

/// <summary>A catalogue on a real address that says nowhere how its publisher is reached sends those who want to tell of a fault to nobody.</summary>
public static class MissingContact
{
    private const string File = "content/katalog.yml";

    // Names that lead nowhere on the net (RFC 2606).
    private static readonly string[] Reserved = [".example", ".test", ".invalid", ".localhost"];

    public static readonly Rule Rule = new("TK160", Severity.Warning, "Nettstedet sier ikke hvordan leserne når utgiveren");

    public static readonly Validation Validation = new(Rule, context =>
        context.Katalog.Entries.Innstillinger.Kontakt is null && IsReal(context.BaseUrl ?? context.Katalog.Entries.Innstillinger.Grunnadresse)
            ? context.Katalog.Entries.Files.Where(file => file.Source.Path == File).Select(file => new Diagnostic(
                Rule,
                new(file.Source, default),
                "«kontakt» mangler, og nettstedet bygges for en adresse som leserne bruker",
                "Skriv «kontakt:» med adressen til en side eller et skjema der de kan si fra, for eksempel virksomhetens kontaktside."))
            : []);

    private static bool IsReal(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && !uri.IsLoopback
        && !Array.Exists(Reserved, ending => uri.Host.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
