using System.Text.Json.Nodes;
using Catalogue.Read.Fields;

namespace Catalogue.Read.Schema;

/// <summary>The forms that the value of a field may have, the one that an editor should propose first.</summary>
internal static class ValueSchema
{
    private const string Slug = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private const string Semester =
        "(?:[Vv]|[Vv][Åå][Rr](?:[Ee][Nn])?|[Hh]|[Hh][Øø][Ss][Tt](?:[Ee][Nn])?|[Hh][Aa][Uu][Ss][Tt](?:[Ee][Nn])?) *20[0-9]{2}";
    private const string Address = "https://[^ <>\"]+";
    private const string Mailbox = "(?:mailto:)?[A-Za-z0-9._-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+";

    public static IEnumerable<JsonObject> Of(FieldDescription field, Definitions definitions)
    {
        var shape = field.Shape;
        if (!shape.IsList && !shape.MayBeSeveral)
        {
            return One(shape, definitions);
        }

        var list = new JsonObject { ["type"] = "array", ["items"] = Items(field, definitions) };
        if (field.Spec.Need == Need.Required)
        {
            list["minItems"] = 1;
        }

        if (shape.MaxItems > 0)
        {
            list["maxItems"] = shape.MaxItems;
        }

        return shape.Type == FieldType.Objects ? [list]
            : shape.MayBeSeveral ? [.. One(shape, definitions), list, OnOneLine(shape, definitions)]
            : [list, OnOneLine(shape, definitions)];
    }

    /// <summary>What the readers take for an absent value.</summary>
    public static JsonObject Blank() => new() { ["not"] = Types("object", "boolean", "number"), ["pattern"] = "^\\s*$", ["maxItems"] = 0 };

    private static JsonObject Items(FieldDescription field, Definitions definitions) => field.Shape.Type == FieldType.Objects
        ? definitions.Ref(field.Key, () => Object(field, definitions))
        : AnyOf([.. One(field.Shape.IsList ? field.Shape with { Type = ItemOf(field.Shape.Type) } : field.Shape, definitions)]);

    private static JsonObject Object(FieldDescription field, Definitions definitions)
    {
        var schema = new JsonObject();
        FieldsSchema.AddTo(schema, field.Shape.Fields(), new(definitions, $"#/$defs/{field.Key}"));
        return schema;
    }

