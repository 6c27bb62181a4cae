using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Grants;

/// <summary>An amount is granted only once there is a decision.</summary>
public static class EarlyGrant
{
    public static readonly Rule Rule = new("TK424", Severity.Error, "Beløpet er tildelt, men statusen sier noe annet");

    public static readonly Validation Validation = new(Rule, context =>
        context.Katalog.Entries.Pakker.Select(p => Judge(p.Origin, p.Status, p.Tildelt))
            .Concat(context.Katalog.Entries.Tiltak.Select(t => Judge(t.Origin, t.Status, t.Tildelt)))
            .OfType<Diagnostic>());

    private static readonly string[] Fields = ["tildelt_totalt", "tildelt_eier", "tildelt_uh"];

    private static Diagnostic? Judge(Origin origin, Status status, Belop granted)
    {
        // Nothing granted is what «avslatt» means.
        var isEarly = status is Status.Utkast or Status.Meldt or Status.Avslatt
            && !granted.IsEmpty
            && !(status == Status.Avslatt && granted.Sum == 0);
        if (!isEarly || !origin.Says(status))
        {
            return null;
        }

        var field = Fields.First(origin.HasText);
        return new(
            Rule,
            origin.KeyOf(field),
            $"{field} er fylt ut, men status er «{origin.TextOf("status")}»",
            "Er det gjort et vedtak om tildeling, skriv «status: tildelt» og saksnummeret i vedtak_ref. Ellers fjern beløpet: Det som er meldt, "
                + "står i meldt_totalt.")
        {
            Related = [new(origin.ValueOf("status"), "statusen står her")],
        };
    }
}
