using System.Text;
using Catalogue.Diagnostics;
using Catalogue.Read.Fields;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Read.Formatting;

/// <summary>Writes lists with one item a line: «[a, b]» and «a, b» become blocks.</summary>
internal static class BlockLists
{
    public static IEnumerable<Edit> Edits(Layout layout) =>
        from block in layout.Blocks()
        from entry in block.Mapping.Entries
        where block.Fields.Any(f => f.Key == entry.Name && f.Shape is { IsList: true, Type: not FieldType.Objects })
        let edit = Edit(layout, entry)
        where edit is not null
        select edit.Value;

    private static Edit? Edit(Layout layout, YamlEntry entry)
    {
        if (ItemsOf(layout, entry.Value) is not { Length: > 0 } items)
        {
            return null;
        }

        var text = layout.Text;
        var colon = text.IndexOf(':', entry.Key.Span.End) + 1;
        var end = text.LineEnd(entry.Value.Span.End);
        var rest = text[entry.Value.Span.End..end].TrimEnd();
        if (!text.AsSpan(colon, entry.Value.Span.Start - colon).IsWhiteSpace() || (rest.Length > 0 && entry.Value is YamlScalar))
        {
            // A remark after a plain value may be a part of it that its author has lost; that warning must stay.
            return null;
        }

        var block = new StringBuilder(rest);
        var margin = new string(' ', layout.Column(entry) + 2);
        foreach (var item in items)
        {
            block.Append('\n').Append(margin).Append("- ").Append(item);
        }

        return new(Span.FromBounds(colon, end), block.ToString());
    }

    /// <summary>The items as they are to be written; null where the list is a block already or cannot be taken apart safely.</summary>
    private static string[]? ItemsOf(Layout layout, YamlNode value) => value switch
    {
        YamlScalar scalar when IsVerbatim(Raw(layout, scalar), scalar.Text) =>
            [.. scalar.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(YamlText.Of)],
        YamlSequence sequence when layout.IsFlow(sequence) && IsOnlyItems(layout, sequence) => [.. sequence.Items.Select(item => Raw(layout, item))],
        _ => null,
    };

    private static bool IsVerbatim(string raw, string text) => raw == text || raw == $"\"{text}\"" || raw == $"'{text}'";

    // Between the items of a list without remarks there is nothing but its own signs.
    private static bool IsOnlyItems(Layout layout, YamlSequence sequence)
    {
        var at = sequence.Span.Start;
        foreach (var item in sequence.Items)
        {
            if (item is not YamlScalar { Text: var value }
                || string.IsNullOrWhiteSpace(value)
                || Raw(layout, item).Contains('\n', StringComparison.Ordinal)
                || !IsSigns(at, item.Span.Start))
            {
                return false;
            }

            at = item.Span.End;
        }

        return layout.Text[sequence.Span.End - 1] == ']' && IsSigns(at, sequence.Span.End);

        bool IsSigns(int from, int to) => !layout.Text.AsSpan(from, to - from).ContainsAnyExcept("[], \n");
    }

    private static string Raw(Layout layout, YamlNode node) => layout.Text.Substring(node.Span.Start, node.Span.Length);
}
