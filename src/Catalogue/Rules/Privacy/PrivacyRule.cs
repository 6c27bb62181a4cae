using System.Collections.Immutable;
using Catalogue.Diagnostics;

namespace Catalogue.Rules.Privacy;

/// <summary>The rules on personal data: for each kind what is said of it, with as much of it as may be shown for <c>{0}</c>, and what to do.</summary>
public sealed record PrivacyRule(PrivacyKind Kind, Rule Rule, string Message, string Help)
{
    private const string RenameHelp = "Gi fila eller mappa et navn etter tiltaket, uten opplysninger om personer.";

    public static readonly ImmutableArray<PrivacyRule> All =
    [
        Error(PrivacyKind.Email, "TK701", "E-postadresse", "e-postadressen «{0}» skal ikke stå i katalogen",
            "Skriv rollen eller virksomheten i stedet, for eksempel «oppvekst i Bodø kommune», og lenk gjerne til kontaktsiden deres."),
        Error(PrivacyKind.Phone, "TK702", "Telefonnummer", "telefonnummeret «{0}» skal ikke stå i katalogen",
            "Skriv rollen eller virksomheten i stedet. Er det ikke et telefonnummer, så skriv hva det er: «kr» ved et beløp, «sak» eller «ref.» foran et saksnummer."),
        Error(PrivacyKind.Account, "TK703", "Kontonummer", "kontonummeret «{0}» skal ikke stå i katalogen",
            "Slett nummeret. Utbetalinger avtales med virksomheten, ikke i katalogen."),
        Error(PrivacyKind.BirthNumber, "TK704", "Fødselsnummer eller D-nummer", "«{0}» er et fødselsnummer eller D-nummer",
            "Slett nummeret, og si fra til redaksjonen hvis fila alt er sendt inn: Det ligger igjen i historikken til det blir fjernet der også."),
        Warning(PrivacyKind.BirthPattern, "TK705", "Elleve siffer som kan være et fødselsnummer", "«{0}» begynner med en dato og kan være et fødselsnummer",
            "Slett nummeret hvis det hører til en person. Er det noe annet, så skriv hva det er, for eksempel «ref.» foran."),
        new(PrivacyKind.OrgNumber, new("TK706", Severity.Warning, "Ni siffer som ikke er et gyldig organisasjonsnummer"), "«{0}» er ikke et gyldig organisasjonsnummer",
            "Se etter en skrivefeil, for det siste sifferet er et kontrollsiffer. Er det et telefonnummer med et siffer for mye, skal det bort."),
        Error(PrivacyKind.Label, "TK707", "Kontaktopplysninger fra skjemaet", "opplysninger fra kontakttabellen skal ikke stå i katalogen: «{0}»",
            "Slett linja. Kontakten går gjennom virksomheten; skriv for eksempel «Kontakt: oppvekst i Bodø kommune»."),
        Warning(PrivacyKind.Name, "TK708", "Mulig personnavn", "«{0}» kan være navnet på en person",
            "Skriv bare rollen eller virksomheten, for eksempel «rådgiver i Bodø kommune». Er det ikke en person, kan du se bort fra advarselen."),
        Warning(PrivacyKind.BirthDate, "TK709", "Fødselsdato", "«{0}» ser ut som en persons fødselsdato",
            "Slett datoen, eller skriv bare årskullet, for eksempel «barn født i 2019». Gjelder den ingen bestemt person, kan du se bort fra advarselen."),
    ];

    public Validation Validation => new(Rule, Check);

    // Without the registers any name of a place could be someone's.
    private IEnumerable<Diagnostic> Check(RuleContext context) => Kind == PrivacyKind.Name && context.IsUnreadable("kommuner") ? [] : context.Findings[Kind].Select(Told);

    private Diagnostic Told(PrivacyFinding found)
    {
        var message = Message.Replace("{0}", found.Shown, StringComparison.Ordinal);
        return (found.IsInFileName
            ? new Diagnostic(Rule, found.Location, $"i navnet på fila eller mappa: {message}", RenameHelp)
            : new Diagnostic(Rule, found.Location, message, Help)) with { Secret = found.Secret };
    }

    private static PrivacyRule Error(PrivacyKind kind, string code, string title, params ReadOnlySpan<string> words) =>
        new(kind, new(code, Severity.Error, title) { IsSecret = true }, words[0], words[1]);

    private static PrivacyRule Warning(PrivacyKind kind, string code, string title, params ReadOnlySpan<string> words) =>
        new(kind, new(code, Severity.Warning, title) { IsSecret = true }, words[0], words[1]);
}
