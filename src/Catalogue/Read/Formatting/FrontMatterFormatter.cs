using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Parse;
using Catalogue.Yaml;

namespace Catalogue.Read.Formatting;

/// <summary>A file in the house's style; where that cannot be done safely, the text as it was and why.</summary>
public sealed record Formatted(string Text, string? Untouched = null);

/// <summary>
/// Writes the fields of a file as the house does: keys as the model spells and orders them, lists with one item a line. Values, quotes, remarks and
/// the text below stay as they are.
/// </summary>
public static partial class FrontMatterFormatter
{
    private static readonly Func<Layout, IEnumerable<Edit>>[] Passes =
    [
        KeySpelling.Edits,
        BlockLists.Edits,
        TrailingSpace.Edits,
        KeyOrder.OfItems,
        KeyOrder.OfFile,
    ];

    public static Formatted Format(ParsedFile parsed)
    {
        if (parsed.Document is not { } document || document.IsUnreadable || parsed.Diagnostics.Any(d => d.IsError))
        {
            return new(parsed.Document?.Source.Text ?? "", "feltene kan ikke leses ennå");
        }

        if (Layout.Of(document) is not { FrontMatter.Entries.IsEmpty: false } layout)
        {
            return new(document.Source.Text);
        }

        if (Obstacle(layout) is { } obstacle)
        {
            return new(layout.Text, obstacle);
        }

        var formatted = layout;
        foreach (var pass in Passes)
        {
            formatted = Step(document, formatted, pass);
        }

        return SameContent.In(layout.FrontMatter, formatted.FrontMatter, layout.Fields)
            ? new(formatted.Text)
            : new(layout.Text, "feltene er skrevet på en måte som ikke kan flyttes trygt");
    }

    private static Layout Step(Document document, Layout before, Func<Layout, IEnumerable<Edit>> pass)
    {
        var edits = pass(before).ToList();
        if (edits.Count == 0)
        {
            return before;
        }

        // What cannot be read afterwards has no fields, and so not the same content.
        var text = Edits.Apply(before.Text, edits);
        var faults = new List<Diagnostic>();
        var after = Layout.Of(DocumentParser.Parse(document.Place, new(document.Source.Path, text), faults));
        return after is null || faults.Exists(f => f.IsError) ? before with { FrontMatter = YamlMapping.Empty } : after;
    }

    private static string? Obstacle(Layout layout) =>
        layout.IsFlow(layout.FrontMatter) || layout.FrontMatter.Entries.Any(e => layout.Column(e) > 0) ? "feltene står ikke på hver sin linje"
        : KeepsLines().IsMatch(layout.Text.AsSpan(layout.Region.Start, layout.Region.Length)) ? "en tekst er skrevet med «|+» eller «>+»"
        : Marker().IsMatch(layout.Text.AsSpan(layout.Region.Start, layout.Region.Length)) ? "fila har merker mellom feltene («---», «...» eller «%»)"
        : null;

    [GeneratedRegex(@"[:-] +[|>][0-9]?\+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex KeepsLines();

    [GeneratedRegex(@"^(---|\.\.\.|%)", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Marker();
}
