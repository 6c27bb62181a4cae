using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Rules.Amounts;
using Catalogue.Rules.Grants;

namespace Catalogue.Rules.Sums;

/// <summary>An avvik on a sum that adds up says something that is not so.</summary>
public static class NeedlessAvvik
{
    public static readonly Rule Rule = new("TK404", Severity.Warning, "Avviket trengs ikke: summen går opp");

    public static readonly Validation Validation = new(Rule, Check);

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var entries = context.Katalog.Entries;
        if (!entries.Tiltak.Any(t => HasAvvikOnSum(t.Avvik)) && !entries.Pakker.Any(p => HasAvvikOnSum(p.Avvik)))
        {
            return [];
        }

        var checks = entries.Tiltak.SelectMany(t => TiltakSum.Checks(t).Concat(PeriodeSum.Checks(t)))
            .Concat(entries.Pakker.SelectMany(OrdningSum.Checks))
            .Concat(context.Katalog.Pakker.SelectMany(p => PakkeSum.Checks(p, context)))
            .Concat(entries.Tiltak.SelectMany(t => UnlikelyAmount.Checks(t).Concat(GrantAboveRequest.Checks(t))))
            .Concat(entries.Pakker.SelectMany(p => UnlikelyAmount.Checks(p).Concat(GrantAboveRequest.Checks(p))));
        var byField = checks.SelectMany(c => c.Fields.Where(f => f.IsExplained), (check, field) => (check, field))
            .ToLookup(c => (c.field.Origin.Source.Path, c.field.AvvikField), c => c.check);

        return entries.Pakker.SelectMany(p => Needless(p.Origin, p.Avvik)).Concat(entries.Tiltak.SelectMany(t => Needless(t.Origin, t.Avvik)));

        IEnumerable<Diagnostic> Needless(Origin origin, ImmutableArray<Avvik> avvik) =>
            from a in avvik
            where IsSum(a.Felt.Text)
            let sums = byField[(origin.Source.Path, a.Felt.Text)]
            where sums.Any() && sums.All(s => s.Outcome == SumOutcome.Holds)
            select new Diagnostic(
                Rule,
                origin.At(a.Felt.Span),
                $"avviket gjelder {a.Felt.Text}, men den summen går opp",
                "Fjern avviket, eller se om det skulle stått på et annet felt.")
            { Fix = avvik.Removal(origin, a) };
    }

    private static bool HasAvvikOnSum(IEnumerable<Avvik> avvik) => avvik.Any(a => IsSum(a.Felt.Text));

    private static bool IsSum(string? field) =>
        field == "summer"
        || (field is not null && (field.StartsWith("sum_", StringComparison.Ordinal) || field.EndsWith("_totalt", StringComparison.Ordinal)));
}
