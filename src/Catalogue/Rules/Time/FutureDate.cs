using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Rules.Time;

/// <summary>Decisions and approvals are dated today or earlier.</summary>
public static class FutureDate
{
    public static readonly Rule Rule = new("TK417", Severity.Error, "Datoen ligger i framtida");

    public static readonly Validation Validation = new(Rule, Check);

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var entries = context.Katalog.Entries;
        return entries.Pakker.Select(p => Judge(p.Origin, "vedtak_dato", p.Vedtak.Dato, context.Today))
            .Concat(entries.Tiltak.Select(t => Judge(t.Origin, "vedtak_dato", t.Vedtak.Dato, context.Today)))
            .Concat(entries.Tiltak.SelectMany(t => t.Perioder).Select(p => Judge(p.Origin, "vedtak_dato", p.Vedtak.Dato, context.Today)))
            .Concat(entries.Tiltak.SelectMany(t => t.Erfaringer).Select(e => Judge(e.Origin, "dato", e.Dato, context.Today)))
            .Concat(entries.Tiltak.Select(t => Judge(t.Origin, "godkjent_dato", t.Godkjent.Dato, context.Today)))
            .OfType<Diagnostic>();
    }

    private static Diagnostic? Judge(Origin origin, string field, DateOnly? date, DateOnly today) => !(date > today) ? null : new(
        Rule,
        origin.ValueOf(field),
        $"{field} er {NorwegianFormat.Date(date.Value)}, som ikke har vært ennå",
        field switch
        {
            "godkjent_dato" => $"Skriv dagen godkjenningen ble gitt. I dag er det {NorwegianFormat.Date(today)}.",
            "dato" => $"Skriv dagen erfaringen ble skrevet. I dag er det {NorwegianFormat.Date(today)}.",
            _ => $"Skriv dagen vedtaket ble gjort, eller fjern linja til det er gjort. I dag er det {NorwegianFormat.Date(today)}.",
        });
}
