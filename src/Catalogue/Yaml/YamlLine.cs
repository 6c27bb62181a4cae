using Catalogue.Source;

namespace Catalogue.Yaml;

/// <summary>A line near a YAML fault; the fault is −1 where it stands on another line.</summary>
internal sealed record YamlLine(int Start, string Text, int FaultColumn)
{
    // A person's line is shorter; a longer one is cut, so that no pattern takes long.
    private const int Longest = 2000;

    public int Indent => Text.Length - Text.TrimStart(' ').Length;

    public Span All => new(Start + Indent, Text.TrimEnd().Length - Math.Min(Indent, Text.TrimEnd().Length));

    public Span At(int column, int length) => new(Start + column, length);

    /// <summary>The line of the fault, the line where it was noticed, the next and the one before, within the region.</summary>
    public static List<YamlLine> Around(string text, Span region, Span fault)
    {
        var here = From(text, region, fault.Start, fault.Start);
        var noticed = From(text, region, fault.End, fault.Start);
        var lines = new List<YamlLine> { here, noticed };
        if (noticed.Start + noticed.Text.Length + 1 < region.End)
        {
            lines.Add(From(text, region, noticed.Start + noticed.Text.Length + 1, fault.Start));
        }

        if (here.Start > region.Start)
        {
            lines.Add(From(text, region, here.Start - 1, fault.Start));
        }

        return [.. lines.Distinct()];
    }

    public static YamlLine From(string text, Span region, int position, int fault)
    {
        position = Math.Clamp(position, region.Start, region.End);
        var start = Math.Max(text.LineStart(position), region.Start);
        var end = Math.Min(Math.Min(text.LineEnd(position), region.End), start + Longest);
        return new(start, text[start..end], fault >= start && fault <= end ? fault - start : -1);
    }
}
