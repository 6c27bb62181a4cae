using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Catalogue.Read.Fields;

namespace Catalogue.Read;

/// <summary>JSON Schema (draft 2020-12) of the fields of a kind of file, for editors that complete and check while one writes.</summary>
public static class JsonSchema
{
    private const string SlugPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    // Groups of three digits with spaces or points between, or digits alone, as the reader has it.
    private const string AmountPattern = "^(\\d{1,12}|\\d{1,3}([ .]\\d{3}){1,3})$";

    public static string Of(KindDescription kind)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", kind.Name);
            json.WriteString("description", $"Feltene i {kind.Files}");
            WriteObject(json, kind.Fields);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteObject(Utf8JsonWriter json, ImmutableArray<FieldDescription> fields)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var field in fields)
        {
            json.WriteStartObject(field.Key);
            json.WriteString("description", field.Ask.Help);
            WriteShape(json, field.Shape);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteStrings(json, "required", fields.Where(f => f.Ask.Need == Need.Required).Select(f => f.Key));
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteShape(Utf8JsonWriter json, FieldShape shape)
    {
        if (!shape.IsList)
        {
            WriteValue(json, shape, shape.Type);
            return;
        }

        json.WriteString("type", "array");
        json.WriteStartObject("items");
        if (shape.Type == FieldType.Objects)
        {
            WriteObject(json, shape.Fields());
        }
        else
        {
            WriteValue(json, shape, ItemOf(shape.Type));
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, FieldShape shape, FieldType type)
    {
        switch (type)
        {
            case FieldType.Integer or FieldType.Amount:
                WriteStrings(json, "type", ["integer", "string"]);
                json.WriteNumber("minimum", 0);
                json.WriteString("pattern", AmountPattern);
                break;
            case FieldType.Year:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", 1900);
                json.WriteNumber("maximum", 2099);
                break;
            case FieldType.Choice:
                json.WriteString("type", "string");
                WriteStrings(json, "enum", shape.Values!.Ids);
                break;
            case FieldType.Slug:
                WritePattern(json, SlugPattern);
                break;
            case FieldType.Date:
                WritePattern(json, "^\\d{4}-\\d{2}-\\d{2}$");
                json.WriteString("format", "date");
                break;
            case FieldType.Url:
                WritePattern(json, "^(https://.+)?$");
                break;
            case FieldType.SemesterList:
                WritePattern(json, "^([VvHh]|[Vv]år(en)?|[Hh]øst(en)?|[Hh]aust(en)?) ?20\\d{2}$");
                break;
            default:
                // A number without quotes is text too: the reader never converts it.
                WriteStrings(json, "type", ["string", "number"]);
                WriteLimits(json, shape);
                break;
        }
    }

    private static FieldType ItemOf(FieldType list) => list switch
    {
        FieldType.SlugList => FieldType.Slug,
        FieldType.ChoiceList => FieldType.Choice,
        FieldType.UrlList => FieldType.Url,
        FieldType.SemesterList => FieldType.SemesterList,
        _ => FieldType.Text,
    };

    private static void WriteLimits(Utf8JsonWriter json, FieldShape shape)
    {
        if (shape.MinLength > 0)
        {
            json.WriteNumber("minLength", shape.MinLength);
        }

        if (shape.MaxLength > 0)
        {
            json.WriteNumber("maxLength", shape.MaxLength);
        }
    }

    private static void WritePattern(Utf8JsonWriter json, string pattern)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
