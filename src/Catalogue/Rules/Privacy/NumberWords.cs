using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>A word, or what parts it from the next, and how it is written with digits.</summary>
internal readonly record struct Spoken(Span Span, string Digits);

/// <summary>Finds numbers that are spelled out: «førtien tjuetre førtifem sekstisju», «fire én to tre …», also beside digits.</summary>
internal static class NumberWords
{
    // As many digits as a phone number to an account number with its country; fewer are prose.
    private const int Fewest = 8;
    private const int Most = 13;
    private const int LongestWord = 40;

    /// <summary>What each word below a hundred stands for.</summary>
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Values = Words()
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // How the rarer of the words begin, after a space; hardly a number has only others. Search is fastest without letters beyond ASCII and in one
    // case.
    private static readonly SearchValues<string> Anchors = SearchValues.Create(
        [" null", " tre", " fire", " fem", " seks", " sju", " syv", " sytt", " tju", " nitt", " hundre"],
        StringComparison.Ordinal);

    public static IReadOnlyList<Spoken> In(ReadOnlySpan<char> text)
    {
        List<Spoken>? all = null;
        for (var at = 0; text[at..].IndexOfAny(Anchors) is var found and >= 0;)
        {
            at += found + 1;
            var word = WordAt(text, at);
            at = word.End;
            if (ValueOf(text.Slice(word.Start, word.Length)) is not null && HasNumberBeside(text, word))
            {
                at = Math.Max(at, AddRun(text, RunStart(text, word.Start), all ??= []));
            }
        }

        return all ?? (IReadOnlyList<Spoken>)[];
    }

    private static bool HasNumberBeside(ReadOnlySpan<char> text, Span word) =>
        Before(text, word.Start) is not null || After(text, word.End) is not null;

    private static int RunStart(ReadOnlySpan<char> text, int start)
    {
        for (var i = 0; i < Most && Before(text, start) is { } before; i++)
        {
            start = before.Start;
        }

        return start;
    }

    private static int AddRun(ReadOnlySpan<char> text, int start, List<Spoken> all)
    {
        var (digits, words, first, isCount) = (0, 0, all.Count, true);
        var (end, previous) = (start, -1);
        for (Span? token = TokenAt(text, start); token is { } t && digits <= Most; token = After(text, t.End))
        {
            var spelled = ValueOf(text.Slice(t.Start, t.Length));
            if (t.Start > end)
            {
                // «Førti-en» is one number.
                var isRest = spelled is { Length: 1 } and not "0"
                    && previous is >= 20 and < 100
                    && previous % 10 == 0
                    && words > 0
                    && all[^1].Digits.Length == 2;
                if (isRest)
                {
                    all[^1] = all[^1] with { Digits = all[^1].Digits[..1] };
                    digits--;
                }

                all.Add(new(Span.FromBounds(end, t.Start), isRest ? "" : " "));
            }

            if (spelled is not null)
            {
                all.Add(new(t, spelled));
                words++;
            }

            var value = int.Parse(spelled ?? text.Slice(t.Start, t.Length), CultureInfo.InvariantCulture);
            isCount &= previous < 0 || value == previous + 1;
            (digits, end, previous) = (digits + (spelled?.Length ?? t.Length), t.End, value);
        }

        // «Én, to, tre, fire …» is counting.
        if (digits is < Fewest or > Most || words < 2 || isCount)
        {
            all.RemoveRange(first, all.Count - first);
        }

        return end;
    }

    private static Span? After(ReadOnlySpan<char> text, int end)
    {
        var at = end;
        while (at < text.Length && at - end < 4 && IsBetween(text[at]))
        {
            at++;
        }

        return at > end && at < text.Length ? TokenAt(text, at) : null;
    }

    private static Span? Before(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end > 0 && start - end < 4 && IsBetween(text[end - 1]))
        {
            end--;
        }

        var from = end;
        while (from > 0 && end - from < LongestWord && char.IsLetterOrDigit(text[from - 1]))
        {
            from--;
        }

        return end < start && from < end && TokenAt(text, from) is { } token && token.End == end ? token : null;
    }

    /// <summary>A spelled number, or up to four digits.</summary>
    private static Span? TokenAt(ReadOnlySpan<char> text, int start)
    {
        var digits = text[start..].IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length - start;
        if (digits > 0)
        {
            return digits <= 4 ? new(start, digits) : null;
        }

        var word = WordAt(text, start);
        return word.Start == start && ValueOf(text.Slice(start, word.Length)) is not null ? word : null;
    }

    private static bool IsBetween(char c) => c is ',' or '-' or '\n' || WordScan.IsBlank(c);

    private static Span WordAt(ReadOnlySpan<char> text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && at - start < LongestWord && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - at < LongestWord && char.IsLetter(text[end]))
        {
            end++;
        }

        return Span.FromBounds(start, Math.Max(end, at + 1));
    }

    private static string? ValueOf(ReadOnlySpan<char> word)
    {
        if (Values.TryGetValue(word, out var value))
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        // «firehundreogtolv»
        var hundred = word.IndexOf("hundre", StringComparison.OrdinalIgnoreCase);
        if (hundred < 0)
        {
            return null;
        }

        var rest = word[(hundred + "hundre".Length)..];
        rest = rest.StartsWith("og", StringComparison.OrdinalIgnoreCase) ? rest[2..] : rest;
        var hundreds = hundred == 0 ? 1 : Values.TryGetValue(word[..hundred], out var times) ? times : 0;
        return hundreds is < 1 or > 9 || (rest.Length > 0 && !Values.ContainsKey(rest)) ? null
            : ((hundreds * 100) + (rest.Length > 0 ? Values[rest] : 0)).ToString(CultureInfo.InvariantCulture);
    }

    private static Dictionary<string, int> Words()
    {
        string[] small =
        [
            "null", "en én ein ett ei", "to", "tre", "fire", "fem", "seks", "sju syv", "åtte", "ni", "ti", "elleve", "tolv", "tretten", "fjorten",
            "femten", "seksten", "sytten", "atten", "nitten",
        ];
        string[] tens = ["tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"];
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["tyve"] = 20, ["tredve"] = 30, ["førr"] = 40 };
        for (var i = 0; i < small.Length; i++)
        {
            foreach (var word in small[i].Split(' '))
            {
                words[word] = i;
            }
        }

        var units = words.Where(w => w.Value is > 0 and < 10).ToArray();
        for (var i = 0; i < tens.Length; i++)
        {
            words[tens[i]] = (i + 2) * 10;
            foreach (var (unit, value) in units)
            {
                words[tens[i] + unit] = ((i + 2) * 10) + value;
                words[unit + "og" + tens[i]] = ((i + 2) * 10) + value;
            }
        }

        return words;
    }
}
