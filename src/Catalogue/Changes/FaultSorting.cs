using System.Collections.Immutable;
using Catalogue.Diagnostics;

namespace Catalogue.Changes;

/// <summary>Tells which faults a change answers for.</summary>
public static class FaultSorting
{
    public static ReviewedFaults Sort(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after, ImmutableArray<FileChange> files)
    {
        var touched = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var elsewhere = after.Where(d => !touched.Contains(d.Location.Source.Path)).ToList();
        var known = before.Where(d => !touched.Contains(d.Location.Source.Path)).ToList();

        // A fault is known again by what it says; else by what it points at, since a sum that is still wrong may be wrong by another amount.
        var (unmatched, left) = Match(elsewhere, known, d => (d.Rule.Code, d.Location.Source.Path, d.Message));
        (unmatched, left) = Match(unmatched, left, d => (d.Rule.Code, d.Location.Source.Path, Place(d.Location)));
        var caused = unmatched.ToHashSet(ReferenceEqualityComparer.Instance);
        return new(
            [.. after.Where(d => touched.Contains(d.Location.Source.Path))],
            [.. elsewhere.Where(caused.Contains)],
            [.. elsewhere.Where(d => !caused.Contains(d))])
        {
            Fixed = left.Count,
        };
    }

    private static (List<Diagnostic> Unmatched, List<Diagnostic> Left) Match<TKey>(
        List<Diagnostic> faults,
        List<Diagnostic> known,
        Func<Diagnostic, TKey> key)
        where TKey : notnull
    {
        var waiting = known.GroupBy(key).ToDictionary(g => g.Key, g => new Queue<Diagnostic>(g));
        var unmatched = faults.Where(d => !(waiting.TryGetValue(key(d), out var same) && same.TryDequeue(out _))).ToList();
        return (unmatched, [.. waiting.Values.SelectMany(q => q)]);
    }

    // Without the line's number, so that a page of the site that has grown above it does not make it new.
    private static string Place(Location location) =>
        !location.Source.HasLines ? "" : $"{location.Position.Column} {location.Span.Length} {location.Source.Line(location.Position.Line)}";
}
