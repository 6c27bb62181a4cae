using System.Text.Json;
using Catalogue.Edition;
using Catalogue.Edition.Facets;
using Catalogue.Model;
using Catalogue.Source;
using Catalogue.Tables;

namespace Catalogue.Formats.Api;

/// <summary>
/// <c>api/v1/</c>: every tiltak, package and value of a facet as JSON, the tables whole, and all in one file. The members are the columns of the
/// tables, so that an answer and a table say the same.
/// </summary>
public static class ApiFiles
{
    /// <summary>Major and minor: a minor version adds, and nothing that was there changes before the address says v2.</summary>
    public const string SchemaVersion = "1.0";

    public static IEnumerable<OutputFile> Of(FormatContext context)
    {
        var rows = AllTables.Tables.ToDictionary(t => t.Id, t => context.Tables[t].Select(cells => new ApiRow(t, cells)).ToList());
        var parts = new ApiParts(rows["aktiviteter"].ToLookup(r => r["tiltak_id"]!), rows["belop"].ToLookup(OwnerOf))
        {
            Pakker = context.Edition.Pakker.ToDictionary(p => p.Id, StringComparer.Ordinal),
        };
        return
        [
            Answer(ApiPaths.Index, json => WriteIndex(json, context)),
            .. rows.Select(t => Answer(ApiPaths.OfTable(t.Key), json => WriteList(json, t.Value))),
            Answer(ApiPaths.Everything, json => WriteAll(json, rows)),
            .. rows["tiltak"].AsParallel().AsOrdered()
                .Select(r => Answer(ApiPaths.Of("tiltak", r["id"]!), json => WriteTiltak(json, r, parts, context))),
            .. rows["pakker"].Select(r => Answer(ApiPaths.Of("pakker", r["id"]!), json => WritePakke(json, r, parts, context))),
            .. context.Edition.Sections.SelectMany(s => Of(s.Facet, s.Section, context)),
            File(ApiPaths.OpenApi, json => OpenApiFile.Write(json, context)),
            .. AllTables.Tables.Select(t => File(ApiPaths.SchemaOf(t.Id), json => RowSchema.Write(json, t))),
        ];
    }

    private static IEnumerable<OutputFile> Of(Facet facet, FacetSection section, FormatContext context)
    {
        yield return Answer(ApiPaths.Of(section), json =>
        {
            json.WriteStartArray("values");
            foreach (var value in facet.Values)
            {
                json.WriteStartObject();
                WriteValue(json, facet, value);
                json.WriteString("self", context.BaseUrl + ApiPaths.Of(section, value));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        foreach (var value in facet.Values)
        {
            yield return Answer(ApiPaths.Of(section, value), json =>
            {
                WriteValue(json, facet, value);
                WriteTiltakLinks(json, facet[value.Id], context);
                WriteLinks(json, context, [("self", ApiPaths.Of(section, value)), ("html", section.PathOf(value))]);
            });
        }
    }

    private static void WriteIndex(Utf8JsonWriter json, FormatContext context)
    {
        var settings = context.Edition.Innstillinger;
        json.WriteString("title", settings.Tittel);
        json.WriteString("publisher", settings.Utgiver);
        json.WriteString("license", settings.LisensUrl);
        WriteLinks(
            json,
            context,
            [
                ("self", ApiPaths.Index),
                ("html", Paths.Data),
                ("openapi", ApiPaths.OpenApi),
                ("everything", ApiPaths.Everything),
                .. AllTables.Tables.Select(t => (t.Id, ApiPaths.OfTable(t.Id))),
                .. context.Edition.Sections.Select(s => (s.Facet.Id, ApiPaths.Of(s.Section))),
            ]);
    }

    private static void WriteList(Utf8JsonWriter json, List<ApiRow> rows)
    {
        json.WriteNumber("count", rows.Count);
        WriteRows(json, "items", rows);
    }

    private static void WriteAll(Utf8JsonWriter json, Dictionary<string, List<ApiRow>> tables)
    {
        foreach (var (id, rows) in tables)
        {
            WriteRows(json, id, rows);
        }
    }

    private static void WriteTiltak(Utf8JsonWriter json, ApiRow row, ApiParts parts, FormatContext context)
    {
        var id = row["id"]!;
        row.WriteMembers(json);
        WriteRows(json, "aktiviteter", parts.Aktiviteter[id]);
        WriteRows(json, "belop", parts.Belop[ApiPaths.Of("tiltak", id)]);
        var pakke = row["pakke_id"] is { } package ? new[] { ("pakke", ApiPaths.Of("pakker", package)) } : [];
        WriteLinks(json, context, [("self", ApiPaths.Of("tiltak", id)), ("html", Paths.OfTiltak(id)), .. pakke]);
    }

    private static void WritePakke(Utf8JsonWriter json, ApiRow row, ApiParts parts, FormatContext context)
    {
        var id = row["id"]!;
        row.WriteMembers(json);
        WriteRows(json, "belop", parts.Belop[ApiPaths.Of("pakker", id)]);
        var pakke = parts.Pakker[id];
        WriteTiltakLinks(json, context.Edition.TiltakIn(pakke), context);
        WriteLinks(json, context, [("self", ApiPaths.Of("pakker", id)), ("html", Paths.Of(pakke))]);
    }

    private static void WriteValue(Utf8JsonWriter json, Facet facet, FacetValue value)
    {
        json.WriteString("id", value.Id);
        json.WriteString("name", value.Name);
        json.WriteStrings("otherNames", value.OtherNames);
        json.WriteNumber("count", facet[value.Id].Length);
    }

    private static void WriteTiltakLinks(Utf8JsonWriter json, IEnumerable<TiltakNode> tiltak, FormatContext context)
    {
        json.WriteStartArray("tiltak");
        foreach (var node in tiltak)
        {
            json.WriteStartObject();
            json.WriteString("id", node.Id);
            json.WriteString("tittel", node.Tiltak.Tittel);
            json.WriteString("self", context.BaseUrl + ApiPaths.Of("tiltak", node.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRows(Utf8JsonWriter json, string name, IEnumerable<ApiRow> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            row.WriteMembers(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLinks(Utf8JsonWriter json, FormatContext context, IEnumerable<(string Name, string Path)> links)
    {
        json.WriteStartObject("links");
        foreach (var (name, path) in links)
        {
            json.WriteString(name, context.BaseUrl + path);
        }

        json.WriteEndObject();
    }

    private static string OwnerOf(ApiRow belop) =>
        belop["tiltak_id"] is { } tiltak ? ApiPaths.Of("tiltak", tiltak) : ApiPaths.Of("pakker", belop["pakke_id"]!);

    private static OutputFile Answer(string path, Action<Utf8JsonWriter> members) => File(path, json =>
    {
        json.WriteString("schemaVersion", SchemaVersion);
        members(json);
    });

    private static OutputFile File(string path, Action<Utf8JsonWriter> members) => new(path, JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    }));

    // What belongs to one tiltak or package; amounts by the file that they stand in.
    private sealed record ApiParts(ILookup<string, ApiRow> Aktiviteter, ILookup<string, ApiRow> Belop)
    {
        public required Dictionary<string, PakkeNode> Pakker { get; init; }
    }
}
