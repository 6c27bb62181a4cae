using System.Text;
using System.Text.Json;
using Catalogue.Edition;
using Catalogue.Pipeline;
using Catalogue.Tables;
using Catalogue.Tests.Search;

namespace Catalogue.Tests.Formats;

/// <summary>The description of the data for catalogues of the public sector, as a reader of Turtle understands it.</summary>
public class DataCatalogueTests
{
    private const string Base = "https://tiltak.example/";
    private const string Katalog = Base + "data/katalog.ttl#katalog";
    private const string Settings = "beskrivelse: En prøve.\nutgiver: Prøvekommunen\ngrunnadresse: https://tiltak.example/\n";

    /// <summary>What DCAT-AP-NO 3 asks of each class; of who answers questions there is no more to say than the settings do.</summary>
    private static readonly Dictionary<string, string[]> Mandatory = new(StringComparer.Ordinal)
    {
        ["dcat:Catalog"] = ["dct:description", "dct:identifier", "dct:publisher", "dct:title", "dcat:contactPoint"],
        ["dcat:Dataset"] = ["dct:description", "dct:identifier", "dct:publisher", "dct:title", "dcat:theme", "dcat:contactPoint"],
        ["dcat:Distribution"] = ["dcat:accessURL"],
        ["dcat:DataService"] = ["dcat:endpointURL", "dct:publisher", "dct:title", "dcat:contactPoint"],
        ["foaf:Agent"] = ["foaf:name"],
        ["vcard:Organization"] = ["vcard:fn"],
        ["dct:PeriodOfTime"] = ["dcat:startDate", "dcat:endDate"],
    };

    /// <summary>What the shapes that are published with the profile allow once, and what they want to be addresses.</summary>
    private static readonly HashSet<string> Single =
    [
        "dct:publisher", "dct:license", "dct:format", "dct:issued", "dct:modified", "dct:accessRights", "dct:identifier", "dcat:mediaType",
        "dcat:endpointURL", "dcat:startDate", "dcat:endDate", "foaf:homepage",
    ];

