using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>
/// Tells what each line of a body is, in one pass: near enough to CommonMark to judge what people write, without the tree.
/// </summary>
internal sealed class BodyReader
{
    private const int CodeIndent = 4;

    private readonly string text;
    private readonly Span body;
    private readonly ImmutableArray<BodyLine>.Builder lines = ImmutableArray.CreateBuilder<BodyLine>();
    private readonly List<OpenList> open = [];
    private int lists;
    private bool isInParagraph;
    private bool continues;
    private bool isInComment;
    private bool isInConflict;
    private OpenFence? fence;

    private BodyReader(string text, Span body)
    {
        this.text = text;
        this.body = body;
    }

    public static ImmutableArray<BodyLine> Read(string text, Span body)
    {
        var reader = new BodyReader(text, body);
        for (var start = body.Start; start < body.End;)
        {
            start = reader.ReadFrom(start);
        }

        return reader.lines.DrainToImmutable();
    }

    private int ReadFrom(int start)
    {
        var end = EndOf(start);
        if (EndOfFields(start, end) is { } last)
        {
            return TakeFields(start, last);
        }

        lines.Add(Next(start, end));
        return end + 1;
    }

    private BodyLine Next(int start, int end)
    {
        var (first, indent) = (start, 0);
        for (; first < end && (text[first] is ' ' or '\t'); first++)
        {
            indent = text[first] == '\t' ? (indent / CodeIndent + 1) * CodeIndent : indent + 1;
        }

        var line = text.AsSpan(first, end - first).TrimEnd();
        var kind = fence is null && IsConflict(line, indent) ? LineKind.Conflict : KindOf(line, indent);
        isInParagraph = kind is LineKind.Text || (kind == LineKind.Item && open[^1].HasText);
        return new(kind, new(first, line.Length))
        {
            Indent = indent,
            Continues = kind == LineKind.Text && continues,
            List = open.Count > 0 ? open[^1].Id : 0,
            Marker = kind == LineKind.Item ? Marker.Of(line) : default,
        };
    }

    private LineKind KindOf(ReadOnlySpan<char> line, int indent)
    {
        if (fence is { } around && (line.IsEmpty || indent >= around.Content))
        {
            fence = around.IsClosedBy(line) ? null : fence;
            return LineKind.Fenced;
        }

        fence = null;
        if (isInComment)
        {
            isInComment = !line.Contains("-->", StringComparison.Ordinal);
            return LineKind.Comment;
        }

        if (line.IsEmpty)
        {
            return LineKind.Blank;
        }

        var depth = DepthOf(indent);
        var inner = indent - (depth == 0 ? 0 : open[depth - 1].Content);
        var kind = inner < CodeIndent ? BlockOf(line, indent, depth) : isInParagraph ? LineKind.Text : LineKind.Indented;
        continues = isInParagraph;
        if (kind != LineKind.Item && !(kind == LineKind.Text && isInParagraph))
        {
            open.RemoveRange(depth, open.Count - depth);
        }

        return kind;
    }

    private LineKind BlockOf(ReadOnlySpan<char> line, int indent, int depth)
    {
        var isWithin = isInParagraph && depth == open.Count;
        if (OpenFence.Of(line, depth == 0 ? 0 : open[depth - 1].Content) is { } opened)
        {
            fence = opened;
            return LineKind.Fenced;
        }

        if (line.StartsWith("<!--"))
        {
            isInComment = !line.Contains("-->", StringComparison.Ordinal);
            return LineKind.Comment;
        }

        return line[0] == '>' ? LineKind.Quote
            : Headings.LevelOf(line) > 0 ? LineKind.Heading
            : isWithin && (line[0] is '-' or '=') && !line.ContainsAnyExcept(line[0]) ? LineKind.Underline
            : IsBreak(line) ? LineKind.Break
            : IsItem(line, indent, (depth, isWithin)) ? LineKind.Item
            : LineKind.Text;
    }

    private int DepthOf(int indent)
    {
        var depth = 0;
        while (depth < open.Count && open[depth].Content <= indent)
        {
            depth++;
        }

        return depth;
    }

    // Only what begins with 1, and is not empty, may follow upon a paragraph.
    private bool IsItem(ReadOnlySpan<char> line, int indent, (int Depth, bool IsWithin) place)
    {
        var marker = Marker.Of(line);
        var content = line[marker.Length..].TrimStart(" \t");
        if (marker.Length == 0 || (place.IsWithin && (content.IsEmpty || marker.Number is not (-1 or 1))))
        {
            return false;
        }

        var id = place.Depth < open.Count && open[place.Depth].Sign == marker.Sign ? open[place.Depth].Id : ++lists;
        open.RemoveRange(place.Depth, open.Count - place.Depth);
        var gap = line.Length - marker.Length - content.Length;
        open.Add(new(id, marker.Sign, indent + marker.Length + (content.IsEmpty || gap > CodeIndent ? 1 : gap), !content.IsEmpty));
        return true;
    }

    private static bool IsBreak(ReadOnlySpan<char> line) =>
        (line[0] is '-' or '*' or '_') && line.Count(line[0]) >= 3 && !line.ContainsAnyExcept(line[0], ' ', '\t');

    private bool IsConflict(ReadOnlySpan<char> line, int indent)
    {
        if (indent > 0 || !MergeConflict.IsMark(line, isInConflict))
        {
            return false;
        }

        isInConflict = line[0] is '<' or '|' || (line[0] == '=' && isInConflict);
        return true;
    }

    // The fields of a second entry have a title, and stand between lines as the first do. Such a line ends the search, so none is read twice.
    private int? EndOfFields(int start, int end)
    {
        if (fence is not null || !text.AsSpan(start, end - start).TrimEnd().SequenceEqual("---"))
        {
            return null;
        }

        var hasTitle = false;
        for (var at = end + 1; at < body.End; at = EndOf(at) + 1)
        {
            var line = text.AsSpan(at, EndOf(at) - at).TrimEnd();
            if (line.SequenceEqual("---"))
            {
                return hasTitle ? EndOf(at) : null;
            }

            hasTitle |= line.StartsWith("tittel:", StringComparison.OrdinalIgnoreCase);
        }

        return null;
    }

    private int TakeFields(int start, int end)
    {
        for (var at = start; at <= end; at = EndOf(at) + 1)
        {
            lines.Add(new(LineKind.Fields, Span.FromBounds(at, EndOf(at))));
        }

        (isInParagraph, isInComment) = (false, false);
        open.Clear();
        return end + 1;
    }

    private int EndOf(int start) => text.IndexOf('\n', start, body.End - start) is var end and >= 0 ? end : body.End;

    private readonly record struct OpenList(int Id, char Sign, int Content, bool HasText);

    private sealed record OpenFence(char Sign, int Length, int Content)
    {
        public static OpenFence? Of(ReadOnlySpan<char> line, int content)
        {
            var length = line[0] is '`' or '~' ? line.Length - line.TrimStart(line[0]).Length : 0;
            return length < 3 || (line[0] == '`' && line[length..].Contains('`')) ? null : new(line[0], length, content);
        }

        public bool IsClosedBy(ReadOnlySpan<char> line) => line.Length >= Length && !line.ContainsAnyExcept(Sign);
    }
}
