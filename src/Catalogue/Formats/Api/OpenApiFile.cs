using System.Text.Json;
using Catalogue.Edition;
using Catalogue.Tables;

namespace Catalogue.Formats.Api;

/// <summary>The description of the interface for programs (OpenAPI 3.1): its paths, and the schemas that the tables give.</summary>
internal static class OpenApiFile
{
    private const string Introduction = "Alt ligger ferdig som filer og hentes med GET, uten nøkkel og uten grense. ";

    public static void Write(Utf8JsonWriter json, FormatContext context)
    {
        var settings = context.Edition.Innstillinger;
        json.WriteString("openapi", "3.1.0");
        json.WriteStartObject("info");
        json.WriteString("title", settings.Tittel);
        json.WriteString("version", ApiFiles.SchemaVersion);
        json.WriteString("description", Introduction + ApiPaths.Promise);
        json.WriteStartObject("license");
        json.WriteString("name", settings.Lisens);
        json.WriteString("url", settings.LisensUrl);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("servers");
        json.WriteStartObject();
        json.WriteString("url", context.BaseUrl.TrimEnd('/'));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("security");
        json.WriteEndArray();
        WritePaths(json, context);
        WriteSchemas(json);
    }

    private static void WritePaths(Utf8JsonWriter json, FormatContext context)
    {
        json.WriteStartObject("paths");
        WritePath(json, ApiPaths.Index, new("index", "Hva som finnes, med adresser", "Index"));
        WritePath(json, ApiPaths.Everything, new("everything", "Alle tabellene i én fil", "Everything"));
        foreach (var table in AllTables.Tables)
        {
            WritePath(json, ApiPaths.OfTable(table.Id), new($"list_{table.Id}", $"Alle rader i tabellen {table.Title}", $"{table.Id}_list"));
        }

        WritePath(json, ApiPaths.Of("tiltak", "{id}"), new("tiltak", "Ett tiltak med aktiviteter og beløp", "tiltak_whole") { Id = "Tiltakets id" });
        WritePath(json, ApiPaths.Of("pakker", "{id}"), new("pakke", "Én pakke med tiltakene i den", "pakke_whole") { Id = "Pakkas id" });
        foreach (var (facet, section) in context.Edition.Sections)
        {
            var folder = ApiPaths.Root + section.Path.TrimEnd('/');
            WritePath(json, $"{folder}.json", new($"list_{facet.Id}", $"{section.Title}, med antall tiltak", "values"));
            WritePath(json, $"{folder}/{{id}}.json", new(facet.Id, $"{facet.Title}: tiltakene", "value_whole")
            {
                Id = $"Id-en ({facet.Title.ToLowerInvariant()})",
            });
        }

        json.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter json, string path, Answer answer)
    {
        json.WriteStartObject("/" + path);
        json.WriteStartObject("get");
        json.WriteString("operationId", answer.Operation);
        json.WriteString("summary", answer.Summary);
        if (answer.Id is { } id)
        {
            json.WriteStartArray("parameters");
            json.WriteStartObject();
            json.WriteString("name", "id");
            json.WriteString("in", "path");
            json.WriteBoolean("required", true);
            json.WriteString("description", id);
            json.WriteStartObject("schema");
            json.WriteString("type", "string");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("responses");
        json.WriteStartObject("200");
        json.WriteString("description", answer.Summary);
        json.WriteStartObject("content");
        json.WriteStartObject("application/json");
        json.WriteStartObject("schema");
        json.WriteString("$ref", $"#/components/schemas/{answer.Schema}");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("404");
        json.WriteString("description", "Finnes ikke");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSchemas(Utf8JsonWriter json)
    {
        json.WriteStartObject("components");
        json.WriteStartObject("schemas");
        foreach (var table in AllTables.Tables)
        {
            json.WriteStartObject(table.Id);
            RowSchema.WriteMembers(json, table);
            json.WriteEndObject();
        }

        foreach (var (name, schema) in ApiSchemas.All)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(schema);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private sealed record Answer(string Operation, string Summary, string Schema)
    {
        /// <summary>What the id in the address is; null where there is none.</summary>
        public string? Id { get; init; }
    }
}
