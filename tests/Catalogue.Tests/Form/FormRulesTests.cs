using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Catalogue.Pages.Form;
using Catalogue.Pipeline;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Tests.Form;

/// <summary>What the form says of answers is what the program says of the file that they make.</summary>
public partial class FormRulesTests
{
    private static readonly string[] Amounts =
        [
            "", "0", "5", "192 200", "192\u00A0200", "1.5479.000", "1 5 44 000", "1.234.567", "kr 5.000,-", "50 000 kroner", "30 000", "10000", "-5",
            "1,5", "20000 kr", "999999999999", "9999999999999", "ukjent", "192\u2009200", "1 580\u00A0000", "1.580 000", "479 tusen",
        ];

    private static readonly string[] Semesters =
    [
        "V2024", "høst 2024", "haust 2025", "2024", "V24", "V1999", "våren2024", "Vinter 2024", "h 2024", "V2100",
    ];

    private static readonly string[] Periods = ["2024", "2024/2025", "2024-25", "2024/26", "H2024", "vår 2024", "1999", "V24", "neste år", ""];

    private static readonly string[] Addresses =
        [
            "https://www.udir.no/",
            "http://www.udir.no/",
            "https://",
            "https://x y",
            "www.udir.no",
            "https://bruker@lokalt/",
            "https://udir.no/a?b=c#d",
            "https://udir.no/\"x\"",
            "HTTPS://udir.no/",
            "https://tromsø.kommune.no/",
        ];

    private static readonly string[] Kommuner =
    [
        "Bodø", "bodø kommune", "1804", "Boddø", "Hábmer", "Hamarøy", "Narvikk", "Herøy (Nordland)", "Xyz", "Oslo",
        "Tysfjord", "1850", "nordland fylkeskommune", "Nordland-fylkeskommune", "Ytre fylkeskommune",
    ];

