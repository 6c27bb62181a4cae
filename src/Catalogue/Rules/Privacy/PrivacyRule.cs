using Catalogue.Diagnostics;

namespace Catalogue.Rules.Privacy;

/// <summary>A rule on one kind of personal data: what is said of it, with as much of it as may be shown, and what to do.</summary>
internal static class PrivacyRule
{
    public static Validation Of(Rule rule, PrivacyKind kind, Func<string, string> message, string help) => new(rule, context =>
        context.Findings[kind].Select(f => (f.IsInFileName
            ? new Diagnostic(rule, f.Location, $"i navnet på fila eller mappa: {message(f.Shown)}", "Gi fila eller mappa et navn etter tiltaket, uten opplysninger om personer.")
            : new Diagnostic(rule, f.Location, message(f.Shown), help)) with { Secret = f.Secret }));
}
