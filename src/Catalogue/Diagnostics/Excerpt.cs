using Catalogue.Source;

namespace Catalogue.Diagnostics;

/// <summary>The line a fault points at, ready to print: its number, its text, and where the carets stand below it.</summary>
public readonly record struct Excerpt(int Line, string Text, int Indent, int Carets)
{
    private const int Longest = 120;
    private const int Before = 40;
    private const int Nearby = 30;

    /// <summary>The first line of the location; a very long one is cut to a window around the span.</summary>
    public static Excerpt Of(Location location)
    {
        var position = location.Position;
        var line = location.Source.Line(position.Line);
        var start = Math.Min(position.Column - 1, line.Length);
        var end = Math.Min(start + location.Span.Length, line.Length);
        var (from, to) = Window(line, start);
        var (before, after) = (from > 0 ? "…" : "", to < line.Length ? "…" : "");

        var lead = before + ForeignText.Plain(line[from..start]);
        var marked = ForeignText.Plain(line[start..Math.Min(end, to)]);
        var rest = ForeignText.Plain(line[Math.Min(end, to)..to]);
        return new(position.Line, lead + marked + rest + after, Cells.Width(lead), Math.Max(1, Cells.Width(marked)));
    }

    private static (int From, int To) Window(ReadOnlySpan<char> line, int start)
    {
        if (line.Length <= Longest)
        {
            return (0, line.Length);
        }

        var from = Math.Clamp(start - Before, 0, line.Length - Longest);
        return (Border(line, from), Border(line, from + Longest));
    }

    // A window begins and ends between two characters; how these fall shows within a few units, and a line may have a million.
    private static int Border(ReadOnlySpan<char> line, int at)
    {
        var start = Math.Max(0, at - Nearby);
        start += start > 0 && char.IsLowSurrogate(line[start]) ? 1 : 0;
        return start + Cut.Before(line[start..Math.Min(line.Length, at + Nearby)], at - start);
    }
}
