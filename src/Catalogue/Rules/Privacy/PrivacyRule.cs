using System.Collections.Immutable;
using Catalogue.Diagnostics;

namespace Catalogue.Rules.Privacy;

/// <summary>
/// The rules on personal data: for each kind what is said of it, with as much of it as may be shown for <c>{0}</c>, and what to do.
/// </summary>
public sealed record PrivacyRule(PrivacyKind Kind, Rule Rule, string Message, string Help)
{
    /// <summary>What to do where a file or folder is called so.</summary>
    public const string RenameHelp = "Gi fila eller mappa et navn etter tiltaket, uten opplysninger om personer.";

    public static readonly Rule Email = Secret("TK701", Severity.Error, "E-postadresse");
    public static readonly Rule Phone = Secret("TK702", Severity.Error, "Telefonnummer");
    public static readonly Rule Account = Secret("TK703", Severity.Error, "Kontonummer");
    public static readonly Rule BirthNumber = Secret("TK704", Severity.Error, "Fødselsnummer eller D-nummer");
    public static readonly Rule BirthPattern = Secret("TK705", Severity.Warning, "Elleve siffer som kan være et fødselsnummer");
    public static readonly Rule OrgNumber = new("TK706", Severity.Warning, "Ni siffer som ikke er et gyldig organisasjonsnummer");
    public static readonly Rule Label = Secret("TK707", Severity.Error, "Kontaktopplysninger fra skjemaet");
    public static readonly Rule Name = Secret("TK708", Severity.Warning, "Mulig personnavn");
    public static readonly Rule BirthDate = Secret("TK709", Severity.Warning, "Fødselsdato");

    public static readonly ImmutableArray<PrivacyRule> All =
    [
        new(PrivacyKind.Email, Email, "e-postadressen «{0}» skal ikke stå i katalogen",
            "Skriv rollen eller virksomheten i stedet, for eksempel «oppvekst i Bodø kommune», og lenk gjerne til kontaktsiden deres."),
        new(PrivacyKind.Phone, Phone, "telefonnummeret «{0}» skal ikke stå i katalogen",
            "Skriv rollen eller virksomheten i stedet. Er det ikke et telefonnummer, så skriv hva det er: «kr» ved et beløp, «sak» eller «ref.» "
                + "foran et saksnummer."),
        new(PrivacyKind.Account, Account, "kontonummeret «{0}» skal ikke stå i katalogen",
            "Slett nummeret. Utbetalinger avtales med virksomheten, ikke i katalogen."),
        new(PrivacyKind.BirthNumber, BirthNumber, "«{0}» er et fødselsnummer eller D-nummer",
            "Slett nummeret, og si fra til utgiveren hvis fila alt er sendt inn: Det ligger igjen i historikken til det blir fjernet der også."),
        new(PrivacyKind.BirthPattern, BirthPattern, "«{0}» begynner med en dato og kan være et fødselsnummer",
            "Slett nummeret hvis det hører til en person. Er det noe annet, så skriv hva det er, for eksempel «ref.» foran."),
        new(PrivacyKind.OrgNumber, OrgNumber, "«{0}» er ikke et gyldig organisasjonsnummer",
            "Se etter en skrivefeil, for det siste sifferet er et kontrollsiffer. Er det et telefonnummer med et siffer for mye, skal det bort."),
        new(PrivacyKind.Label, Label, "opplysninger fra kontakttabellen skal ikke stå i katalogen: «{0}»",
            "Slett linja. Kontakten går gjennom virksomheten; skriv for eksempel «Kontakt: oppvekst i Bodø kommune»."),
        new(PrivacyKind.Name, Name, "«{0}» kan være navnet på en person",
            "Skriv bare rollen eller virksomheten, for eksempel «rådgiver i Bodø kommune». Er det ikke en person, kan du se bort fra advarselen."),
        new(PrivacyKind.BirthDate, BirthDate, "«{0}» ser ut som en persons fødselsdato",
            "Slett datoen, eller skriv bare årskullet, for eksempel «barn født i 2019». Gjelder den ingen bestemt person, kan du se bort fra "
                + "advarselen."),
    ];

    public static IEnumerable<Validation> Validations => All.Select(r => new Validation(r.Rule, r.Check));

    // Without the registers any name of a place could be someone's.
    private IEnumerable<Diagnostic> Check(RuleContext context) =>
        Kind == PrivacyKind.Name && context.IsUnreadable("kommuner") ? [] : context.Privacy.Found[Kind].Select(Told);

    private Diagnostic Told(PrivacyFinding found)
    {
        var message = Message.Replace("{0}", found.Shown, StringComparison.Ordinal);
        return (found.IsInFileName
            ? new Diagnostic(Rule, found.Location, $"i navnet på fila eller mappa: {message}", RenameHelp)
            : new Diagnostic(Rule, found.Location, message, Help)) with
        { Secret = found.Secret };
    }

    private static Rule Secret(string code, Severity severity, string title) => new(code, severity, title) { IsSecret = true };
}
