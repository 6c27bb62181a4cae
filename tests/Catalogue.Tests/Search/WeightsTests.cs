using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Catalogue.Search;

namespace Catalogue.Tests.Search;

public class WeightsTests
{
    private static readonly ImmutableArray<SearchDocument> Documents = SearchCorpus.Documents(250);
    private static readonly DocumentTerms[] Counted = DocumentTerms.Count(Documents);
    private static readonly InvertedIndex Index = InvertedIndex.From(Counted);

    [Fact]
    public void Every_weight_is_the_one_that_lunrs_own_builder_gives()
    {
        var manifest = JsonSerializer.Deserialize<JsonElement>(Manifest.From(new(0, "")));
        var documents = Documents.Select(d => new { id = d.Id, fields = Joined(d) });

        var output = NodeProgram.Run("weights.test.mjs", JsonSerializer.Serialize(new { manifest, documents }));

        var ours = Postings(Weights.Of(Index, Counted));
        Assert.True(ours.Count > 10_000);
        Assert.Equal(JsonSerializer.Deserialize<string[]>(output)!.Order(StringComparer.Ordinal), ours);
    }

    [Fact]
    public void A_stored_weight_is_near_the_exact_one()
    {
        var exact = Weights.Of(Index, Counted);
        var stored = QuantisedIndex.From(Index, Documents.Length, exact);

        for (var list = 0; list < Index.Starts.Length - 1; list++)
        {
            var (start, end) = (Index.Starts[list], Index.Starts[list + 1]);
            for (var i = start; i < end; i++)
            {
                var span = LogScale.Value(stored.Highs[list]) - LogScale.Value(stored.Lows[list]);
                var allowed = end - start == 1 ? exact[i] / 40 : span / 30;
                Assert.InRange(stored.Weights[i], exact[i] - allowed - 1, exact[i] + allowed + 1);
            }
        }
    }

    private static Dictionary<string, string> Joined(SearchDocument document) =>
        document.Fields.GroupBy(f => f.Name).ToDictionary(g => g.Key, g => string.Join('\n', g.Select(f => f.Text)));

    private static List<string> Postings(int[] weights)
    {
        var postings = new List<string>();
        for (var list = 0; list < Index.Starts.Length - 1; list++)
        {
            for (var i = Index.Starts[list]; i < Index.Starts[list + 1]; i++)
            {
                var (term, field) = (Index.Terms[list / InvertedIndex.Fields], SearchFields.All[list % InvertedIndex.Fields].Name);
                postings.Add(string.Create(CultureInfo.InvariantCulture, $"{term} {field} {Documents[Index.Documents[i]].Id} {weights[i] / 1000.0}"));
            }
        }

        postings.Sort(StringComparer.Ordinal);
        return postings;
    }
}
