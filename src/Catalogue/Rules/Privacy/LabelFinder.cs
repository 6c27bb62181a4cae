using System.Buffers;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>
/// Finds the labels of a contact table that have a value: «Kontaktperson: …» in lines, lists and fields, and «Ev. merkes» without a colon.
/// </summary>
internal static class LabelFinder
{
    // Longer labels and values than these are prose.
    private const int LongestLabel = 60;
    private const int LongestValue = 300;

    // What may stand before a label at the start of its line: bullets, quotes, headings, comments, emphasis.
    private static readonly SearchValues<char> LineMarkers = SearchValues.Create(" \t-*+•>#|\"'_\u00A00123456789.)([{");
    private static readonly SearchValues<string> Merkes = SearchValues.Create(["merkes"], StringComparison.OrdinalIgnoreCase);

    public static void Find(PlainReading file, KnownNames known, List<PrivacyHit> hits)
    {
        var text = file.Text;
        for (var colon = text.IndexOf(':'); colon >= 0; colon = Next(text, colon + 1))
        {
            if (LabelBefore(text, colon) is { } label && ValueAfter(file, label, colon, known) is { Length: > 0 } value)
            {
                hits.Add(new(PrivacyKind.Label, value));
            }
        }

        FindMerkes(text, hits);
    }

    private static int Next(ReadOnlySpan<char> text, int from) => text[from..].IndexOf(':') is var found and >= 0 ? from + found : -1;

    private static void FindMerkes(ReadOnlySpan<char> text, List<PrivacyHit> hits)
    {
        for (var at = 0; text[at..].IndexOfAny(Merkes) is var found and >= 0;)
        {
            at += found + "merkes".Length;
            var label = LabelBefore(text, at);
            var value = Trimmed(text, Span.FromBounds(at, LineEnd(text, at)));
            if (label is { IsAtLineStart: true, Length: > 6 } && value.Length > 0 && !text[at..].TrimStart(' ').StartsWith(":"))
            {
                hits.Add(new(PrivacyKind.Label, value));
            }
        }
    }

    private static Label? LabelBefore(ReadOnlySpan<char> text, int end)
    {
        var from = Math.Max(0, end - LongestLabel);
        var line = text[from..end].LastIndexOf('\n') is var newline and >= 0 ? from + newline + 1 : from;
        var isWhole = line == 0 || text[line - 1] == '\n';
        var markers = text[line..end].IndexOfAnyExcept(LineMarkers);
        if (markers < 0)
        {
            return null;
        }

        var label = text[(line + markers)..end].TrimEnd(" *_\"'");
        if (isWhole && ClueWords.Of(label) is var clue && ClueWords.IsLabel(clue))
        {
            return new(line + markers, label.Length, clue) { IsAtLineStart = true, Indent = markers };
        }

        var bare = WordScan.SkipBlanksBack(text, end);
        var word = WordScan.Before(text, bare);
        return word.Length > 1 && ClueWords.Of(word) is var inside and not Clue.Name and not Clue.Remark && ClueWords.IsLabel(inside)
            ? new(bare - word.Length, word.Length, inside)
            : null;
    }

    private static Span ValueAfter(PlainReading file, Label label, int colon, KnownNames known)
    {
        var text = file.Text;
        if (colon + 1 < text.Length && text[colon + 1] is '/' or ':')
        {
            return default;
        }

        var isField = colon < file.BodyStart;
        if (isField && label.Clue == Clue.Name && (file.IsRegister || label.Indent > 0))
        {
            return default;
        }

        var value = Trimmed(text, Span.FromBounds(colon + 1, ValueEnd(text, colon + 1)));
        if (isField && label.IsAtLineStart)
        {
            return value.Length == 0 ? Block(text, label, LineEnd(text, colon), file.BodyStart) : value;
        }

        return value.Length > 0 && LabelValue.Tells(text, value, label.Clue, known) ? value : default;
    }

    /// <summary>What stands indented, or as a list, below a field without a value.</summary>
    private static Span Block(ReadOnlySpan<char> text, Label label, int lineEnd, int bodyStart)
    {
        var (start, end) = (-1, lineEnd);
        for (var line = lineEnd + 1; line < bodyStart && line < text.Length; line = LineEnd(text, line) + 1)
        {
            var next = LineEnd(text, line);
            var indent = text[line..next].IndexOfAnyExcept(' ');
            if (indent >= 0 && indent <= label.Indent && !(indent == label.Indent && text[line + indent] == '•'))
            {
                break;
            }

            (start, end) = indent < 0 ? (start, end) : (start < 0 ? line + indent : start, next);
            if (start >= 0 && end - start > LongestValue * 10)
            {
                break;
            }
        }

        return start < 0 ? default : Trimmed(text, Span.FromBounds(start, end));
    }

    // A line may hold several: «Navn: …, Telefon: …».
    private static int ValueEnd(ReadOnlySpan<char> text, int start)
    {
        var end = LineEnd(text, start);
        for (var colon = text[start..end].IndexOf(':'); colon >= 0;)
        {
            var at = WordScan.SkipBlanksBack(text, start + colon);
            var word = WordScan.Before(text, at);
            if (at - word.Length > start && ClueWords.IsLabel(ClueWords.Of(word)))
            {
                return at - word.Length;
            }

            var rest = text[(start + colon + 1)..end].IndexOf(':');
            colon = rest < 0 ? -1 : colon + 1 + rest;
        }

        return end;
    }

    private static int LineEnd(ReadOnlySpan<char> text, int at)
    {
        var rest = text.Slice(at, Math.Min(LongestValue, text.Length - at));
        return rest.IndexOf('\n') is var end and >= 0 ? at + end : at + rest.Length;
    }

    private static Span Trimmed(ReadOnlySpan<char> text, Span value)
    {
        const string Around = " \t\u00A0*_\"',;|:-–—•}{[]()«»";
        var (start, end) = (value.Start, value.End);
        while (start < end && Around.Contains(text[start], StringComparison.Ordinal))
        {
            start++;
        }

        while (end > start && Around.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return end > start && !ClueWords.IsEmpty(text[start..end]) ? new(start, end - start) : default;
    }

    private readonly record struct Label(int Start, int Length, Clue Clue)
    {
        public bool IsAtLineStart { get; init; }

        public int Indent { get; init; }
    }
}
