using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Grants;

/// <summary>An amount is granted only once there is a decision.</summary>
public static class EarlyGrant
{
    public static readonly Rule Rule = new("TK424", Severity.Error, "Beløpet er tildelt, men statusen sier noe annet");

    public static readonly Validation Validation = new(Rule, context =>
        context.Katalog.Entries.Pakker.Select(p => Judge([p.Origin], p.Status, p.Tildelt))
            .Concat(context.Katalog.Entries.Tiltak.Select(t => Judge([t.Origin, .. t.Perioder.Select(p => p.Origin)], t.Status, t.Tildelt)))
            .OfType<Diagnostic>());

    private static readonly string[] Fields = ["tildelt_totalt", "tildelt_eier", "tildelt_uh"];

    // The amounts stand in the entry's own fields, or in those of its periods.
    private static Diagnostic? Judge(ImmutableArray<Origin> places, Status status, Belop granted)
    {
        var origin = places[0];
        // Nothing granted is what «avslatt» means.
        var isEarly = status is Status.Utkast or Status.Meldt or Status.Avslatt
            && !granted.IsEmpty
            && !(status == Status.Avslatt && granted.Sum == 0);
        if (!isEarly || !origin.Says(status))
        {
            return null;
        }

        var place = places.First(p => Fields.Any(p.HasText));
        var field = Fields.First(place.HasText);
        return new(
            Rule,
            place.KeyOf(field),
            $"{field} er fylt ut, men status er «{origin.TextOf("status")}»",
            "Er det gjort et vedtak om tildeling, skriv «status: tildelt» og saksnummeret i vedtak_ref. Ellers fjern beløpet: Det som er meldt, "
                + "står i meldt_totalt.")
        {
            Related = [new(origin.ValueOf("status"), "statusen står her")],
        };
    }
}
