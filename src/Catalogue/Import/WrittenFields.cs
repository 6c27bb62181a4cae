using System.Collections.Immutable;
using System.Text;
using Catalogue.Model;
using Catalogue.Parse;
using Catalogue.Yaml;

namespace Catalogue.Import;

/// <summary>The fields of a content file as they are written, each with its values.</summary>
internal sealed class WrittenFields
{
    private readonly Dictionary<string, ImmutableArray<string>> values;

    private WrittenFields(YamlMapping? fields) => values = (fields?.Entries ?? []).DistinctBy(e => e.Name)
        .ToDictionary(e => e.Name, e => Values(e.Value), StringComparer.Ordinal);

    public ImmutableArray<string> this[string field] => values.GetValueOrDefault(field, []);

    public static WrittenFields Of(Origin origin) =>
        new(ParsedFile.From(new(origin.Source.Path, Encoding.UTF8.GetBytes(origin.Source.Text))).Document?.FrontMatter);

    private static ImmutableArray<string> Values(YamlNode node) => node switch
    {
        YamlScalar { Text.Length: > 0 } scalar => [scalar.Text],
        YamlSequence list => [.. list.Items.OfType<YamlScalar>().Select(s => s.Text)],
        _ => [],
    };
}
