using System.Collections.Immutable;
using Catalogue.Parse;
using Catalogue.Read.Fields;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Read.Formatting;

/// <summary>The fields of a file as they stand in its text, and as its reader declares them.</summary>
internal sealed record Layout(string Text, Span Region, YamlMapping FrontMatter, ImmutableArray<FieldDescription> Fields)
{
    public static Layout? Of(Document document)
    {
        if (AllKinds.Of(document.Place.Kind) is not { Fields: var fields } || document.FrontMatter is not { } mapping)
        {
            return null;
        }

        var text = document.Source.Text;
        var region = document.Place.IsYaml
            ? new Span(0, text.Length)
            : Span.FromBounds(document.FirstLine.End + 1, ClosingFence(text, document.Body.Start));
        return new(text, region, mapping, fields);
    }

    /// <summary>Every block of fields with what may stand in it: the file's own, and those of the objects in its lists.</summary>
    public IEnumerable<(YamlMapping Mapping, ImmutableArray<FieldDescription> Fields)> Blocks() =>
        FrontMatter.Entries.SelectMany(Objects).Prepend((FrontMatter, Fields)).Where(b => !IsFlow(b.Item1));

    public bool IsFlow(YamlNode node) => node.Span.Start < Text.Length && Text[node.Span.Start] is '{' or '[';

    public int LineStart(int at) => Text.LineStart(at);

    /// <summary>Where the line after the one with this place begins, or where the text ends.</summary>
    public int NextLine(int at) => Text.NextLine(at);

    /// <summary>Where the line after an entry begins.</summary>
    public int After(YamlEntry entry) => NextLine(Math.Max(entry.Key.Span.End, entry.Value.Span.End));

    public int Column(YamlEntry entry) => entry.Key.Span.Start - LineStart(entry.Key.Span.Start);

    private IEnumerable<(YamlMapping, ImmutableArray<FieldDescription>)> Objects(YamlEntry entry) =>
        Fields.FirstOrDefault(f => f.Key == entry.Name) is { Shape: { Type: FieldType.Objects } shape }
            && entry.Value is YamlSequence sequence
            && !IsFlow(sequence)
            ? sequence.Items.OfType<YamlMapping>().Select(item => (item, shape.Fields()))
            : [];

    private static int ClosingFence(string text, int body)
    {
        var end = body > 0 && text[body - 1] == '\n' ? body - 1 : body;
        return text.LineStart(end);
    }
}
