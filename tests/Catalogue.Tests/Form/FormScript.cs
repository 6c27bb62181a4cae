using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Catalogue.Tests.Search;

namespace Catalogue.Tests.Form;

/// <summary>The scripts of the form run in Node on answers, with the data that stands in the page of the smallest site.</summary>
internal static class FormScript
{
    private static readonly Lazy<JsonNode> PageData = new(() => DataIn(TestSite.Base().Build()));

    public static JsonNode Data => PageData.Value;

    /// <summary>Answers that a coordinator could give for a tiltak in the package of the smallest site; the program has nothing to say of them.</summary>
    public static JsonObject Answers() => new()
    {
        ["choice"] = "eksempel",
        ["folder"] = "eksempel",
        ["id"] = "bodo-2024-regning",
        ["package"] = new JsonObject(),
        ["packageText"] = "",
        ["sections"] = new JsonObject
        {
            ["bakgrunn"] = "Elevene regner lite utenom mattetimene, og lærerne har bedt om hjelp til å få det inn i andre fag. Kartleggingen viser det samme på alle skolene i kommunen.",
            ["slik"] = "- Fire samlinger\n- Veiledning på hver skole mellom samlingene, der lærerne prøver ut opplegg i egen klasse",
        },
        ["values"] = new JsonObject
        {
            ["tittel"] = "Regning i alle fag",
            ["sammendrag"] = "Lærerne på mellomtrinnet lærer å bruke regning i alle fag. Nord universitet holder fire samlinger, og skolene prøver ut oppleggene imellom.",
            ["status"] = "meldt",
            ["fase"] = new JsonArray("gjennomforing"),
            ["varighet"] = new JsonArray("vår 2024", "H2024"),
            ["malgruppe"] = new JsonArray("laerere"),
            ["tema"] = new JsonArray("ledelse"),
            ["meldt_eier"] = "10 000",
            ["meldt_uh"] = "kr 20.000,-",
            ["meldt_totalt"] = "30000",
            ["kilde"] = "Behovsmelding 2024",
            ["godkjent_dato"] = "2026-11-20",
            ["godkjent_av"] = "Redaksjonen for katalogen",
        },
    };

    public static JsonObject With(string key, JsonNode? value)
    {
        var answers = Answers();
        answers["values"]![key] = value;
        return answers;
    }

    public static FormResult[] Run(IEnumerable<JsonObject> states) => Run(Data, states, [], []).Results;

    public static FormAnswer Run(JsonNode data, IEnumerable<JsonObject> states, IEnumerable<string> ids, IEnumerable<string> titles)
    {
        static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(t => JsonValue.Create(t))]);
        var input = new JsonObject { ["data"] = data.DeepClone(), ["states"] = new JsonArray([.. states]), ["ids"] = Strings(ids), ["titles"] = Strings(titles) };
        return JsonSerializer.Deserialize<FormAnswer>(NodeProgram.Run("../form/files.mjs", input.ToJsonString()), JsonSerializerOptions.Web)!;
    }

    /// <summary>The smallest site with the files that the form gave.</summary>
    public static TestSite Site(FormResult result) =>
        result.Files.Aggregate(TestSite.Base(), (site, file) => site.With($"content/pakker/{file.Folder}/{file.Name}", file.Text));

    public static JsonNode DataIn(BuildResult site)
    {
        var html = Encoding.UTF8.GetString(site.Files.Single(f => f.Path == "bidra/nytt-tiltak/index.html").Bytes.Span);
        return JsonNode.Parse(new HtmlParser().ParseDocument(html).QuerySelector("form script")!.TextContent)!;
    }
}

internal sealed record FormAnswer(FormResult[] Results, int[] Lists, string[] Slugs);

internal sealed record FormResult(FormFile[] Files, FormNote[] Notes);

internal sealed record FormFile(string Folder, string Name, string Text)
{
    public string Path => $"content/pakker/{Folder}/{Name}";
}

internal sealed record FormNote(string Field, string Code, bool Error, string Message);
