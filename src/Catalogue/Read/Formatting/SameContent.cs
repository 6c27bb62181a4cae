using System.Collections.Immutable;
using Catalogue.Read.Fields;
using Catalogue.Yaml;

namespace Catalogue.Read.Formatting;

/// <summary>Whether two blocks of fields say the same, however they are written.</summary>
internal static class SameContent
{
    public static bool In(YamlMapping a, YamlMapping b, ImmutableArray<FieldDescription> fields) =>
        a.Entries.Length == b.Entries.Length && a.Entries.All(entry =>
        {
            var other = b.Entries.FirstOrDefault(e => e.Name == entry.Name);
            return other.Value is not null && IsSame(entry.Value, other.Value, fields.FirstOrDefault(f => f.Key == entry.Name)?.Shape);
        });

    private static bool IsSame(YamlNode a, YamlNode b, FieldShape? shape) => (a, b) switch
    {
        _ when shape is { IsList: true, Type: not FieldType.Objects } && Items(a) is { } left && Items(b) is { } right => left.SequenceEqual(right),
        (YamlScalar left, YamlScalar right) => left.Text == right.Text,
        (YamlSequence left, YamlSequence right) =>
            left.Items.Length == right.Items.Length && left.Items.Zip(right.Items).All(pair => IsSame(pair.First, pair.Second, shape)),
        (YamlMapping left, YamlMapping right) => In(left, right, shape?.Fields() ?? []),
        _ => false,
    };

    // As the reader takes a list apart.
    private static IEnumerable<string>? Items(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        YamlSequence sequence when sequence.Items.All(item => item is YamlScalar) => sequence.Items.Select(item => ((YamlScalar)item).Text.Trim()),
        _ => null,
    };
}
