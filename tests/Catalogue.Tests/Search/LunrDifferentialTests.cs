using System.Text.Json;
using Catalogue.Search;

namespace Catalogue.Tests.Search;

public class LunrDifferentialTests
{
    [Theory]
    [InlineData(1, 20, 3)]
    [InlineData(7, 20, 5)]
    [InlineData(300, 60, 12)]
    [InlineData(2000, 40, 10)]
    public void Over_its_shards_the_engine_answers_as_lunr_does_over_its_whole_index(int documents, int words, int queriesOfEachKind)
    {
        var built = SearchIndex.Build(SearchCorpus.Documents(documents, words), new() { LunrJson = true });
        using var site = new SiteFolder(built.Files);

        var output = NodeProgram.Run("differential.test.mjs", "", site.Path, $"{queriesOfEachKind}");

        var summary = JsonSerializer.Deserialize<Summary>(output, JsonSerializerOptions.Web)!;
        Assert.True(summary.Faults.Length == 0, output);
        Assert.True(summary.Kinds.Count >= 30, output);
        Assert.True(documents < 300 || (summary.Queries >= 300 && summary.Tied >= 20 && summary.Hits > 10_000), output);
    }

    private sealed record Summary(int Queries, int Hits, int Tied, Dictionary<string, int> Kinds, JsonElement[] Faults);
}
