using Catalogue.Diagnostics;

namespace Catalogue.Read.Formatting;

/// <summary>Writes known keys as the model spells them: «målgruppe» as «malgruppe».</summary>
internal static class KeySpelling
{
    public static IEnumerable<Edit> Edits(Layout layout) =>
        from block in layout.Blocks()
        from entry in block.Mapping.Entries
        where entry.Key.Text != entry.Name && block.Fields.Any(f => f.Key == entry.Name)
        select new Edit(entry.Key.Span, entry.Name);
}
