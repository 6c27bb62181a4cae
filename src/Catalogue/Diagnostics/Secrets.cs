using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Catalogue.Source;

namespace Catalogue.Diagnostics;

/// <summary>What secret rules have found, in whatever file, so that it can be masked wherever text of the content is shown.</summary>
public sealed partial class Secrets
{
    // Shorter ones would blot out ordinary words.
    private const int Shortest = 5;
    private const int KeyLength = 4;

    private readonly ImmutableArray<Diagnostic> found;
    private readonly ILookup<string, Location> places;
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    // The letters of each secret in ordinal order, and for each the longest other that it begins with.
    private readonly string[] letters;
    private readonly int[] shorter;
    private readonly int longest;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> keys;

    private Secrets(ImmutableArray<Diagnostic> found)
    {
        this.found = found;
        places = found.Select(f => f.Location).ToLookup(l => l.Source.Path, StringComparer.Ordinal);
        var texts = found.SelectMany(TextsOf).Where(t => t.Length >= Shortest).ToHashSet(StringComparer.Ordinal);
        words.UnionWith(texts.SelectMany(t => t.Split(null)).Select(word => Letters.Of(word).Folded));
        var known = texts.Select(t => Letters.Of(t).Folded).Where(t => t.Length >= KeyLength);
        letters = [.. known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        keys = letters.Select(t => t[..KeyLength]).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        longest = letters.Max(t => (int?)t.Length) ?? 0;
        shorter = new int[letters.Length];
        for (var i = 0; i < letters.Length; i++)
        {
            shorter[i] = i - 1;
            while (shorter[i] >= 0 && !letters[i].StartsWith(letters[shorter[i]], StringComparison.Ordinal))
            {
                shorter[i] = shorter[shorter[i]];
            }
        }
    }

    public static Secrets None { get; } = new([]);

    public bool IsEmpty => found.IsEmpty;

    public static Secrets Of(IEnumerable<Diagnostic> faults) => new([.. faults.Where(f => f.Rule.IsSecret)]);

    public Secrets And(Secrets other) => other.IsEmpty ? this : IsEmpty ? other : new([.. found, .. other.found]);

    /// <summary>Whether a file, or its name, has something that must not be printed.</summary>
    public bool AreIn(string path) => places.Contains(path);

    /// <summary>Whether a word on its own is part of a secret.</summary>
    public bool Have(string word) => words.Count > 0 && words.Contains(Letters.Of(word).Folded);

    /// <summary>The text, as long as before, with a mask over every secret in it: also one in other spelling, or parted by other signs.</summary>
    public string Masked(string text)
    {
        if (letters.Length == 0 || text.Length < KeyLength)
        {
            return text;
        }

        var read = Letters.Of(text);
        char[]? masked = null;
        var (from, to) = (0, 0);
        for (var at = 0; at + KeyLength <= read.Folded.Length; at++)
        {
            if (!keys.Contains(read.Folded.AsSpan(at, KeyLength)) || Find(read, at) is not var (start, end) || end <= to)
            {
                continue;
            }

            // One that begins within another goes on under the same mask.
            (from, to) = (start < to ? from : start, end);
            masked ??= text.ToCharArray();
            Mask.Of(text.AsSpan(from, to - from)).CopyTo(masked.AsSpan(from));
        }

        return masked is null ? text : new(masked);
    }

    /// <summary>The file as it may be shown.</summary>
    public SourceText Shown(SourceText source)
    {
        var text = source.Text.ToCharArray();
        foreach (var (_, span) in places[source.Path].Where(place => place.Source.Text == source.Text))
        {
            Mask.Of(source.Text.AsSpan(span.Start, span.Length)).CopyTo(text.AsSpan(span.Start));
        }

        return source.ShownAs(Masked(source.Path), Masked(new(text)));
    }

    private (int Start, int End)? Find(Letters read, int at)
    {
        var rest = read.Folded.AsSpan(at);

        // Of a value that a message has shortened, the beginning is all there is.
        var cut = read.LengthToCut(at, longest);
        var next = LastUpTo(rest[..cut]) + 1;
        if (cut >= KeyLength && next < letters.Length && letters[next].AsSpan().StartsWith(rest[..cut]) && read.Word(at, cut) is var (from, to))
        {
            return (from, to);
        }

        for (var i = LastUpTo(rest); i >= 0; i = shorter[i])
        {
            if (rest.StartsWith(letters[i]) && read.Word(at, letters[i].Length) is var (start, end))
            {
                return (start, end);
            }
        }

        return null;
    }

    private int LastUpTo(ReadOnlySpan<char> text)
    {
        var (low, high) = (0, letters.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = letters[middle].AsSpan().SequenceCompareTo(text) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private static IEnumerable<string> TextsOf(Diagnostic fault)
    {
        var (source, span) = fault.Location;
        var text = source.Text.Substring(span.Start, span.Length);
        yield return text;
        yield return fault.Secret ?? "";

        // A name is one also without what stood beside it.
        foreach (Match name in Names().Matches(text))
        {
            yield return name.Value;
        }
    }

    [GeneratedRegex(@"\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)+")]
    private static partial Regex Names();
}
