using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Rules.Membership;

/// <summary>A package is reported on a form that was in use in its year, and for its scheme.</summary>
public static class FormOfPakke
{
    private const string Field = "skjema";

    public static readonly Rule OtherYear = new("TK157", Severity.Warning, "Skjemaet var ikke i bruk det året");
    public static readonly Rule OtherOrdning = new("TK158", Severity.Warning, "Skjemaet gjelder ikke ordningen");

    public static readonly ImmutableArray<Validation> Validations =
    [
        Of(
            OtherYear,
            (skjema, ramme) => ramme.Ar < skjema.Fra || ramme.Ar > skjema.Til,
            (skjema, ramme, _) =>
                FormattableString.Invariant($"pakken er fra {ramme.Ar}, men «{skjema.Id}» gjelder {NorwegianFormat.Years(skjema.Fra, skjema.Til)}")),
        Of(
            OtherOrdning,
            (skjema, ramme) => !skjema.Ordninger.IsEmpty && Others(skjema, ramme).Any(),
            (skjema, ramme, all) => $"pakken er meldt under {Others(skjema, ramme).First().Kortnavn}, men «{skjema.Id}» gjelder "
                + NorwegianFormat.List([.. skjema.Ordninger.Select(o => all.Find(o)?.Kortnavn ?? o.Text)])),
    ];

    private static IEnumerable<Ordning> Others(Skjema skjema, ResolvedRamme ramme) =>
        ramme.Ordninger.Where(own => skjema.Ordninger.All(o => o.Text != own.Id));

    private static Validation Of(
        Rule rule, Func<Skjema, ResolvedRamme, bool> isWrong, Func<Skjema, ResolvedRamme, Register<Ordning>, string> message) => new(rule, context =>
            from node in context.Katalog.Pakker
            where node.Skjema is not null && isWrong(node.Skjema, node.Ramme) && !Frame.Of(node).IsExplained(Field)
            select new Diagnostic(
                rule,
                node.Pakke.Origin.ValueOf(Field),
                message(node.Skjema!, node.Ramme, context.Registers.Ordninger),
                $"Skriv id-en til skjemaet som ble brukt, eller rett fila i mappa skjemaer. {Explanations.Advice(Field)}"));
}
