using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Sums;

/// <summary>The sums that a package prints add up: across for each scheme, and down to the sum of all.</summary>
public static class OrdningSum
{
    public static readonly Rule Rule = new("TK403", Severity.Error, "Summene i pakken går ikke opp");

    public static readonly Validation Validation = new(Rule, context => SumCheck.Faults(context.Katalog.Entries.Pakker.SelectMany(Checks)));

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
        new(pakke.Origin, pakke.Avvik, $"sum_{sum.Ordning}_{part}", value);

    // A scheme that states nothing in a column counts as nothing; a row that does not add up puts the columns in doubt.
    private static SumCheck Column(Pakke pakke, string part, Func<Belop, long?> value, bool inDoubt)
    {
        ImmutableArray<SumField> fields = [.. pakke.Summer.Select(s => Field(pakke, s, part, value(s.Belop)))];
        var total = fields.Single(f => f.Field == $"sum_{All}_{part}");
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