    [Fact]
    public void Every_fault_of_a_file_that_the_form_can_see_is_told_in_the_same_words()
    {
        var next = new Search.SearchCorpus.Sequence(5);
        JsonObject[] states = [.. Enumerable.Range(0, 400).Select(_ => Answers(next))];

        var results = FormScript.Run(states);

        var told = new HashSet<string>();
        foreach (var result in results)
        {
            var file = result.Files.Single().Path;
            var expected = FormScript.Site(result)
                .Check()
                .Where(d => d.Location.Source.Path == file && Known.Contains(d.Rule.Code))
                .Select(d => $"{d.Rule.Code} {(d.IsError ? "feil" : "råd")} {d.Message}");
            var actual = result.Notes.Where(n => Known.Contains(n.Code)).Select(n => $"{n.Code} {(n.Error ? "feil" : "råd")} {n.Message}");
            Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
            told.UnionWith(result.Notes.Select(n => n.Code));
        }

        Assert.Equal(Known.Order(StringComparer.Ordinal), told.Where(Known.Contains).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_key_of_the_file_is_said_to_those_who_see_labels()
    {
        var next = new Search.SearchCorpus.Sequence(6);
        JsonObject[] states = [.. Enumerable.Range(0, 200).Select(_ => Answers(next))];
        var keys = TiltakReader.Kind.Fields.SelectMany(f => f.Shape.Fields().Append(f))
            .Select(f => f.Key)
            .Concat(Vocabularies.Status.Values!.Terms.Select(t => t.Id));
        var bare = new Regex(@"\w_\w|«(" + string.Join('|', keys) + ")»");

        var notes = FormScript.RunCalling(states, "†").SelectMany(r => r.Notes).ToArray();

        Assert.Contains(notes, n => n.Message.StartsWith("meldt_eier† og meldt_uh† er ", StringComparison.Ordinal));
        Assert.Contains(notes, n => n.Message == "feltet «navn†» mangler");
        Assert.All(
            notes.SelectMany(n => new[] { n.Message, n.Help }).Concat(FormText.Alle.SelectMany(t => new[] { t.Melding, t.Hjelp })),
            said => Assert.DoesNotMatch(bare, Called().Replace(said, "")));
    }

    [GeneratedRegex(@"\w+†")]
    private static partial Regex Called();

    // A rule that the program does not have yet is not compared, and what is private has tests of its own. Dates come from the browser's own control,
    // which gives a date or nothing.
    private static readonly HashSet<string> Known =
    [
        .. FormText.Alle.Select(o => o.Kode).Where(k => k.Length > 0 && k[2] != '7' && k != "TK207" && Descriptors.All.Any(r => r.Code == k)),
    ];

    private static JsonObject Answers(Search.SearchCorpus.Sequence next)
    {
        string Pick(string[] from) => from[next.Below(from.Length)];
        bool Sometimes(int times) => next.Below(times) == 0;
        var answers = FormScript.Answers();
        var values = answers["values"]!;
        if (Sometimes(3))
        {
            var silent = Pick(["taus", "kort"]);
            (answers["choice"], answers["folder"]) = (silent, silent);
            values["eiere"] = Sometimes(2) ? new JsonArray("Bodø") : new JsonArray();
            values["uh"] = Sometimes(2) ? new JsonArray("nord") : new JsonArray();
        }

        foreach (var key in new[] { "meldt_eier", "meldt_uh", "meldt_totalt" })
        {
            values[key] = Pick(Amounts);
        }

        if (Sometimes(2))
        {
            values["tildelt_eier"] = "30 000";
            values["tildelt_uh"] = Pick(Amounts);
            values["tildelt_totalt"] = Pick(Amounts);
        }

        values["tittel"] = Sometimes(5) ? ""
            : Sometimes(3) ? string.Concat(Enumerable.Repeat("Sámi 👩‍🏫 lesing ", 4 + next.Below(12))).Trim()
            : "Regning i alle fag";
        values["sammendrag"] = Sometimes(4)
            ? string.Concat(Enumerable.Repeat("Åtte ord e\u0301 ", 1 + next.Below(50))).Trim()
            : values["sammendrag"]!.DeepClone();
        values["ordning"] = Sometimes(4) ? "gammel" : "";
        values["ar"] = Sometimes(3) ? Pick(["2024", "2019", "24", "1899", "2100", "to tusen"]) : "";
        values["deltakere"] = Sometimes(3) ? Pick(["600", "6 00", "omtrent 600", "2147483647", "2147483648"]) : "";
        values["varighet"] = new JsonArray(Pick(Semesters), Pick(Semesters));
        values["fase"] = Sometimes(3) ? new JsonArray() : values["fase"]!.DeepClone();
        values["tema"] = new JsonArray([.. Enumerable.Repeat("ledelse", 1 + next.Below(8)).Select(t => JsonValue.Create(t))]);
        values["lenker"] = Sometimes(2) ? new JsonArray(Pick(Addresses), Pick(Addresses)) : new JsonArray();
        values["partnere"] = Sometimes(2) ? new JsonArray(Pick(Kommuner)) : new JsonArray();
        values["status"] = Pick(["", "meldt", "meldt", "tildelt", "pagar", "avslatt", "utkast", "innstilt", "trukket"]);
        values["vedtak_ref"] = Sometimes(3) ? "2024/1234" : "";
        values["vedtak_dato"] = Sometimes(5) ? "2027-02-28" : "";
        values["godkjent_dato"] = Sometimes(4) ? "" : Sometimes(4) ? "2026-11-21" : "2026-11-20";
        values["godkjent_av"] = Sometimes(4) ? "" : "Redaksjonen for katalogen";
        values["fase"] = Sometimes(4) ? new JsonArray() : new JsonArray("analyse");
        values["kilde"] = Sometimes(4) ? "" : "Behovsmelding 2024";
        values["malgruppe"] = Sometimes(4) ? new JsonArray() : new JsonArray("laerere");
        values["aktiviteter"] = Sometimes(3)
            ? new JsonArray(new JsonObject { ["navn"] = Pick(["", "Samling"]), ["eier"] = Pick(Amounts), ["deltakere"] = "mange" })
            : new JsonArray();
        values["perioder"] = Sometimes(3)
            ? new JsonArray(new JsonObject
            {
                ["periode"] = Pick(Periods),
                ["meldt_eier"] = Pick(Amounts),
                ["meldt_totalt"] = "20 000",
                ["meldt_uh"] = "5000",
            })
            : new JsonArray();
        values["avvik"] = Sometimes(4)
            ? new JsonArray(new JsonObject { ["felt"] = Pick(["", "meldt_totalt", "meldt_uh", "kilde"]), ["grunn"] = "Slik står det." })
            : new JsonArray();
        return answers;
    }
}