    private static IEnumerable<JsonObject> One(FieldShape shape, Definitions definitions) => shape.Type switch
    {
        FieldType.Integer => [definitions.Ref("tall", () => Number(int.MaxValue))],
        FieldType.Amount => [definitions.Ref("belop", () => Number(999_999_999_999))],
        FieldType.Year =>
            [
                new() { ["type"] = "integer", ["minimum"] = 1900, ["maximum"] = 2099 },
                Pattern("(?:19|20)[0-9]{2}", "Skriv ett årstall med fire siffer."),
            ],
        FieldType.Date => [With(Pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}", "Skriv datoen som år-måned-dag."), "format", "date")],
        FieldType.Period =>
            [
                new() { ["type"] = "integer", ["minimum"] = 2000, ["maximum"] = 2099 },
                Pattern(
                    $"(?:20[0-9]{{2}}(?:[/–-](?:20)?[0-9]{{2}})?|{Semester})",
                    "Skriv et år, et skoleår eller et semester: 2026, 2026/2027 eller H2026."),
            ],
        FieldType.Url => [Pattern(Address, "Skriv hele adressen, og la den begynne med https://.")],
        FieldType.UrlOrMailbox =>
            [Pattern($"(?:{Address}|{Mailbox})", "Skriv hele adressen, og la den begynne med https://, eller en felles postkasse.")],
        FieldType.SemesterList => [Pattern(Semester, "Skriv V for vår eller H for høst og årstallet.")],
        FieldType.Choice => [Enum(shape.Values!.Terms)],
        _ => Named(shape, definitions),
    };

    private static IEnumerable<JsonObject> Named(FieldShape shape, Definitions definitions)
    {
        var terms = shape.Target switch
        {
            Target.Felt => definitions.FileFields,
            Target.Innholdsfelt => ContentFields.Terms,
            _ => definitions.Terms(shape.Target),
        };
        return shape.Target switch
        {
            Target.Felt => [Enum(terms), .. terms.Select(t => Pattern(KeyPattern.Others(t.Id)[1..^1]))],
            Target.Innholdsfelt =>
                [definitions.Ref("innholdsfelt", () => AnyOf([Enum(terms), .. terms.Select(t => Pattern(KeyPattern.Others(t.Id)[1..^1]))]))],
            Target.Kommune or Target.Eier when !terms.IsEmpty =>
                [definitions.Ref(shape.Target.ToString().ToLowerInvariant(), () => AnyOf([Enum(terms), Text(shape)]))],
            Target.None when shape.Type == FieldType.Text => [Text(shape)],
            Target.Kommune or Target.Eier => [Text(shape)],
            _ when terms.IsEmpty => [Pattern(Slug)],
            _ => [definitions.Ref(shape.Target.ToString().ToLowerInvariant(), () => Enum(terms))],
        };
    }

    // A list may stand on the field's own line, with commas between.
    private static JsonObject OnOneLine(FieldShape shape, Definitions definitions)
    {
        if (shape.Type == FieldType.TextList)
        {
            return Text(new(FieldType.Text));
        }

        var terms = shape.Values?.Terms ?? definitions.Terms(shape.Target);
        var item = shape.Type switch
        {
            FieldType.SemesterList => Semester,
            FieldType.UrlList => Address.Replace("]", ",]", StringComparison.Ordinal),
            _ when terms.IsEmpty => Slug,
            _ => $"(?:{string.Join('|', terms.Select(t => t.Id))})",
        };
        var more = shape.MaxItems > 0 ? $"{{0,{shape.MaxItems - 1}}}" : "*";
        return Pattern($"[\\s,]*{item}(?:\\s*,[\\s,]*{item}){more}[\\s,]*");
    }

    private static FieldType ItemOf(FieldType list) => list switch
    {
        FieldType.SlugList => FieldType.Slug,
        FieldType.ChoiceList => FieldType.Choice,
        FieldType.UrlList => FieldType.Url,
        FieldType.SemesterList => FieldType.SemesterList,
        _ => FieldType.Text,
    };

    // Text is whatever is one value: the readers never convert. «type» would make editors propose true and false.
    private static JsonObject Text(FieldShape shape)
    {
        var text = new JsonObject { ["not"] = Types("object", "array", "null"), ["pattern"] = "\\S" };
        text = shape.MinLength == 0 ? text : With(text, "minLength", shape.MinLength);
        return shape.MaxLength == 0 ? text : With(text, "maxLength", shape.MaxLength);
    }

    // 1.580 is 1580 kroner to the readers, but a number with a fraction to YAML.
    private static JsonObject Number(long most) => AnyOf(
    [
        new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = most },
        new() { ["type"] = "number", ["minimum"] = 0, ["exclusiveMaximum"] = 1000 },
        Pattern(
            "\\s*(?:[Kk][Rr][. ]*)?(?:[0-9]{1,12}|[0-9]{1,3}(?:[ .\\u00a0\\u202f][0-9]{3}){1,3})(?:,-)?(?:\\s*[Kk][Rr](?:[Oo][Nn][Ee][Rr])?)?\\s*",
            "Skriv bare tallet, uten desimaler."),
    ]);

    private static JsonObject Enum(IReadOnlyList<Term> terms) => new()
    {
        ["enum"] = new JsonArray([.. terms.Select(t => JsonValue.Create(t.Id))]),
        ["enumDescriptions"] = new JsonArray([.. terms.Select(t => JsonValue.Create(t.Label))]),
    };

    private static JsonObject Pattern(string pattern, string? message = null)
    {
        var schema = new JsonObject { ["type"] = "string", ["pattern"] = $"^{pattern}$" };
        return message is null ? schema : With(schema, "patternErrorMessage", message);
    }

    private static JsonObject Types(params string[] types) => new() { ["type"] = new JsonArray([.. types.Select(t => JsonValue.Create(t))]) };

    private static JsonObject AnyOf(JsonObject[] forms) => forms.Length == 1 ? forms[0] : new() { ["anyOf"] = new JsonArray([.. forms]) };

    private static JsonObject With(JsonObject schema, string key, JsonNode value)
    {
        schema[key] = value;
        return schema;
    }
}
