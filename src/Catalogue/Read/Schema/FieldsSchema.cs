using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Catalogue.Read.Fields;

namespace Catalogue.Read.Schema;

/// <summary>A place in the schema that a field is written to, and the parts that it may refer to.</summary>
internal sealed record Place(Definitions Definitions, string Pointer);

/// <summary>The schema of a group of fields: those of a file, or of an item in a list of objects.</summary>
internal static class FieldsSchema
{
    public static void AddTo(JsonObject schema, ImmutableArray<FieldDescription> fields, Place place)
    {
        schema["type"] = "object";
        schema["properties"] = new JsonObject(fields.Select(f => KeyValuePair.Create<string, JsonNode?>(f.Key, Property(f, place.Definitions))));
        schema["patternProperties"] = new JsonObject(fields.Select(f => KeyValuePair.Create<string, JsonNode?>(
            KeyPattern.Others(f.Key),
            new JsonObject { ["$ref"] = $"{place.Pointer}/properties/{f.Key}" })));
        schema["additionalProperties"] = false;
        AddRequired(schema, [.. fields.Where(f => f.Spec.Need == Need.Required).Select(f => f.Key)]);
    }

    // A required field may stand under another spelling, which «required» alone does not know.
    private static void AddRequired(JsonObject schema, string[] required)
    {
        if (required.Length == 0)
        {
            return;
        }

        schema["if"] = new JsonObject
        {
            ["propertyNames"] = new JsonObject { ["not"] = new JsonObject { ["pattern"] = KeyPattern.Others(required) } },
        };
        schema["then"] = new JsonObject { ["required"] = new JsonArray([.. required.Select(key => JsonValue.Create(key))]) };
    }

    private static JsonObject Property(FieldDescription field, Definitions definitions)
    {
        var property = new JsonObject { ["title"] = field.Spec.Label, ["description"] = Description(field) };
        if (field.Shape.Default is { } standard)
        {
            property["default"] = standard;
        }

        property["examples"] = new JsonArray(Example(field));
        List<JsonObject> values = [.. ValueSchema.Of(field, definitions)];
        if (field.Spec.Need != Need.Required)
        {
            values.Add(definitions.Ref("tomt", ValueSchema.Blank));
        }

        foreach (var (key, part) in values is [var only] ? only : new() { ["anyOf"] = new JsonArray([.. values]) })
        {
            property[key] = part?.DeepClone();
        }

        return property;
    }

    private static string Description(FieldDescription field) =>
        field.Spec.Help + (field.Spec.Need == Need.Recommended ? " Bør fylles ut." : field.Spec.Need == Need.Required ? " Må fylles ut." : "");

    private static JsonNode Example(FieldDescription field)
    {
        var (shape, text) = (field.Shape, field.Spec.Example);
        return shape.Type switch
        {
            FieldType.Objects => new JsonArray(new JsonObject(shape.Fields().Select(f => KeyValuePair.Create<string, JsonNode?>(f.Key, Example(f))))),
            FieldType.Integer or FieldType.Amount or FieldType.Year => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture),
            _ when shape.IsList => new JsonArray([.. text.Split(", ").Select(item => JsonValue.Create(item.Trim('"')))]),
            _ => JsonValue.Create(text.Trim('"')),
        };
    }
}
