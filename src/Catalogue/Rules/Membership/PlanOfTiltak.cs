using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Rules.Membership;

/// <summary>The plan that a tiltak points at is that of its own fylke and year.</summary>
public static class PlanOfTiltak
{
    private const string Field = "prioriteringer";

    public static readonly Rule OtherFylke = new("TK151", Severity.Warning, "Prioriteringen står i planen for et annet fylke");
    public static readonly Rule OtherYear = new("TK153", Severity.Warning, "Planen gjelder ikke året til tiltaket");

    public static readonly ImmutableArray<Validation> Validations =
    [
        Of(
            OtherFylke,
            (point, ramme) => !ramme.Fylker.IsEmpty && !ramme.Fylker.Contains(point.Fylke),
            (point, ramme) => $"«{point.Navn}» står i planen for {point.Fylke.Navn}, men tiltaket er fra "
                + NorwegianFormat.List([.. ramme.Fylker.Select(f => f.Navn)])),
        Of(
            OtherYear,
            (point, ramme) => ramme.Ar is { } ar && !point.Plan.GjelderI(ar),
            (point, ramme) => FormattableString.Invariant($"{point.Plan.Tittel} gjelder {point.Plan.Periode}, men tiltaket er fra {ramme.Ar}")),
    ];

    private static Validation Of(
        Rule rule, Func<Planpunkt, ResolvedRamme, bool> isWrong, Func<Planpunkt, ResolvedRamme, string> message) => new(rule, context =>
            from node in context.Katalog.Tiltak
            where !node.Tiltak.Prioriteringer.IsEmpty && !Frame.Of(node).IsExplained(Field)
            from reference in node.Tiltak.Prioriteringer
            let point = context.Registers.Prioriteringer.Find(reference.Text)
            where point is not null && isWrong(point, node.Ramme)
            select new Diagnostic(
                rule,
                node.Tiltak.Origin.At(reference.Span),
                message(point, node.Ramme),
                $"Vis til planen for fylket og året, eller fjern linja. {Explanations.Advice(Field)}"));
}
