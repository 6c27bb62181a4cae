using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Sums;

/// <summary>The tiltak of a package ask for as much together as the package prints for its scheme.</summary>
public static class PakkeSum
{
    public static readonly Rule Rule = new("TK402", Severity.Error, "Tiltakene i pakken gir ikke pakkens sum");

    public static readonly Validation Validation = new(Rule, context => SumCheck.Faults(context.Katalog.Pakker.SelectMany(p => Checks(p, context))));

    private static readonly string[] Parts = ["eier", "uh", "totalt"];

    internal static ImmutableArray<SumCheck> Checks(PakkeNode node, RuleContext context)
    {
        var pakke = node.Pakke;
        if (pakke.Ramme.Ordninger is not [var ordning] || pakke.Summer.FirstOrDefault(s => s.Ordning == ordning.Text) is not { } sum)
        {
            return [];
        }

        var tiltak = node.Tiltak.Select(t => t.Tiltak)
            .Where(t => t.Ramme.Ordninger.IsEmpty || t.Ramme.Ordninger.Any(o => o.Text == ordning.Text))
            .ToList();
        var isCounted = IsWhole(node, context) && tiltak.Count > 0 && tiltak.TrueForAll(t => IsOfOne(t) && !t.Meldt.IsEmpty && IsLegible(t));
        var isDoubtful = OrdningSum.Row(pakke, sum).IsFault || tiltak.Exists(t => TiltakSum.Checks(t).Any(c => c.IsFault));
        var columns = Parts.Select(part => Column(pakke, sum, tiltak, part));

        // A slip in one part shows in the total as well; the part is enough to report.
        var checks = columns.Select(c => isCounted && !isDoubtful ? c : c with { Outcome = SumOutcome.Unknown }).ToImmutableArray();
        return checks[0].IsFault || checks[1].IsFault ? checks.SetItem(2, checks[2] with { Outcome = SumOutcome.Unknown }) : checks;
    }

    private static SumCheck Column(Pakke pakke, Ordningssum sum, List<Tiltak> tiltak, string part)
    {
        var printed = OrdningSum.Field(pakke, sum, part, PartOf(sum.Belop, part));
        ImmutableArray<SumField> parts = [.. tiltak.Select(t => new SumField(t.Origin, t.Avvik, $"meldt_{part}", Stated(t.Meldt, part)))];
        if (printed.Value is not { } value || parts.Any(p => p.Value is null))
        {
            return new(parts.Add(printed), SumOutcome.Unknown);
        }

        var total = parts.Sum(p => p.Value!.Value);
        return total == value ? new(parts.Add(printed), SumOutcome.Holds) : new(parts.Add(printed), SumOutcome.Broken, new(
            Rule,
            printed.Origin.ValueOf(printed.Field),
            $"tiltakene har {SumCheck.NorwegianKroner(total)} i meldt_{part} til sammen, men {printed.Name} er "
                + $"{SumCheck.NorwegianKroner(value)}: det skiller {SumCheck.NorwegianKroner(Math.Abs(total - value))}",
            SumCheck.Advice(printed.AvvikField)));
    }

    // Only when every tiltak of the form is here and could be read can their sum be held against the form's.
    private static bool IsWhole(PakkeNode node, RuleContext context) =>
        (node.Pakke.AntallTiltak is not { } expected || expected == node.Tiltak.Length)
        && !context.Katalog.Entries.Unreadable.Any(u => u.PakkeId == node.Id);

    // What a tiltak of two schemes asks for of each, nobody says.
    private static bool IsOfOne(Tiltak tiltak) => tiltak.Ramme.Ordninger.Length < 2;

    private static bool IsLegible(Tiltak tiltak) =>
        !(tiltak.Meldt.Eier is null && tiltak.Origin.Has("meldt_eier"))
        && !(tiltak.Meldt.Uh is null && tiltak.Origin.Has("meldt_uh"))
        && !(tiltak.Meldt.Totalt is null && tiltak.Origin.Has("meldt_totalt"));

    private static long? PartOf(Belop belop, string part) => part switch { "eier" => belop.Eier, "uh" => belop.Uh, _ => belop.Totalt };

    // Where one part stands alone or beside the total, the other follows; where only the total stands, the parts are not known.
    private static long? Stated(Belop belop, string part) => part switch
    {
        "eier" => belop.Eier ?? (belop.Uh is { } uh ? (belop.Totalt ?? uh) - uh : null),
        "uh" => belop.Uh ?? (belop.Eier is { } eier ? (belop.Totalt ?? eier) - eier : null),
        _ => belop.Sum,
    };
}
