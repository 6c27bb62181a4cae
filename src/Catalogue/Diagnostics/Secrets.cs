using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Diagnostics;

/// <summary>What secret rules have found, in whatever file, so that it can be masked wherever text of the content is shown.</summary>
public sealed class Secrets
{
    // Shorter ones would blot out ordinary words.
    private const int Shortest = 5;
    private const int KeyLength = 4;

    private readonly ImmutableArray<Diagnostic> found;
    private readonly ILookup<string, Location> places;
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    // The letters of each secret, by the first of them; the longest first.
    private readonly Dictionary<string, List<string>> letters = new(StringComparer.Ordinal);

    private Secrets(ImmutableArray<Diagnostic> found)
    {
        this.found = found;
        places = found.Select(f => f.Location).ToLookup(l => l.Source.Path, StringComparer.Ordinal);
        foreach (var text in found.SelectMany(TextsOf).Where(t => t.Length >= Shortest).Distinct(StringComparer.Ordinal))
        {
            Add(Letters.Of(text).Folded);
            words.UnionWith(text.Split(null).Select(word => Letters.Of(word).Folded));
        }

        foreach (var same in letters.Values)
        {
            same.Sort((a, b) => b.Length.CompareTo(a.Length));
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
        if (letters.Count == 0 || text.Length < KeyLength)
        {
            return text;
        }

        var read = Letters.Of(text);
        var bySpan = letters.GetAlternateLookup<ReadOnlySpan<char>>();
        char[]? masked = null;
        for (var at = 0; at + KeyLength <= read.Folded.Length; at++)
        {
            if (bySpan.TryGetValue(read.Folded.AsSpan(at, KeyLength), out var candidates) && Find(read, at, candidates) is var (length, start, end))
            {
                masked ??= text.ToCharArray();
                Mask.Of(text.AsSpan(start, end - start)).CopyTo(masked.AsSpan(start));
                at += length - 1;
            }
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

    private static (int Length, int Start, int End)? Find(Letters read, int at, List<string> candidates)
    {
        foreach (var secret in candidates)
        {
            // Of a value that a message has shortened, the beginning is all there is.
            var length = read.Folded.AsSpan(at).CommonPrefixLength(secret);
            if (length >= KeyLength && read.Word(at, length) is var (start, end) && (length == secret.Length || read.IsCutAt(end)))
            {
                return (length, start, end);
            }
        }

        return null;
    }

    private static IEnumerable<string> TextsOf(Diagnostic fault)
    {
        var (source, span) = fault.Location;
        yield return source.Text.Substring(span.Start, span.Length);
        yield return fault.Secret ?? "";
    }

    private void Add(string secret)
    {
        if (secret.Length < KeyLength)
        {
            return;
        }

        if (!letters.TryGetValue(secret[..KeyLength], out var same))
        {
            letters[secret[..KeyLength]] = same = [];
        }

        if (!same.Contains(secret))
        {
            same.Add(secret);
        }
    }
}
