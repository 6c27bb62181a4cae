using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Rules;

/// <summary>Edits that add or take away whole lines of the fields.</summary>
internal static class LineEdits
{
    public static Span LineOf(SourceText source, Span span) =>
        Span.FromBounds(source.Text.LineStart(span.Start), source.Text.NextLine(span.Start));

    /// <summary>A line after the one that the span begins on.</summary>
    public static Edit After(SourceText source, Span span, string line) => new(new(LineOf(source, span).End, 0), line + "\n");

    /// <summary>
    /// Takes away an item of a list with one item a line, and the field with its last item; null where the list is written otherwise.
    /// </summary>
    public static Edit? WithoutItem(Origin origin, string field, Ref item)
    {
        var source = origin.Source;
        var line = LineOf(source, item.Span);
        if (!IsItem(source, item))
        {
            return null;
        }

        var list = source.Text.AsSpan(origin.ValueOf(field).Span.Start, origin.ValueOf(field).Span.Length).Trim();
        var isAlone = !list.Contains('\n');
        return new(isAlone ? Span.FromBounds(LineOf(source, origin.KeyOf(field).Span).Start, line.End) : line, "");
    }

    /// <summary>True where the item has a line of its own: «  - Bodø».</summary>
    public static bool IsItem(SourceText source, Ref item)
    {
        var line = LineOf(source, item.Span);
        var text = source.Text.AsSpan(line.Start, line.Length).Trim();
        return text.StartsWith("- ", StringComparison.Ordinal) && text[2..].Trim().Length == item.Span.Length;
    }
}
