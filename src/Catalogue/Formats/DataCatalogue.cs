using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Model;
using Catalogue.Source;
using Catalogue.Tables;

namespace Catalogue.Formats;

/// <summary>
/// <c>data/katalog.ttl</c>: the tables and the interface as the catalogues of data of the public sector understand them (DCAT-AP-NO 3, as Turtle).
/// Only what the settings and the content say; without <c>kontakt</c> it has no point of contact.
/// </summary>
internal sealed class DataCatalogue
{
    private const string Eu = "http://publications.europa.eu/resource/authority/";
    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";

    // The themes of Los are those of the schemes that the catalogue is about.
    private static readonly ImmutableArray<string> Themes =
        [Eu + "data-theme/EDUC", "https://psi.norge.no/los/tema/barnehage", "https://psi.norge.no/los/tema/skole-og-utdanning"];

    private static readonly ImmutableArray<string> Norway = [Eu + "country/NOR", "https://data.geonorge.no/administrativeEnheter/nasjon/id/173163"];

    private static readonly ImmutableArray<(string Address, string Code)> Licences =
    [
        ("creativecommons.org/licenses/by/4.0", "CC_BY_4_0"),
        ("creativecommons.org/licenses/by-sa/4.0", "CC_BYSA_4_0"),
        ("creativecommons.org/publicdomain/zero/1.0", "CC0"),
        ("data.norge.no/nlod/no/2.0", "NLOD_2_0"),
    ];

