using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>
/// The detector: from a text to the places that give something away, in order and without overlaps, spans in the text as it was given.
/// </summary>
public static class PrivacyScan
{
    private static readonly Comparer<PrivacyHit> ByStart = Comparer<PrivacyHit>.Create((a, b) => a.Span.Start.CompareTo(b.Span.Start));

    private static readonly string[] LinkSchemes = ["](", "](mailto:", "](tel:", "](sms:"];

    public static ImmutableArray<PrivacyHit> Of(PrivacyText file, KnownNames known)
    {
        using var reading = PlainReader.Read(file);
        var text = reading.Text;
        var probable = new Found([], []);
        ContactTable.Find(text, known, probable);
        probable.Cells.Sort((a, b) => a.Cell.Start.CompareTo(b.Cell.Start));

        var exact = new List<PrivacyHit>(0);
        EmailFinder.Find(text, exact);
        NumberFinder.Find(text, probable.Cells, exact);
        exact.Sort(ByStart);
        LabelFinder.Find(reading, known, probable.Hits);
        NameFinder.Find(reading, known, exact, probable.Hits);
        AddressNames.Find(text, known, probable.Hits);
        if (exact.Count + probable.Hits.Count == 0)
        {
            return [];
        }

        var all = new List<PrivacyHit>(exact);
        foreach (var hit in probable.Hits)
        {
            var span = hit.Kind == PrivacyKind.Label ? Beside(text, hit.Span, exact) : hit.Span;
            if (span.Length > 0)
            {
                all.Add(hit with { Span = span });
            }
        }

        var hits = Joined(text, WithoutOverlaps(all));
        return [.. hits.Select(hit => hit with { Span = reading.ToSource(hit.Span) })];
    }

    /// <summary>What is left of a label's value beside the address or number in it; nothing where that is all it says.</summary>
    private static Span Beside(ReadOnlySpan<char> text, Span value, List<PrivacyHit> exact)
    {
        var (best, from) = (default(Span), value.Start);
        var next = exact.BinarySearch(new(default, value), ByStart);
        for (next = Math.Max(0, (next < 0 ? ~next : next) - 1); next < exact.Count && exact[next].Span.Start < value.End; next++)
        {
            var hit = exact[next];
            if (hit.IsExact && hit.Span.End > value.Start)
            {
                best = Longer(best, Trimmed(text, from, hit.Span.Start));
                from = hit.Span.End;
            }
        }

        if (from == value.Start)
        {
            return value;
        }

        best = Longer(best, Trimmed(text, from, value.End));
        return text.Slice(best.Start, best.Length).Count(' ') > 0 || best.Length > 8 ? best : default;
    }

    private static Span Longer(Span one, Span other) => other.Length > one.Length ? other : one;

    private static Span Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return Span.FromBounds(start, end);
    }

    // The stronger kind takes the place; among equals the first.
    private static List<PrivacyHit> WithoutOverlaps(List<PrivacyHit> all)
    {
        var kept = new List<PrivacyHit>(all.Count);
        foreach (var hit in all.OrderBy(h => h.Span.Start).ThenBy(h => h.Kind))
        {
            while (kept.Count > 0 && kept[^1].Span.End > hit.Span.Start && hit.Kind < kept[^1].Kind)
            {
                kept.RemoveAt(kept.Count - 1);
            }

            if (kept.Count == 0 || kept[^1].Span.End <= hit.Span.Start)
            {
                kept.Add(hit);
            }
        }

        return kept;
    }

    // A link whose text and target say the same is one fault.
    private static List<PrivacyHit> Joined(ReadOnlySpan<char> text, List<PrivacyHit> hits)
    {
        for (var i = hits.Count - 1; i > 0; i--)
        {
            var (first, second) = (hits[i - 1], hits[i]);
            var between = text[first.Span.End..second.Span.Start].TrimEnd('+');
            if (first.Kind == second.Kind && WordScan.IsOneOf(between, LinkSchemes))
            {
                hits[i - 1] = first with { Span = Span.FromBounds(first.Span.Start, second.Span.End) };
                hits.RemoveAt(i);
            }
        }

        return hits;
    }
}