    private static readonly HashSet<string> Addresses =
    [
        "dct:publisher", "dct:license", "dct:format", "dct:language", "dct:spatial", "dct:temporal", "dct:accessRights", "dcat:dataset", "dcat:service",
        "dcat:servesDataset", "dcat:distribution", "dcat:accessURL", "dcat:downloadURL", "dcat:mediaType", "dcat:landingPage", "dcat:theme",
        "dcat:themeTaxonomy", "dcat:endpointURL", "dcat:endpointDescription", "dcat:contactPoint", "foaf:homepage", "vcard:hasURL", "vcard:hasEmail",
    ];

    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["http://www.w3.org/ns/dcat#"] = "dcat:",
        ["http://purl.org/dc/terms/"] = "dct:",
        ["http://xmlns.com/foaf/0.1/"] = "foaf:",
        ["http://www.w3.org/2006/vcard/ns#"] = "vcard:",
        ["http://www.w3.org/2001/XMLSchema#"] = "xsd:",
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = "rdf:",
    };

    [Fact]
    public void Each_table_is_a_dataset_with_its_files_and_the_interface_serves_them_all()
    {
        var facts = Read(RealSite.Result);
        var files = RealSite.Result.Files.Select(f => Base + Paths.FileOf(f.Path)).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(AllTables.Tables.Length, facts.Values(Katalog, "dcat:dataset").Count);
        Assert.Equal(facts.Values(Katalog, "dcat:dataset"), facts.Values(Assert.Single(facts.Values(Katalog, "dcat:service")), "dcat:servesDataset"));
        foreach (var table in AllTables.Tables)
        {
            var dataset = $"{Base}data/katalog.ttl#{table.Id}";
            Assert.Equal([table.Description], facts.Values(dataset, "dct:description"));
            string[] expected = [Paths.TableOf(table.Id), Paths.WorkbookOf(table.Id), ApiPaths.OfTable(table.Id)];
            var given = facts.Values(dataset, "dcat:distribution").SelectMany(d => facts.Values(d, "dcat:downloadURL"));
            Assert.Equal(expected.Concat(table.Id == "tiltak" ? ["atom.xml"] : []).Select(f => Base + f), given);
        }

        Assert.Equal(
            (AllTables.Tables.Length * 3) + 1,
            facts.All.Count(f => f is { Predicate: "rdf:type", Object: "dcat:Distribution" }));
        var named = facts.All.Where(f => f.Kind == "NamedNode" && f.Object.StartsWith(Base, StringComparison.Ordinal));
        var own = named.Select(f => f.Object.Split('#')[0]);
        Assert.All(own.Distinct(), address => Assert.Contains(Base + Paths.FileOf(address[Base.Length..]), files));
    }

    [Fact]
    public void All_that_the_profile_asks_for_is_there_once_somebody_can_be_asked()
    {
        var facts = Read(Site("Prøve", "kontakt: https://kommune.example/kontakt\n").Build());
        var typed = facts.All.Where(f => f.Predicate == "rdf:type").ToList();

        Assert.Equal(Mandatory.Keys.Order(StringComparer.Ordinal), typed.Select(t => t.Object).Distinct().Order(StringComparer.Ordinal));
        Assert.All(typed, t => Assert.All(Mandatory[t.Object], p => Assert.NotEmpty(facts.Values(t.Subject, p))));
        Assert.Equal(["https://kommune.example/kontakt"], facts.Values(facts.Values(Katalog, "dcat:contactPoint")[0], "vcard:hasURL"));
        var named = facts.All.Where(f => f.Object.StartsWith(Base + "data/katalog.ttl#", StringComparison.Ordinal) && f.Kind == "NamedNode");
        Assert.All(named, f => Assert.Contains(typed, t => t.Subject == f.Object));

        var silent = Read(Site("Prøve").Build());
        Assert.DoesNotContain(silent.All, f => f.Predicate.StartsWith("vcard:", StringComparison.Ordinal) || f.Predicate == "dcat:contactPoint");
        Assert.Equal(
            ["mailto:redaksjon@kommune.example"],
            Read(Site("Prøve", "kontakt: redaksjon@kommune.example\n").Build()).Values(Base + "data/katalog.ttl#kontakt", "vcard:hasEmail"));
    }

    [Fact]
    public void Every_property_has_as_many_values_and_of_the_kind_that_the_shapes_want()
    {
        var all = Read(Site("Prøve", "kontakt: https://kommune.example/kontakt\n").Build()).All;

        Assert.All(all.Where(f => Single.Contains(f.Predicate)).CountBy(f => (f.Subject, f.Predicate)), pair => Assert.Equal(1, pair.Value));
        Assert.All(all.Where(f => f.Predicate != "rdf:type"), f => Assert.Equal(Addresses.Contains(f.Predicate), f.Kind == "NamedNode"));
        Assert.Subset(all.Select(f => f.Predicate).ToHashSet(), Addresses.Except(["vcard:hasEmail"]).ToHashSet());
    }

    [Fact]
    public void Dates_and_years_are_those_of_the_content()
    {
        var facts = Read(RealSite.Result);
        var edition = PlainContent.Tiltak;
        var approved = edition.SelectMany(t => t.Values("godkjent_dato")).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(approved[0], Assert.Single(facts.Values(Katalog, "dct:issued")));
        Assert.True(string.CompareOrdinal(approved[^1], Assert.Single(facts.Values(Katalog, "dct:modified"))) <= 0);
        Assert.All(facts.All.Where(f => f.Predicate is "dct:issued" or "dct:modified" or "dcat:startDate"), f => Assert.Equal("xsd:date", f.Kind));
        Assert.Equal(Read(TestSite.Base().Build()).All, Read(Build.Run(TestSite.Base().ToSources(), new(TestSite.Today.AddYears(1)))).All);
    }

    [Fact]
    public void Letters_and_signs_come_through()
    {
        const string title = "Lesing & \"skriving\" <først> 'igjen' \\ på Hábmer, Kárášjohka og Åarjel";
        var facts = Read(Site($"'{title.Replace("'", "''", StringComparison.Ordinal)}'", "lisens_url: https://lisens.example/a\\b\n").Build());

        Assert.Equal([title], facts.Values(Katalog, "dct:title"));
        Assert.All(facts.All.Where(f => f.Predicate is "dct:title" or "dct:description" or "dcat:keyword"), f => Assert.Equal("nb", f.Kind));
    }

    [Theory]
    [InlineData("https://creativecommons.org/licenses/by/4.0/deed.no", "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0")]
    [InlineData("https://data.norge.no/nlod/no/2.0", "http://publications.europa.eu/resource/authority/licence/NLOD_2_0")]
    [InlineData("https://lisens.example/egen", "https://lisens.example/egen")]
    public void The_licence_is_named_as_the_profile_wants_where_it_has_a_name(string address, string named) =>
        Assert.Equal([named], Read(Site("Prøve", $"lisens_url: {address}\n").Build()).Values(Katalog, "dct:license"));

    private static TestSite Site(string title, string more = "") =>
        TestSite.Base().With("content/katalog.yml", $"tittel: {title}\n{Settings}{more}");

    private static Facts Read(BuildResult result)
    {
        var text = Encoding.UTF8.GetString(result.Files.Single(f => f.Path == "data/katalog.ttl").Bytes.Span);
        var facts = JsonSerializer.Deserialize<Fact[]>(NodeProgram.Run("../formats/turtle.mjs", text), JsonSerializerOptions.Web)!;
        return new([.. facts.Select(f => f with
        {
            Predicate = Short(f.Predicate),
            Object = f.Kind == "NamedNode" ? Short(f.Object) : f.Object,
            Kind = Short(f.Kind),
        })]);
    }

    private static string Short(string iri) =>
        Prefixes.Where(p => iri.StartsWith(p.Key, StringComparison.Ordinal)).Select(p => p.Value + iri[p.Key.Length..]).FirstOrDefault(iri);

    private sealed record Fact(string Subject, string Predicate, string Object, string Kind);

    private sealed record Facts(IReadOnlyList<Fact> All)
    {
        public IReadOnlyList<string> Values(string subject, string predicate) =>
            [.. All.Where(f => f.Subject == subject && f.Predicate == predicate).Select(f => f.Object)];
    }
}
