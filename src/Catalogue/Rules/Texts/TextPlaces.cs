using Catalogue.Source;

namespace Catalogue.Rules.Texts;

/// <summary>
/// What the places of a Markdown body stand in: links, headings, code. The body is gone through once, at the first question; most texts are never
/// asked about.
/// </summary>
internal sealed class TextPlaces(string text, Span body)
{
    private const string Heading = "## ";
    private const string Fence = "```";

    private Marks? marks;

    private Marks All => marks ??= Find();

    /// <summary>True in running text: not in a heading, in code, or in a link.</summary>
    public bool IsRunning(int index) => !IsHeading(index) && !IsCode(index) && LinkAround(index).IsEmpty;

    /// <summary>The address of the link that the place is a part of, or nothing.</summary>
    public ReadOnlySpan<char> LinkAround(int index)
    {
        var last = Before(All.LinkStarts, index);
        return last >= 0 && All.Links[last] is var (paragraph, address) && index < address.End && paragraph == Before(All.Paragraphs, index)
            ? text.AsSpan(address.Start, address.Length)
            : [];
    }

    /// <summary>The heading of second level that the place stands below, or nothing.</summary>
    public ReadOnlySpan<char> HeadingAbove(int index)
    {
        var last = Before(All.Headings, index - Heading.Length);
        if (last < 0)
        {
            return [];
        }

        var start = All.Headings[last] + Heading.Length;
        var end = text.IndexOf('\n', start);
        return text.AsSpan(start, (end < 0 ? body.End : end) - start);
    }

    private bool IsHeading(int index)
    {
        var (_, first) = All.Lines[LineOf(index)];
        return first < index && text[first] == '#';
    }

    // A fence opens and closes; an odd number of them before the place leaves one open. Within a line, so do the marks.
    private bool IsCode(int index)
    {
        var fences = Before(All.Fences, index - Fence.Length) + 1;
        var ticks = Before(All.Ticks, index - 1) - Before(All.Ticks, All.Lines[LineOf(index)].Start - 1);
        return fences % 2 == 1 || ticks % 2 == 1;
    }

    private int LineOf(int index)
    {
        var (low, high) = (0, All.Lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = All.Lines[middle].Start <= index ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>The last of the places that is not after this one, or −1.</summary>
    private static int Before(List<int> places, int place)
    {
        var at = places.BinarySearch(place);
        return at >= 0 ? at : ~at - 1;
    }

    private Marks Find()
    {
        var found = new Marks();
        for (int start = body.Start, end; start <= body.End; start = end + 1)
        {
            end = text.IndexOf('\n', start, body.End - start) is var newline and >= 0 ? newline : body.End;
            var line = text.AsSpan(start, end - start);
            var first = start + line.Length - line.TrimStart(' ').Length;
            found.Lines.Add((start, first));
            AddIf(line.StartsWith(Heading), start, found.Headings);
            AddIf(text.AsSpan(first, end - first).StartsWith(Fence), first, found.Fences);
            AddIf(start == body.Start, start, found.Paragraphs);
            AddIf(line.IsEmpty && start > body.Start, start - 1, found.Paragraphs);
        }

        for (var at = text.IndexOf('`', body.Start, body.Length); at >= 0; at = text.IndexOf('`', at + 1, body.End - at - 1))
        {
            found.Ticks.Add(at);
        }

        FindLinks(found);
        return found;
    }

    private static void AddIf(bool condition, int place, List<int> places)
    {
        if (condition)
        {
            places.Add(place);
        }
    }

    // The next bracket that closes is sought once for all that open before it.
    private void FindLinks(Marks found)
    {
        var (close, end) = (new Seeker(text, body, ']'), new Seeker(text, body, ')'));
        for (var paragraph = 0; paragraph < found.Paragraphs.Count; paragraph++)
        {
            var limit = paragraph + 1 < found.Paragraphs.Count ? found.Paragraphs[paragraph + 1] : body.End;
            for (var open = text.IndexOf('[', found.Paragraphs[paragraph], limit - found.Paragraphs[paragraph]); open >= 0;)
            {
                var address = close.From(open) + 1;
                if (address == 0 || address >= body.End)
                {
                    break;
                }

                var next = address;
                if (text[address] == '(' && end.From(address) is var last and >= 0)
                {
                    found.LinkStarts.Add(open);
                    found.Links.Add((paragraph, Span.FromBounds(address + 1, last)));
                    next = last;
                }

                open = next < limit ? text.IndexOf('[', next, limit - next) : -1;
            }
        }
    }

    private sealed class Marks
    {
        public List<(int Start, int First)> Lines { get; } = [];

        public List<int> Paragraphs { get; } = [];

        public List<int> Headings { get; } = [];

        public List<int> Fences { get; } = [];

        public List<int> Ticks { get; } = [];

        public List<int> LinkStarts { get; } = [];

        public List<(int Paragraph, Span Address)> Links { get; } = [];
    }

    /// <summary>Finds a sign at or after places that only move on, or nearly: what is known is not sought again.</summary>
    private sealed class Seeker(string text, Span body, char sign)
    {
        private int from = body.Start;
        private int known = text.IndexOf(sign, body.Start, body.Length);

        public int From(int place)
        {
            if (place < from || (known >= 0 && known < place))
            {
                (from, known) = (place, text.IndexOf(sign, place, body.End - place));
            }

            return known;
        }
    }
}
