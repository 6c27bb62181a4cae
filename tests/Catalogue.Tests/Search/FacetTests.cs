using System.Collections.Immutable;
using System.Text.Json;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Markdown;
using Catalogue.Search;
using Catalogue.Source;

namespace Catalogue.Tests.Search;

public class FacetTests
{
    // Ids with other letters than a to z do not occur, but nothing forbids them.
    private static readonly string[] Themes = ["lesing", "ledelse", "leseengasjement", "språk", "a", "tidlig-innsats"];

    private static readonly ImmutableArray<SearchDocument> Documents = Filterable(SearchCorpus.Documents(700));

    [Fact]
    public void Every_column_reads_back_as_what_the_documents_have_and_broken_files_are_refused()
    {
        var read = Read(Documents);

        Assert.True(read.Tests >= 7);
        Assert.Empty(read.Faults);
        Assert.Equal(Expected(Documents), Lines(read));
        Assert.Equal(Documents.Length, read.Titles.Length);
        var titles = Documents.ToDictionary(d => d.Id, d => d.Card.Title);
        Assert.Equal(titles.Values.Order(NorwegianCollation.Instance), read.Titles.Select(t => titles[t]));
    }

    [Fact]
    public void The_real_catalogues_columns_read_back_too()
    {
        var documents = SearchDocuments.Of(new SiteEdition(RealSite.Result.Katalog!, Bodies, drafts: false));

        var read = Read(documents);

        Assert.Empty(read.Faults);
        Assert.Equal(Expected(documents), Lines(read));
        Assert.Equal(documents.Select(d => d.Id), read.Rows);
        Assert.Equal(
            ["ar", "belop", "fase", "fylke", "kommune", "malgruppe", "ordning", "prioritering", "region", "sektor", "tema", "uh"],
            read.Columns.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Documents_are_numbered_by_their_keys_then_by_id()
    {
        ImmutableArray<SearchDocument> documents = [.. Documents.Select((d, i) => d with { SortKey = $"{i % 3}" })];

        var expected = documents.OrderBy(d => d.SortKey, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal).Select(d => d.Id);

        Assert.Equal(expected, Read(documents).Numbered);
    }

    [Fact]
    public void Tiltak_are_numbered_by_year_with_the_newest_first_then_by_region_and_owners()
    {
        var documents = SearchDocuments.Of(new SiteEdition(RealSite.Result.Katalog!, Bodies, drafts: false));
        var places = documents.OrderBy(d => d.SortKey, StringComparer.Ordinal)
            .Select(d => (Year: Value(d, "ar"), Region: Value(d, "region"), Owner: Owner(d)))
            .ToList();

        Assert.All(places.Zip(places.Skip(1)), p => Assert.True(string.CompareOrdinal(p.First.Year, p.Second.Year) >= 0));
        Assert.Equal(places.Distinct().Count(), 1 + places.Zip(places.Skip(1)).Count(p => p.First != p.Second));
    }

    [Fact]
    public void A_catalogue_where_no_document_has_a_year_still_has_the_column_that_sorts()
    {
        var built = SearchIndex.Build(SearchCorpus.Documents(3), new());

        Assert.Equal([0], built.Files.Single(f => f.Path.EndsWith("/f/ar.bin", StringComparison.Ordinal)).Bytes.ToArray());
    }

    [Fact]
    public void A_value_of_neighbours_costs_next_to_nothing()
    {
        ImmutableArray<SearchDocument> documents =
        [
            .. SearchCorpus.Documents(4000, words: 4).Select((d, i) => d with { SortKey = $"{i:D4}", Facets = [new("region", $"r{i / 500}")] }),
        ];

        var column = SearchIndex.Build(documents, new()).Files.Single(f => f.Path.EndsWith("/f/region.bin", StringComparison.Ordinal));

        Assert.InRange(column.Bytes.Length, 1, 8 * 9);
    }

    private static Dictionary<SourceText, MarkdownBody> Bodies { get; } = [];

    private static ImmutableArray<SearchDocument> Filterable(ImmutableArray<SearchDocument> documents)
    {
        var next = new SearchCorpus.Sequence(11);
        return
        [
            .. documents.Select(d => d with
            {
                SortKey = d.Card.Facts[0],
                Facets =
                [
                    new("region", d.Card.Facts[0]),
                    .. next.Below(7) == 0 ? Array.Empty<SearchFacet>() : [new("ar", d.Card.Facts[2])],
                    .. Enumerable.Range(0, next.Below(4))
                        .Select(_ => Themes[next.Skewed(Themes.Length)])
                        .Distinct()
                        .Select(t => new SearchFacet("tema", t)),
                    .. next.Below(300) == 0 ? [new SearchFacet("sjelden", "ja")] : Array.Empty<SearchFacet>(),
                    new("alle", "ja"),
                ],
            }),
        ];
    }

    private static string? Value(SearchDocument document, string facet) => document.Facets.FirstOrDefault(f => f.Facet == facet).Value;

    private static string Owner(SearchDocument document) => document.SortKey.Split('\n')[1];

    private static IEnumerable<string> Expected(ImmutableArray<SearchDocument> documents) =>
        documents.SelectMany(d => d.Facets, (d, f) => $"{f.Facet} {f.Value} {d.Id}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(ReadBack read) =>
        read.Columns.SelectMany(c => c.Value, (c, v) => v.Value.Select(path => $"{c.Key} {v.Key} {path}"))
            .SelectMany(l => l)
            .Order(StringComparer.Ordinal);

    private static ReadBack Read(ImmutableArray<SearchDocument> documents)
    {
        using var site = new SiteFolder(SearchIndex.Build(documents, new()).Files);
        return JsonSerializer.Deserialize<ReadBack>(NodeProgram.Run("facets.test.mjs", "", site.Path), JsonSerializerOptions.Web)!;
    }

    private sealed record ReadBack(Dictionary<string, Dictionary<string, string[]>> Columns, string[] Titles, string[] Numbered, int Tests, string[] Faults)
    {
        /// <summary>The documents in the order of their rows in the table.</summary>
        public string[] Rows { get; init; } = [];
    }
}
