using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Sums;

/// <summary>The sums that a package prints add up, across for each scheme and down to the sum of all; each scheme has one.</summary>
public static class OrdningSum
{
    public static readonly Rule Rule = new("TK403", Severity.Error, "Summene i pakken går ikke opp");

    public static readonly Rule Twice = new("TK455", Severity.Error, "Ordningen har to summer i pakken");

    public static readonly ImmutableArray<Validation> Validations =
    [
        new(Rule, context => SumCheck.Faults(context.Katalog.Entries.Pakker.SelectMany(Checks))),
        new(Twice, context => context.Katalog.Entries.Pakker.SelectMany(Repeated)),
    ];

    internal const string All = "alle";

    internal static IEnumerable<SumCheck> Checks(Pakke pakke)
    {
        var rows = pakke.Summer.Select(s => Row(pakke, s)).ToList();
        var checks = rows.AsEnumerable();
        var inDoubt = rows.Exists(r => r.IsFault);
        if (pakke.Summer.Any(s => s.Ordning == All))
        {
            checks = checks.Append(Column(pakke, "eier", b => b.Eier, inDoubt)).Append(Column(pakke, "uh", b => b.Uh, inDoubt));
            checks = checks.Append(Column(pakke, "totalt", b => b.Totalt, inDoubt));
        }

        return pakke.Tildelt.IsEmpty ? checks : checks.Append(SumCheck.Row(
            Rule,
            new(pakke.Origin, pakke.Avvik, "tildelt_eier", pakke.Tildelt.Eier),
            new(pakke.Origin, pakke.Avvik, "tildelt_uh", pakke.Tildelt.Uh),
            new(pakke.Origin, pakke.Avvik, "tildelt_totalt", pakke.Tildelt.Totalt)));
    }

    internal static SumCheck Row(Pakke pakke, Ordningssum sum) =>
        SumCheck.Row(
            Rule,
            Field(pakke, sum, "eier", sum.Belop.Eier),
            Field(pakke, sum, "uh", sum.Belop.Uh),
            Field(pakke, sum, "totalt", sum.Belop.Totalt));

    internal static SumField Field(Pakke pakke, Ordningssum sum, string part, long? value) =>
        new(sum.Origin, pakke.Avvik, sum.FieldOf(part), value) { List = sum.Punkt is null ? null : sum.AvvikFieldOf(part) };

    private static IEnumerable<Diagnostic> Repeated(Pakke pakke) =>
        from same in pakke.Summer.GroupBy(s => s.Ordning)
        from sum in same.Skip(1)
        where sum.Punkt is { Text.Length: > 0 }
        select new Diagnostic(
            Twice,
            sum.Origin.At(sum.Punkt!.Value.Span),
            $"pakken har en annen sum for «{sum.Ordning}» fra før",
            "Behold den som er riktig, og fjern den andre. Bare den første telles.");

    // A scheme that states nothing in a column counts as nothing; a row that does not add up puts the columns in doubt.
    private static SumCheck Column(Pakke pakke, string part, Func<Belop, long?> value, bool inDoubt)
    {
        ImmutableArray<SumField> fields = [.. pakke.Summer.Select(s => Field(pakke, s, part, value(s.Belop)))];
        var total = fields.Single(f => f.Field == $"sum_{All}_{part}" && f.List is null);
        var parts = fields.Remove(total);
        if (inDoubt || total.Value is not { } printed || parts.IsEmpty || parts.All(p => p.Value is null))
        {
            return new(fields, SumOutcome.Unknown);
        }

        var sum = parts.Sum(p => p.Value ?? 0);
        return sum == printed ? new(fields, SumOutcome.Holds) : new(fields, SumOutcome.Broken, new(
            Rule,
            pakke.Origin.ValueOf(total.Field),
            $"ordningene har {SumCheck.NorwegianKroner(sum)} til sammen, men {total.Field} er {SumCheck.NorwegianKroner(printed)}: det skiller "
                + $"{SumCheck.NorwegianKroner(Math.Abs(sum - printed))}",
            SumCheck.Advice(total.Field)));
    }
}
