using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Pipeline;
using Catalogue.Tests.Search;

namespace Catalogue.Tests.Form;

/// <summary>The scripts of the form run in Node on answers, with the data that stands in the page of a small site.</summary>
internal static class FormScript
{
    private static readonly Lazy<JsonNode> PageData = new(() => DataIn(Base().Build()));

    // Beside the package that answers all, one that leaves it to its tiltak; and a scheme of the past.
    private const string Silent = """
        -- content/ordninger/gammel.md --
        ---
        navn: Gammel ordning
        kortnavn: Gammel
        fra: 2017
        til: 2020
        kilde: Forskriften
        ---
        -- content/pakker/taus/pakke.md --
        ---
        tittel: Behovsmelding 2024 – uten felles svar
        skjema: 2024-lokal
        status: meldt
        antall_tiltak: 1
        medbestemmelse: ja
        kilde: Behovsmelding 2024
        ---
        -- content/pakker/taus/fyldig.md --
        ---
        tittel: Skriving i alle fag
        sammendrag: >-
          Skolene i kommunen arbeider med skriving på alle trinn. Universitetet veileder lærerne, og
          rektorene møtes fast for å følge opp arbeidet.
        status: meldt
        region: salten
        ordning: desentralisert
        ar: 2024
        eiere:
          - Bodø
        uh:
          - nord
        sektor:
          - grunnskole
        fase:
          - analyse
        varighet:
          - V2024
        malgruppe:
          - rektorer
        tema:
          - begynneropplaering
        meldt_totalt: 50000
        meldt_eier: 20000
        meldt_uh: 30000
        kilde: Behovsmelding 2024
        godkjent_dato: 2026-11-20
        godkjent_av: Redaksjonen for katalogen
        ---

        ## Mål

        Elevene skal skrive mer og bedre i alle fag, og lærerne skal få et felles språk for tilbakemelding på tekst. Rektorene
        følger opp med faste møter, og deler det som virker, med de andre skolene i kommunen hvert halvår.
        """;

    // A package on a form that asks for little.
    private const string ShortForm =
        "---\nnavn: Et kort skjema\nsporsmal:\n  - tekst: Eier og varighet\n    felter: eiere, varighet\nkilde: Skjemaet\n---\n";

    private static readonly string Short = Silent.Replace("/taus/", "/kort/", StringComparison.Ordinal)
        .Replace("fyldig", "fyldig-kort", StringComparison.Ordinal)
        .Replace("skjema: 2024-lokal", "skjema: kort", StringComparison.Ordinal)
        .Replace("- Bodø\n", "- Narvik\n", StringComparison.Ordinal)
        .Replace("godkjent_dato", "beslektet:\n  - fyldig\ngodkjent_dato", StringComparison.Ordinal);

    public static TestSite Base() => TestSite.Base().With(Silent).With(Short).With("content/skjemaer/kort.md", ShortForm);

    public static JsonNode Data => PageData.Value;

    /// <summary>
    /// Answers that a coordinator could give for a tiltak in the package of the smallest site; the program has nothing to say of them.
    /// </summary>
    public static JsonObject Answers() => new()
    {
        ["choice"] = "eksempel",
        ["folder"] = "eksempel",
        ["id"] = "bodo-2024-regning",
        ["package"] = new JsonObject(),
        ["packageText"] = "",
        ["sections"] = new JsonObject
        {
            ["bakgrunn"] = "Elevene regner lite utenom mattetimene, og lærerne har bedt om hjelp til å få det inn i andre fag. Kartleggingen "
                + "viser det samme på alle skolene i kommunen.",
            ["slik"] = "- Fire samlinger\n- Veiledning på hver skole mellom samlingene, der lærerne prøver ut opplegg i egen klasse",
        },
        ["values"] = new JsonObject
        {
            ["tittel"] = "Regning i alle fag",
            ["sammendrag"] = "Lærerne på mellomtrinnet lærer å bruke regning i alle fag. Nord universitet holder fire samlinger, og skolene "
                + "prøver ut oppleggene imellom.",
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

    /// <summary>As <see cref="Run(IEnumerable{JsonObject})"/>, but with a sign after each name that people would see as a label.</summary>
    public static FormResult[] RunCalling(IEnumerable<JsonObject> states, string sign) => Answer(new()
    {
        ["data"] = Data.DeepClone(),
        ["states"] = new JsonArray([.. states]),
        ["ids"] = new JsonArray(),
        ["titles"] = new JsonArray(),
        ["called"] = sign,
    }).Results;

    public static FormAnswer Run(JsonNode data, IEnumerable<JsonObject> states, IEnumerable<string> ids, IEnumerable<string> titles)
    {
        static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(t => JsonValue.Create(t))]);
        return Answer(new()
        {
            ["data"] = data.DeepClone(),
            ["states"] = new JsonArray([.. states]),
            ["ids"] = Strings(ids),
            ["titles"] = Strings(titles),
        });
    }

    private static FormAnswer Answer(JsonObject input) =>
        JsonSerializer.Deserialize<FormAnswer>(NodeProgram.Run("../form/files.mjs", input.ToJsonString()), JsonSerializerOptions.Web)!;

    /// <summary>The smallest site with the files that the form gave.</summary>
    public static TestSite Site(FormResult result) =>
        result.Files.Aggregate(Base(), (site, file) => site.With($"content/pakker/{file.Folder}/{file.Name}", file.Text));

    public static JsonNode DataIn(BuildResult site)
    {
        var html = Encoding.UTF8.GetString(site.Files.Single(f => f.Path == "bidra/nytt-tiltak/index.html").Bytes.Span);
        var data = (IHtmlTemplateElement)new HtmlParser().ParseDocument(html).QuerySelector("template[data-data]")!;
        return JsonNode.Parse(data.Content.TextContent)!;
    }
}

internal sealed record FormAnswer(FormResult[] Results, int[] Lists, string[] Slugs);

internal sealed record FormResult(FormFile[] Files, FormNote[] Notes);

internal sealed record FormFile(string Folder, string Name, string Text)
{
    public string Path => $"content/pakker/{Folder}/{Name}";
}

internal sealed record FormNote(string Field, string Code, bool Error, string Message, string Help);
