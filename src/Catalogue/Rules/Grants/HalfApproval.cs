using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Grants;

/// <summary>An approval for publication has a date and a giver, and is given to what is no longer a draft.</summary>
public static class HalfApproval
{
    public static readonly Rule Rule = new("TK427", Severity.Error, "Godkjenningen for publisering er ikke gyldig");

    public static readonly Validation Validation = new(Rule, context => context.Katalog.Entries.Tiltak.Select(Judge).OfType<Diagnostic>());

    private static Diagnostic? Judge(Tiltak tiltak)
    {
        if (tiltak.Status != Status.Utkast && tiltak.Godkjent.IsGiven)
        {
            return null;
        }

        var origin = tiltak.Origin;
        return (origin.HasText("godkjent_dato"), origin.HasText("godkjent_av")) switch
        {
            (true, false) => new(
                Rule,
                origin.KeyOf("godkjent_dato"),
                "tiltaket har godkjent_dato, men ikke godkjent_av",
                "Skriv hvilken rolle eller virksomhet som godkjente, for eksempel «godkjent_av: Redaksjonen for katalogen». Er tiltaket ikke "
                    + "godkjent, fjern datoen."),
            (false, true) => new(
                Rule,
                origin.KeyOf("godkjent_av"),
                "tiltaket har godkjent_av, men ikke godkjent_dato",
                "Skriv dagen tiltaket ble godkjent, for eksempel «godkjent_dato: 2026-11-20». Er det ikke godkjent, fjern godkjent_av."),
            (true, true) when tiltak.Status == Status.Utkast && origin.Says(Status.Utkast) => new(
                Rule,
                origin.ValueOf("status"),
                "tiltaket er godkjent for publisering, men status er «utkast»",
                "Er behovet meldt, skriv «status: meldt» eller det trinnet saken er kommet til. Er tiltaket bare et utkast, fjern godkjent_dato "
                    + "og godkjent_av.")
            {
                Related = [new(origin.KeyOf("godkjent_dato"), "godkjenningen står her")],
            },
            _ => null,
        };
    }
}
