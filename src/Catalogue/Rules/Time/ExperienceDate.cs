using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;

namespace Catalogue.Rules.Time;

/// <summary>An experience is told after the tiltak began, and once.</summary>
public static class ExperienceDate
{
    public static readonly Rule TooEarly = new("TK451", Severity.Warning, "Erfaringen er eldre enn tiltaket");
    public static readonly Rule Twice = new("TK452", Severity.Error, "Erfaringen står to ganger");

    public static readonly ImmutableArray<Validation> Validations =
    [
        new(TooEarly, context =>
            from tiltak in context.Katalog.Entries.Tiltak
            where !tiltak.Varighet.IsEmpty
            let first = tiltak.Varighet.Min()
            from erfaring in tiltak.Erfaringer
            where erfaring.Dato < first.Start
            select new Diagnostic(
                TooEarly,
                erfaring.Origin.ValueOf("dato"),
                $"erfaringen er fra {NorwegianFormat.Date(erfaring.Dato!.Value)}, men tiltaket begynner {first}",
                "Se om datoen eller semestrene under varighet er feil. Det dere venter dere av tiltaket, hører hjemme i teksten.")
            {
                Related = [new(tiltak.Origin.KeyOf("varighet"), "semestrene står her")],
            }),
        new(Twice, context =>
            from tiltak in context.Katalog.Entries.Tiltak
            from same in tiltak.Erfaringer.Where(e => e.Dato is not null).GroupBy(e => (e.Dato, e.Av))
            from again in same.Skip(1)
            select new Diagnostic(
                Twice,
                again.Origin.ValueOf("dato"),
                "den samme rollen har en erfaring fra samme dag",
                "Skriv alt i én erfaring, eller rett datoen eller rollen.")
            {
                Related = [new(same.First().Origin.ValueOf("dato"), "den andre står her")],
            }),
    ];
}
