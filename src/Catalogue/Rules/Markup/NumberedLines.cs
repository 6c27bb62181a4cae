using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>
/// Numbers of a list are shown as they are written, and a date, a year or a grade at the beginning of a line is no list:
/// «20. november» is item 20, and the next line with a number item 21.
/// </summary>
public static class NumberedLines
{
    public static readonly Rule Rule = new("TK433", Severity.Warning, "En dato eller et tall blir til et nummerert punkt");

    /// <summary>What an ordinal number stands before, and no item begins with. A capital letter begins an item.</summary>
    public const string AfterOrdinal =
        "januar februar mars april mai juni juli august september oktober november desember jan feb mar apr jun jul aug sep sept okt nov des "
        + "trinn trinnet trinns klasse klassen klasses klassetrinn klassetrinnet årstrinn årstrinnet klassesteg steg årssteg "
        + "semester semesteret halvår halvåret kvartal kvartalet termin plass plassen skoleår skoleåret året trinnselever klassinger";

    /// <summary>«5. og 6. klasse», «8. – 10. trinn».</summary>
    public const string BetweenOrdinals = "og til eller - –";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Follows = Words(AfterOrdinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Between = Words(BetweenOrdinals);

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t,.:;()–-/");

    internal static IEnumerable<Diagnostic> Find(MarkupText text)
    {
        Dictionary<int, List<int>>? lists = null;
        for (var i = 0; i < text.Lines.Length; i++)
        {
            var line = text.Lines[i];
            if (line.Kind != LineKind.Item)
            {
                continue;
            }

            if (line.Marker.IsNumber)
            {
                lists ??= [];
                (lists.TryGetValue(line.List, out var items) ? items : lists[line.List] = []).Add(i);
            }
            else if (Inner(text, line) is { Length: > 0 } inner && IsOrdinal(text.Of(inner)))
            {
                yield return Ordinal(text, inner, asItem: false);
            }
        }

        foreach (var fault in (lists ?? []).Values.SelectMany(items => InList(text, items)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<Diagnostic> InList(MarkupText text, List<int> items)
    {
        var ordinals = items.FindAll(i => IsOrdinal(text.Of(text.Lines[i])));
        var first = text.Lines[items[0]].Marker.Number;
        var isMiscounted = items.Where((line, n) => text.Lines[line].Marker.Number != first + n).Any();
        return ordinals.Count > 0 && (ordinals.Count == items.Count || isMiscounted)
            ? ordinals.Select(i => Ordinal(text, text.Lines[i].Span, IsBeside(text, items, i)))
            : isMiscounted && items.Exists(i => text.Lines[i].Marker.Number != first) ? [Miscounted(text, items)]
            : [];
    }

    private static Diagnostic Ordinal(MarkupText text, Span line, bool asItem)
    {
        var marker = Marker.Of(text.Of(line));
        var sign = new Span(line.Start + marker.Length - 1, 1);
        var words = text.Of(line)[marker.Length..].TrimStart(" \t");
        var shown = $"{text.Of(line)[..marker.Length]} {words[..(words.IndexOf(' ') is var end and > 0 ? end : words.Length)]}";
        return new(
            Rule,
            text.At(new(line.Start, marker.Length)),
            $"linja begynner med «{shown}», og blir vist som punkt {marker.Number} i en nummerert liste",
            $"Sett en omvendt skråstrek foran punktumet: «{marker.Number}\\{shown[(marker.Length - 1)..]}». Skråstreken vises ikke på siden.")
        {
            Fix = new(asItem ? [new(new(line.Start, 0), "- "), new(sign, $"\\{marker.Sign}")] : [new(sign, $"\\{marker.Sign}")], IsSafe: true),
        };
    }

    private static Diagnostic Miscounted(MarkupText text, List<int> items)
    {
        var first = text.Lines[items[0]].Marker.Number;
        var edits = new List<Edit>();
        for (var n = 0; n < items.Count; n++)
        {
            var line = text.Lines[items[n]];
            if (line.Marker.Number != first + n)
            {
                edits.Add(new(new(line.Span.Start, line.Marker.Length - 1), (first + n).ToString(CultureInfo.InvariantCulture)));
            }
        }

        var at = items.FindIndex(i => text.Lines[i].Span.Start == edits[0].Span.Start);
        var marker = text.Lines[items[at]].Marker;
        return new(
            Rule,
            text.At(new(edits[0].Span.Start, marker.Length)),
            $"punktet er skrevet som nummer {marker.Number}, men vises som nummer {first + at}",
            "Punktene i en liste telles fra det første. Rett numrene. Er det to lister, sett et avsnitt uten innrykk mellom dem.")
        {
            Fix = new([.. edits], IsSafe: false),
        };
    }

    // Lines that follow each other would run together in one paragraph, were they not items.
    private static bool IsBeside(MarkupText text, List<int> items, int line) =>
        (line > 0 && text.Lines[line - 1].Kind != LineKind.Blank && items.BinarySearch(line - 1) >= 0)
        || (line + 1 < text.Lines.Length && items.BinarySearch(line + 1) >= 0);

    private static Span Inner(MarkupText text, BodyLine item)
    {
        var content = text.Of(item)[item.Marker.Length..].TrimStart(" \t");
        return Marker.Of(content) is { IsNumber: true, Length: > 0 }
            ? Span.FromBounds(item.Span.End - content.Length, item.Span.End)
            : default;
    }

    private static bool IsOrdinal(ReadOnlySpan<char> line)
    {
        var marker = Marker.Of(line);
        var rest = line[marker.Length..].TrimStart(" \t");
        var word = rest[..(rest.IndexOfAny(WordEnds) is var end and > 0 ? end : rest.Length)];
        return marker.Sign == '.'
            && (marker.Number is >= 1900 and < 2100
                || Follows.Contains(word)
                || (rest.IndexOf(' ') is var space and > 0
                    && Between.Contains(rest[..space])
                    && rest[(space + 1)..] is [>= '0' and <= '9', ..]));
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
