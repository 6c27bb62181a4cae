using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Read.Fields;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Read.Formatting;

/// <summary>Puts keys in the order in which their reader asks for them; remarks above a key go with it.</summary>
internal static class KeyOrder
{
    /// <summary>The fields of the file.</summary>
    public static IEnumerable<Edit> OfFile(Layout layout)
    {
        var entries = layout.FrontMatter.Entries;
        var order = Sorted(entries, layout.Fields);
        if (order is null)
        {
            return [];
        }

        var starts = entries.Select((_, i) => i == 0 ? AfterHeader(layout) : AfterRemarks(layout, entries[i - 1]))
            .Append(AfterRemarks(layout, entries[^1]))
            .ToArray();
        return [new(Span.FromBounds(starts[0], starts[^1]), string.Concat(order.Select(i => Line(layout.Text[starts[i]..starts[i + 1]]))))];
    }

    /// <summary>The fields of each object in a list; one with remarks or empty lines in it is left alone.</summary>
    public static IEnumerable<Edit> OfItems(Layout layout) =>
        from block in layout.Blocks().Skip(1)
        let order = Sorted(block.Mapping.Entries, block.Fields)
        where order is not null && IsDense(layout, block.Mapping.Entries)
        select Rearranged(layout, block.Mapping.Entries, order);

    private static Edit Rearranged(Layout layout, ImmutableArray<YamlEntry> entries, int[] order)
    {
        var margin = new string(' ', layout.Column(entries[0]));
        return new(
            Span.FromBounds(entries[0].Key.Span.Start, layout.After(entries[^1])),
            string.Join(margin, order.Select(i => Line(layout.Text[entries[i].Key.Span.Start..layout.After(entries[i])]))));
    }

    // Each key but the first begins the line after the one before it, and all stand below each other.
    private static bool IsDense(Layout layout, ImmutableArray<YamlEntry> entries) =>
        Enumerable.Range(1, entries.Length - 1).All(i =>
            layout.After(entries[i - 1]) == layout.LineStart(entries[i].Key.Span.Start) && layout.Column(entries[i]) == layout.Column(entries[0]));

    /// <summary>
    /// The entries by their place in the declaration, or null where they stand so already. An unknown key stays behind the one it follows.
    /// </summary>
    private static int[]? Sorted(ImmutableArray<YamlEntry> entries, ImmutableArray<FieldDescription> fields)
    {
        var ranks = new int[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var name = entries[i].Name;
            var declared = fields.Select((f, at) => f.Key == name ? at : -1).Max();
            ranks[i] = declared >= 0 ? declared : i == 0 ? -1 : ranks[i - 1];
        }

        return ranks.Zip(ranks.Skip(1)).All(pair => pair.First <= pair.Second) ? null : [.. Enumerable.Range(0, ranks.Length).OrderBy(i => ranks[i])];
    }

    // What stands above the first key goes with it, but not what an empty line or its own meaning sets apart.
    private static int AfterHeader(Layout layout)
    {
        var start = layout.Region.Start;
        var first = layout.LineStart(layout.FrontMatter.Entries[0].Key.Span.Start);
        for (var at = start; at < first; at = layout.NextLine(at))
        {
            var line = layout.Text.AsSpan(at, layout.NextLine(at) - at).Trim();
            start = line.IsEmpty || line.Contains("yaml-language-server", StringComparison.Ordinal) ? layout.NextLine(at) : start;
        }

        return start;
    }

    /// <summary>Where an entry and the remarks that are indented under it end.</summary>
    private static int AfterRemarks(Layout layout, YamlEntry entry)
    {
        var at = layout.After(entry);
        while (at < layout.Region.End && layout.Text[at] == ' ' && layout.Text.AsSpan(at, layout.NextLine(at) - at).TrimStart() is ['#', ..])
        {
            at = layout.NextLine(at);
        }

        return at;
    }

    private static string Line(string text) => text.EndsWith('\n') ? text : text + "\n";
}
