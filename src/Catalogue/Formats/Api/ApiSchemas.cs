using Catalogue.Tables;

namespace Catalogue.Formats.Api;

/// <summary>What answers look like around the rows of tables, as JSON Schema.</summary>
internal static class ApiSchemas
{
    private const string Version = """
        "schemaVersion": { "type": "string", "description": "Versjonen av grensesnittet" }
        """;

    private const string Links = """
        "links": { "type": "object", "description": "Adresser som hører til", "additionalProperties": { "type": "string", "format": "uri" } }
        """;

    private const string Value = """
        "id": { "type": "string" }, "name": { "type": "string" }, "otherNames": { "type": "array", "items": { "type": "string" } },
        "count": { "type": "integer", "description": "Antall tiltak" }
        """;

    private const string Tiltak = """
        "tiltak": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "tittel", "self"],
            "properties": { "id": { "type": "string" }, "tittel": { "type": "string" }, "self": { "type": "string", "format": "uri" } }
          }
        }
        """;

    public static IEnumerable<(string Name, string Schema)> All =>
    [
        ("Index", Object("schemaVersion title publisher license links", Version, Text("title"), Text("publisher"), Text("license"), Links)),
        ("Everything", Object($"schemaVersion {string.Join(' ', Ids)}", [Version, .. Ids.Select(id => Rows(id, id))])),
        .. Ids.Select(id => ($"{id}_list", Object("schemaVersion count items", Version, Count, Rows("items", id)))),
        ("tiltak_whole", With("tiltak", Object(
            "schemaVersion aktiviteter belop links", Version, Rows("aktiviteter", "aktiviteter"), Rows("belop", "belop"), Links))),
        ("pakke_whole", With("pakker", Object("schemaVersion belop tiltak links", Version, Rows("belop", "belop"), Tiltak, Links))),
        ("values", Object("schemaVersion values", Version, $$"""
            "values": { "type": "array", "items": {{Object("id name otherNames count self", Value, Text("self"))}} }
            """)),
        ("value_whole", Object("schemaVersion id name otherNames count tiltak links", Version, Value, Tiltak, Links)),
    ];

    private static IEnumerable<string> Ids => AllTables.Tables.Select(t => t.Id);

    private static string Count => """
        "count": { "type": "integer" }
        """;

    private static string Text(string name) => $$"""
        "{{name}}": { "type": "string" }
        """;

    private static string Rows(string name, string table) => $$"""
        "{{name}}": { "type": "array", "items": { "$ref": "#/components/schemas/{{table}}" } }
        """;

    private static string With(string table, string more) => $$"""
        { "allOf": [{ "$ref": "#/components/schemas/{{table}}" }, {{more}}] }
        """;

    private static string Object(string required, params IEnumerable<string> members)
    {
        var names = string.Join(", ", required.Split(' ').Select(name => $"\"{name}\""));
        return $$"""
            { "type": "object", "required": [{{names}}], "properties": { {{string.Join(", ", members)}} } }
            """;
    }
}
