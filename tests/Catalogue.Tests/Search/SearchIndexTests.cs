using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Catalogue.Search;

namespace Catalogue.Tests.Search;

public class SearchIndexTests
{
    private static readonly ImmutableArray<SearchDocument> Documents = SearchCorpus.Documents(400);

    [Fact]
    public void The_same_documents_in_any_order_give_the_same_bytes()
    {
        var options = new SearchOptions { LunrJson = true };
        var next = new SearchCorpus.Sequence(5);
        ImmutableArray<SearchDocument> shuffled = [.. Documents.OrderBy(_ => next.Below(1 << 30))];

        var (first, second) = (SearchIndex.Build(Documents, options), SearchIndex.Build(shuffled, options));

        Assert.NotEqual(Documents.Select(d => d.Id), shuffled.Select(d => d.Id));
        Assert.Equal(first.ManifestPath, second.ManifestPath);
        Assert.Equal(first.Files.Select(f => f.Path), second.Files.Select(f => f.Path));
        Assert.All(first.Files.Zip(second.Files), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Path));
    }

    [Fact]
    public void Another_text_moves_the_whole_index_to_another_folder()
    {
        var changed = Documents.SetItem(7, Documents[7] with { Fields = Documents[7].Fields.Add(new(SearchFields.Body, "månelanding")) });

        Assert.NotEqual(SearchIndex.Build(Documents, new()).ManifestPath, SearchIndex.Build(changed, new()).ManifestPath);
    }

    [Fact]
    public void Every_file_stands_in_the_folder_of_the_manifest_but_for_lunrs_json()
    {
        var built = SearchIndex.Build(Documents, new() { Folder = "a/sok", LunrJson = true });
        var folder = built.ManifestPath[..^"manifest.json".Length];

        Assert.Matches("^a/sok/[0-9a-f]{12}/manifest.json$", built.ManifestPath);
        Assert.Equal(["a/sok/lunr.json"], built.Files.Select(f => f.Path).Where(p => !p.StartsWith(folder, StringComparison.Ordinal)));
        Assert.Equal("../../../", Json(built, built.ManifestPath).GetProperty("root").GetString());
        Assert.DoesNotContain(SearchIndex.Build(Documents, new()).Files, f => f.Path.EndsWith("lunr.json", StringComparison.Ordinal));
    }

    [Fact]
    public void Cards_hold_what_the_caller_gave_each_once()
    {
        var built = SearchIndex.Build(Documents, new());
        var cards = built.Files.Where(f => f.Path.Contains("/k/", StringComparison.Ordinal))
            .SelectMany(f => Json(built, f.Path).EnumerateArray()).ToList();

        var paths = cards.Select(c => c.GetProperty("path").GetString()!);
        Assert.Equal(Documents.Select(d => d.Id).Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));
        var card = Assert.Single(cards, c => c.GetProperty("path").GetString() == Documents[3].Id);
        Assert.Equal(Documents[3].Card.Title, card.GetProperty("title").GetString());
        Assert.Equal(Documents[3].Card.Facts, card.GetProperty("facts").EnumerateArray().Select(f => f.GetString()!));
    }

    [Fact]
    public void A_catalogue_without_documents_has_a_manifest_and_nothing_else()
    {
        var built = SearchIndex.Build([], new());

        Assert.Equal([built.ManifestPath], built.Files.Select(f => f.Path));
    }

    [Fact]
    public void A_shard_is_about_as_large_as_it_should_be()
    {
        var built = SearchIndex.Build(SearchCorpus.Documents(1500), new());
        var sizes = built.Files.Where(f => f.Path.Contains("/t/", StringComparison.Ordinal)).Select(f => f.Bytes.Length).ToList();

        Assert.All(sizes, size => Assert.InRange(size, 1, 4200));
        Assert.InRange(sizes.Average(), 3000, 4200);
    }

    private static JsonElement Json(SearchFiles built, string path) =>
        JsonSerializer.Deserialize<JsonElement>(Encoding.UTF8.GetString(built.Files.Single(f => f.Path == path).Bytes.Span));
}