    private readonly Turtle turtle = new(
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"));

    private readonly FormatContext context;
    private readonly Innstillinger settings;
    private readonly ImmutableArray<TiltakNode> tiltak;
    private readonly ImmutableArray<DateOnly> dates;

    private DataCatalogue(FormatContext context)
    {
        this.context = context;
        settings = context.Edition.Innstillinger;
        tiltak = context.Edition.Tiltak;
        dates =
        [
            .. tiltak.SelectMany(t => t.Tiltak.Erfaringer.Select(e => e.Dato).Append(t.Tiltak.Godkjent.Dato).Append(t.Endret))
                .OfType<DateOnly>().Distinct().Order(),
        ];
    }

    public static OutputFile Of(FormatContext context)
    {
        var catalogue = new DataCatalogue(context);
        catalogue.AddCatalogue();
        catalogue.AddPublisher();
        catalogue.AddPeriod();
        foreach (var table in AllTables.Tables)
        {
            catalogue.AddDataset(table);
        }

        catalogue.AddInterface();
        return new(Paths.DataCatalogue, catalogue.turtle.ToBytes());
    }

    private string Period => Here("#periode");

    private string? Contact => settings.Kontakt is null ? null : Iri(Here("#kontakt"));

    private string Licence =>
        Licences.FirstOrDefault(l => settings.LisensUrl.Contains(l.Address, StringComparison.Ordinal)).Code is { } code
            ? Iri($"{Eu}licence/{code}")
            : Iri(settings.LisensUrl);

    private void AddCatalogue() => turtle.Add(
        Here("#katalog"),
        "dcat:Catalog",
        [
            .. Described("#katalog", settings.Tittel, settings.Beskrivelse),
            ("foaf:homepage", Iri(context.BaseUrl)),
            ("dct:license", Licence),
            ("dct:language", Language("nb")),
            ("dct:issued", dates.IsEmpty ? null : Turtle.Date(dates[0])),
            ("dct:modified", dates.IsEmpty ? null : Turtle.Date(dates[^1])),
            ("dcat:themeTaxonomy", Iri(Eu + "data-theme")),
            ("dct:spatial", Iris(Norway)),
            ("dcat:dataset", Iris(AllTables.Tables.Select(t => Here($"#{t.Id}")))),
            ("dcat:service", Iri(Here("#api"))),
        ]);

    private void AddPublisher()
    {
        turtle.Add(Here("#utgiver"), "foaf:Agent", ("foaf:name", Turtle.Text(settings.Utgiver)));
        if (settings.Kontakt is { } contact)
        {
            var isMailbox = contact.StartsWith("mailto:", StringComparison.Ordinal);
            turtle.Add(
                Here("#kontakt"),
                "vcard:Organization",
                ("vcard:fn", Turtle.Text(settings.Utgiver)),
                (isMailbox ? "vcard:hasEmail" : "vcard:hasURL", Iri(contact)));
        }
    }

    // The years that the money is for.
    private void AddPeriod()
    {
        if (Years() is var (first, last))
        {
            turtle.Add(
                Period,
                "dct:PeriodOfTime",
                ("dcat:startDate", Turtle.Date(new(first, 1, 1))),
                ("dcat:endDate", Turtle.Date(new(last, 12, 31))));
        }
    }

    private (int First, int Last)? Years()
    {
        var years = tiltak.SelectMany(t => t.Ar).ToList();
        return years.Count == 0 ? null : (years.Min(), years.Max());
    }

    private void AddDataset(Table table)
    {
        var feed = table == TiltakTable.All ? SiteEdition.FeedOf(Paths.FrontPage, tiltak) : null;
        TableFile[] files = [.. TableFile.Of(table), .. feed is null ? [] : new[] { new TableFile("ATOM", feed, "application/atom+xml") }];
        turtle.Add(
            Here($"#{table.Id}"),
            "dcat:Dataset",
            [
                .. Described($"#{table.Id}", $"{table.Title} – {settings.Tittel}", table.Description),
                .. About(),
                ("dcat:landingPage", Iri($"{context.BaseUrl}{Paths.Data}#{table.Id}")),
                ("dct:language", Languages()),
                ("dct:modified", dates.IsEmpty ? null : Turtle.Date(dates[^1])),
                ("dct:spatial", Iris(Norway)),
                ("dct:temporal", Years() is null ? null : Iri(Period)),
                ("dcat:distribution", Iris(files.Select(f => Distribution(table, f)))),
            ]);
        foreach (var file in files)
        {
            turtle.Add(
                Distribution(table, file),
                "dcat:Distribution",
                ("dct:title", Turtle.Text($"{table.Title} ({file.Format})")),
                ("dct:description", Turtle.Text(file.Path == feed ? "De tiltakene som er endret sist." : table.Description)),
                ("dcat:accessURL", Iri(context.BaseUrl + file.Path)),
                ("dcat:downloadURL", Iri(context.BaseUrl + file.Path)),
                ("dct:format", Iri($"{Eu}file-type/{file.Format}")),
                ("dcat:mediaType", Iri(MediaTypes + file.MediaType)),
                ("dct:license", Licence));
        }
    }

    private string Distribution(Table table, TableFile file) => Here($"#{table.Id}-{file.Format.ToLowerInvariant()}");

    private void AddInterface() => turtle.Add(
        Here("#api"),
        "dcat:DataService",
        [
            .. Described("#api", $"Grensesnitt for programmer – {settings.Tittel}", "Opplysningene i tabellene som JSON, uten nøkkel."),
            .. About(),
            ("dcat:endpointURL", Iri(context.BaseUrl + ApiPaths.Index)),
            ("dcat:endpointDescription", Iri(context.BaseUrl + ApiPaths.OpenApi)),
            ("dcat:servesDataset", Iris(AllTables.Tables.Select(t => Here($"#{t.Id}")))),
            ("dct:format", Iri(Eu + "file-type/JSON")),
            ("dct:license", Licence),
        ]);

    private IEnumerable<(string Predicate, string? Value)> Described(string id, string title, string description) =>
    [
        ("dct:title", Turtle.Text(title)),
        ("dct:description", Turtle.Text(description)),
        ("dct:identifier", Turtle.Literal(Here(id))),
        ("dct:publisher", Iri(Here("#utgiver"))),
        ("dcat:contactPoint", Contact),
    ];

    private IEnumerable<(string Predicate, string? Value)> About()
    {
        var words = tiltak.SelectMany(t => t.Temaer).Select(t => t.Navn).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return
        [
            ("dcat:theme", Iris(Themes)),
            ("dcat:keyword", words.Count == 0 ? null : string.Join(", ", words.Select(Turtle.Text))),
            ("dct:accessRights", Iri(Eu + "access-right/PUBLIC")),
        ];
    }

    private string Here(string fragment) => $"{context.BaseUrl}{Paths.DataCatalogue}{fragment}";

    private string Languages() =>
        string.Join(", ", tiltak.Select(t => t.Tiltak.Sprak).Prepend("nb").Distinct().Order(StringComparer.Ordinal).Select(Language));

    private static string Language(string code) => Iri(Eu + "language/" + code switch
    {
        "nn" => "NNO",
        "se" => "SME",
        "sma" => "SMA",
        "smj" => "SMJ",
        _ => "NOB",
    });

    private static string Iri(string address) => Turtle.Iri(address);

    private static string Iris(IEnumerable<string> addresses) => string.Join(", ", addresses.Select(Iri));
}
