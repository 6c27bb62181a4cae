using System.Collections.Immutable;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Read.Fields;

/// <summary>Fields that are lists of objects, each with fields of its own.</summary>
public static class ObjectsField
{
    public static ImmutableArray<T> Objects<T>(this FieldReader fields, FieldSpec spec, EntryKind<T> kind)
        where T : class
    {
        var node = fields.Take(spec, kind.ListShape);
        if (node is null)
        {
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var item in node is YamlSequence sequence ? sequence.Items : [node])
        {
            if (item is YamlMapping mapping && node is YamlSequence)
            {
                items.Add(kind.Read(mapping, fields));
                continue;
            }

            var span = item.Span.Length == 0 ? new Span(Math.Max(0, item.Span.Start - 1), 1) : fields.FirstLineOf(item);
            fields.Report(
                FieldReader.WrongType,
                span,
                node is YamlSequence ? $"punktet i «{spec.Key}» mangler feltene sine" : $"«{spec.Key}» skal være en liste",
                $"Begynn hvert punkt med «  - {kind.Fields[0].Key}: …», og sett de andre feltene rett under {kind.Fields[0].Key}.");
        }

        return items.DrainToImmutable();
    }
}
