using System.Text;
using System.Text.Json;
using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Model;
using Catalogue.Source;
using Catalogue.Tables;
using Catalogue.Templating;

namespace Catalogue.Pages;

/// <summary>
/// What a page says to machines, as JSON-LD in the words of schema.org: the way to it, and on the front page and <c>/data/</c> what can be searched
/// and fetched. Browsers run nothing of it, so the content security policy has no say.
/// </summary>
public sealed class StructuredData(Innstillinger settings, string baseUrl)
{
    /// <summary>Safe within a <c>script</c> element; null for a page that has nothing to say.</summary>
    public Html? Of(Page page)
    {
        Action<Utf8JsonWriter>? content = page switch
        {
            { Path: Paths.FrontPage } => WriteSite,
            { Path: Paths.Data } => WriteDatasets,
            { Hode.Brodsmuler.IsEmpty: false } => json => WriteWay(json, page),
            _ => null,
        };
        return content is null ? null : new(Encoding.UTF8.GetString(JsonBytes.WriteForHtml(json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            content(json);
            json.WriteEndObject();
        })));
    }

    private void WriteSite(Utf8JsonWriter json)
    {
        json.WriteString("@type", "WebSite");
        json.WriteString("name", settings.Tittel);
        json.WriteString("description", settings.Beskrivelse);
        json.WriteString("url", baseUrl);
        json.WriteString("inLanguage", "nb");
        WritePublisher(json, "publisher");
        json.WriteStartObject("potentialAction");
        json.WriteString("@type", "SearchAction");
        json.WriteStartObject("target");
        json.WriteString("@type", "EntryPoint");
        json.WriteString("urlTemplate", $"{baseUrl}{Paths.Search}?q={{q}}");
        json.WriteEndObject();
        json.WriteString("query-input", "required name=q");
        json.WriteEndObject();
    }

    private void WriteWay(Utf8JsonWriter json, Page page)
    {
        Lenke[] way = [new("Forsiden", Paths.FrontPage), .. page.Hode.Brodsmuler, new(page.Hode.Tittel, page.Path)];
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        foreach (var (i, step) in way.Index())
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", step.Tekst);
            json.WriteString("item", baseUrl + step.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteDatasets(Utf8JsonWriter json)
    {
        json.WriteString("@type", "DataCatalog");
        json.WriteString("name", settings.Tittel);
        json.WriteString("description", settings.Beskrivelse);
        json.WriteString("url", baseUrl + Paths.Data);
        json.WriteString("license", settings.LisensUrl);
        WritePublisher(json, "publisher");
        json.WriteStartArray("dataset");
        foreach (var table in AllTables.Tables)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Dataset");
            json.WriteString("name", $"{table.Title} – {settings.Tittel}");
            json.WriteString("description", $"{table.Description} {settings.Beskrivelse}");
            json.WriteString("url", $"{baseUrl}{Paths.Data}#{table.Id}");
            json.WriteString("license", settings.LisensUrl);
            json.WriteBoolean("isAccessibleForFree", true);
            WritePublisher(json, "creator");
            WriteFiles(json, table);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFiles(Utf8JsonWriter json, Table table)
    {
        json.WriteStartArray("distribution");
        foreach (var file in TableFile.Of(table))
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("encodingFormat", file.MediaType);
            json.WriteString("contentUrl", baseUrl + file.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePublisher(Utf8JsonWriter json, string role)
    {
        json.WriteStartObject(role);
        json.WriteString("@type", "Organization");
        json.WriteString("name", settings.Utgiver);
        json.WriteEndObject();
    }
}
