using System.Text.Json;
using Catalogue.Source;
using Catalogue.Tables;

namespace Catalogue.Formats.Api;

/// <summary>What a row looks like, as JSON Schema (2020-12), made of the columns of its table.</summary>
internal static class RowSchema
{
    public static void Write(Utf8JsonWriter json, Table table)
    {
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        WriteMembers(json, table);
    }

    /// <summary>Without the line that names the language, as a part of another description.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Table table)
    {
        json.WriteString("title", table.Title);
        json.WriteString("description", table.Description);
        json.WriteString("type", "object");
        json.WriteStrings("required", table.Columns.Select(c => c.Name));
        json.WriteStartObject("properties");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject(column.Name);
            json.WriteString("description", column.Description);
            WriteType(json, column.Type);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter json, ColumnType type)
    {
        switch (type)
        {
            case ColumnType.List:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                json.WriteEndObject();
                break;
            case ColumnType.Number or ColumnType.Kroner:
                json.WriteStrings("type", ["integer", "null"]);
                break;
            case ColumnType.YesNo:
                json.WriteString("type", "boolean");
                break;
            default:
                json.WriteStrings("type", ["string", "null"]);
                if (type is ColumnType.Date or ColumnType.Address)
                {
                    json.WriteString("format", type == ColumnType.Date ? "date" : "uri");
                }

                break;
        }
    }
}
