using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>The detector: from a text to the places that give something away, in order and without overlaps, spans in the text as it was given.</summary>
public static class PrivacyScan
{
    private static readonly Comparer<PrivacyHit> ByStart = Comparer<PrivacyHit>.Create((a, b) => a.Span.Start.CompareTo(b.Span.Start));

    private static readonly string[] LinkSchemes = ["](", "](mailto:", "](tel:", "](sms:"];

    public static ImmutableArray<PrivacyHit> Of(PrivacyText file, KnownNames known)
    {
        var reading = PlainReading.Of(file.Text);
        var plain = file with { Text = reading.Text, BodyStart = reading.FromSource(file.BodyStart) };
        var exact = new List<PrivacyHit>(0);
        EmailFinder.Find(plain.Text, exact);
        NumberFinder.Find(plain.Text, exact);

        var probable = new List<PrivacyHit>(0);
        LabelFinder.Find(plain, probable);
        ContactTable.Find(plain.Text, known, probable);
        NameFinder.Find(plain, known, probable);
        if (exact.Count + probable.Count == 0)
        {
            return [];
        }

        exact.Sort(ByStart);
        var labels = probable.Select(hit => hit.Kind == PrivacyKind.Label ? hit with { Span = Beside(plain.Text, hit.Span, exact) } : hit).Where(hit => hit.Span.Length > 0);
        var hits = Joined(plain.Text, WithoutOverlaps([.. exact, .. labels]));
        return [.. hits.Select(hit => hit with { Span = reading.ToSource(hit.Span) })];
    }

    /// <summary>What is left of a label's value beside the address or number in it; nothing where that is all it says.</summary>
    private static Span Beside(string text, Span value, List<PrivacyHit> exact)
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
        return text.AsSpan(best.Start, best.Length).Count(' ') > 0 || best.Length > 8 ? best : default;
    }

    private static Span Longer(Span one, Span other) => other.Length > one.Length ? other : one;

    private static Span Trimmed(string text, int start, int end)
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
    private static List<PrivacyHit> Joined(string text, List<PrivacyHit> hits)
    {
        for (var i = hits.Count - 1; i > 0; i--)
        {
            var (first, second) = (hits[i - 1], hits[i]);
            var between = text.AsSpan(first.Span.End, second.Span.Start - first.Span.End).TrimEnd('+');
            if (first.Kind == second.Kind && Words.IsOneOf(between, LinkSchemes))
            {
                hits[i - 1] = first with { Span = Span.FromBounds(first.Span.Start, second.Span.End) };
                hits.RemoveAt(i);
            }
        }

        return hits;
    }
}
