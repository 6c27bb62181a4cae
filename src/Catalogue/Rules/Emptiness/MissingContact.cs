using Catalogue.Diagnostics;

namespace Catalogue.Rules.Emptiness;

/// <summary>A catalogue on a real address that says nowhere how its publisher is reached sends those who want to tell of a fault to nobody.</summary>
public static class MissingContact
{
    public static readonly Rule Rule = new("TK160", Severity.Warning, "Nettstedet sier ikke hvordan leserne når utgiveren");

    public static readonly Validation Validation = new(Rule, context =>
        context.Katalog.Entries.Innstillinger.Kontakt is null && IsReal(context.BaseUrl)
            ? context.Katalog.Entries.Files.Where(file => file.Source.Path == MissingSettings.File).Select(file => new Diagnostic(
                Rule,
                new(file.Source, default),
                "«kontakt» mangler, og nettstedet bygges for en adresse som leserne bruker",
                "Skriv «kontakt:» med adressen til en side, et skjema eller en felles postkasse, for eksempel redaksjon@kommune.example."))
            : []);

    // Names that lead nowhere on the net (RFC 2606).
    private static readonly string[] Reserved = [".example", ".test", ".invalid", ".localhost"];

    private static bool IsReal(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && !uri.IsLoopback
        && !Array.Exists(Reserved, ending => uri.Host.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
