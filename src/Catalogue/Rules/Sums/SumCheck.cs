using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Sums;

/// <summary>An amount that takes part in a sum: the file and field, its value, and what the file says of faults in its source.</summary>
internal readonly record struct SumField(Origin Origin, ImmutableArray<Avvik> Avvik, string Field, long? Value)
{
    /// <summary>The list that it is an amount of an item of; null where it is a field of the entry itself.</summary>
    public string? List { get; init; }

    /// <summary>What an avvik names to explain it.</summary>
    public string AvvikField => List ?? Field;

    /// <summary>What messages call it.</summary>
    public string Name => List is null ? Field : $"{Field} under {List}";

    public bool IsExplained => Explains(Avvik, AvvikField);

    private static bool Explains(ImmutableArray<Avvik> avvik, string field) => avvik.Any(a => a.Felt.Text == field);
}

/// <summary>What became of adding up.</summary>
internal enum SumOutcome
{
    Holds,
    Broken,

    /// <summary>An amount is not stated, or is itself in doubt.</summary>
    Unknown,
}

/// <summary>A sum that should hold: the amounts that take part, and the fault where it does not.</summary>
internal sealed record SumCheck(ImmutableArray<SumField> Fields, SumOutcome Outcome, Diagnostic? Diagnostic = null)
{
    /// <summary>The source itself does not add up, and the file says so.</summary>
    public bool IsExplained => Fields.Any(f => f.IsExplained);

    public bool IsFault => Outcome == SumOutcome.Broken && !IsExplained;

    public static IEnumerable<Diagnostic> Faults(IEnumerable<SumCheck> checks) => checks.Where(c => c.IsFault).Select(c => c.Diagnostic!);

    /// <summary>Checks that an owner's part and a university's part make the total, where all three are stated.</summary>
    public static SumCheck Row(Rule rule, SumField eier, SumField uh, SumField totalt)
    {
        if (eier.Value is not { } forEier || uh.Value is not { } forUh || totalt.Value is not { } total)
        {
            return new([eier, uh, totalt], SumOutcome.Unknown);
        }

        var sum = forEier + forUh;
        return sum == total ? new([eier, uh, totalt], SumOutcome.Holds) : new([eier, uh, totalt], SumOutcome.Broken, new(
            rule,
            totalt.Origin.ValueOf(totalt.Field),
            $"{eier.Field} og {uh.Field} er {NorwegianKroner(sum)} til sammen, men {totalt.Name} er {NorwegianKroner(total)}: det skiller "
                + $"{NorwegianKroner(Math.Abs(sum - total))}",
            Advice(totalt.AvvikField)));
    }

    public static string Advice(string field) =>
        $"Rett det tallet som er feil. Står tallene slik i kilden, behold dem og forklar det under avvik med «felt: {field}».";

    public static string NorwegianKroner(long value) => Language.NorwegianFormat.Kroner(value);
}
