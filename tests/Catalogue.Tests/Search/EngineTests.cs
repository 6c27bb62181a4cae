using System.Collections.Immutable;
using System.Text.Json;
using Catalogue.Model;
using Catalogue.Search;

namespace Catalogue.Tests.Search;

public class EngineTests
{
    private static readonly ImmutableArray<SearchDocument> Documents =
    [
        Document("Lesing i biblioteket", "Lesing hver uke.", "lesing", "Barna låner bøker på biblioteket."),
        Document("Bibliotekaren", "Besøk i klassen.", "", "Bibliotekaren kommer."),
        Document("Matematikk på mellomtrinnet", "Regning.", "", "Tall og mønster."),
        Document("Skoleleiing", "Nettverk for skuleleiarar.", "", "Rektorer møtes."),
        Document("E-post hjem", "Beskjeder.", "", "Foresatte får e-post om lesing."),
        Document("PPT-tjenesten", "PPT i Hábmer.", "", "PP-tjenesten gir råd."),
        Document("Leseglede", "Høytlesing.", "", "Vi leser lenge, og lesing gir glede."),
        Document("Musikkskolen", "Sang.", "", "Kor og korps på 9. trinn."),
        Document("Musikk", "Sang.", "", "Kor og korps."),
        Document("Skolefravær", "Fagdag.", "Bø", "Rektor er med."),
        Document("Hybel", "Elever må bo borte.", "", "Rektor er med."),
        Document("Språk i Suortá", "Lærere i Evenášši.", "", "Rektor er med."),
        Document("Skolefritidsordning", "Etter skoletid.", "", "Rektor er med."),
        Document("Regional ordning", "Grand hotell.", "", "Skrivefeil: rekotr."),
        Document("Ordning i klassen", "Rydding.", "", "Kompetanseløftet."),
        Document("Rekom", "Midler.", "", "Klokka kl. 12."),
        Document("Skolemiljøteam", "Møter.", "", "Hver høst."),
        Document("Team for miljøet i skolen", "Møter.", "", "Hver vår."),
    ];

    private static readonly SearchOptions Options = new()
    {
        Synonymer =
        [
            new(["SFO", "skolefritidsordning"], [], null),
            new(["leselyst", "leseglede"], ["bibliotek"], null),
            new(["Rekom", "regional ordning"], [], null),
            new(["KL", "Kompetanseløftet"], [], null),
        ],
        Navn = ["Grane"],
        Pages =
        [
            new("Rana", "kommune", "kommuner/rana/", ["Rana", "Raane"]) { Match = NameMatch.Written },
            new("Rana", "region", "regioner/rana/", ["Rana"]) { Match = NameMatch.Written },
            new("Andøy", "kommune", "kommuner/andoy/", ["Andøy"]) { Match = NameMatch.Written },
            new("Bø", "kommune", "kommuner/bo/", ["Bø"]) { Match = NameMatch.Written },
            new("Time", "kommune", "kommuner/time/", ["Time"]) { Match = NameMatch.Written },
            new("Universitetet i Innlandet (INN)", "universitet", "uh/inn/", ["Universitetet i Innlandet", "INN"]) { Match = NameMatch.Inflected },
            new("Samiske perspektiver", "tema", "temaer/samisk/", ["Samiske perspektiver", "samisk"]) { Match = NameMatch.Inflected },
            new("Lesing", "tema", "temaer/lesing/", ["Lesing"]) { Match = NameMatch.Inflected },
            new("Regional ordning", "tilskuddsordning", "ordninger/regional/", ["Regional ordning"]) { Match = NameMatch.Inflected },
            new("Andre ordninger", "tilskuddsordning", "ordninger/annet/", ["Andre ordninger"]) { Match = NameMatch.Inflected },
            new("Ordninger", "oversikt", "ordninger/", ["Ordninger"]),
        ],
        Ordliste = Ordliste.Tom with { Ord = ["skole", "miljø", "team"] },
    };

    [Fact]
    public void The_engine_keeps_what_the_page_relies_on()
    {
        using var site = new SiteFolder(SearchIndex.Build(Documents, Options).Files);

        var results = JsonSerializer.Deserialize<Result[]>(NodeProgram.Run("engine.test.mjs", "", site.Path), JsonSerializerOptions.Web)!;

        Assert.True(results.Length >= 45);
        var faults = results.Where(r => r.Fault.Length > 0).Select(r => $"{r.Name}\n{r.Fault}").ToList();
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    private static SearchDocument Document(string title, string summary, string stikkord, string body) =>
        new($"tiltak/{title.ToLowerInvariant().Replace(' ', '-')}/", new(title, summary, []),
        [
            new(SearchFields.Tittel, title),
            new(SearchFields.Stikkord, stikkord),
            new(SearchFields.Sammendrag, summary),
            new(SearchFields.Body, $"Tiltak. {body}"),
        ]);

    private sealed record Result(string Name, string Fault);
}
