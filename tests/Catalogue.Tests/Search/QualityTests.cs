using System.Text.Json;
using Catalogue.Diagnostics;
using Catalogue.Markdown;
using Catalogue.Model;
using Catalogue.Pictures;
using Catalogue.Read;
using Catalogue.Search;

namespace Catalogue.Tests.Search;

/// <summary>How well the search answers the judged questions of <c>tests/search/quality/sporsmal.yml</c> over the real content.</summary>
public class QualityTests(ITestOutputHelper output)
{
    // Least recall@5 and nDCG@10, of all questions or of one kind: some way below what the engine reaches, so that a new question or tiltak does no
    // harm.
    private static readonly (string Kind, double Recall, double Ndcg)[] Floors =
    [
        ("alle", 0.85, 0.88),
        ("nynorsk", 0.78, 0.86),
        ("skrivefeil", 0.88, 0.88),
        ("uten æ, ø og å", 0.88, 0.86),
        ("sammensatte ord", 0.74, 0.8),
        ("synonymer", 0.84, 0.87),
        ("trinn og år", 0.74, 0.86),
    ];

    // Least share of the questions without an answer that bring no hits, or hits with a remark.
    private const double HonestFloor = 0.85;

    [Fact]
    public void The_engine_answers_judged_questions_well()
    {
        using var site = new SiteFolder([.. RealSite.Result.Files.Where(f => f.Path.Split('/')[0] is "sok" or "tiltak")]);

        var printed = NodeProgram.Run("quality.test.mjs", JsonSerializer.Serialize(Documents(), JsonSerializerOptions.Web), site.Path);

        var answer = JsonSerializer.Deserialize<Answer>(printed, JsonSerializerOptions.Web)!;
        output.WriteLine(answer.Report);
        var (ours, lunr) = (answer.Figures["vårt søk"], answer.Figures["lunr"]);
        Assert.True(ours.Kinds["alle"].Count >= 150, "questions are missing");
        Assert.All(Floors, floor =>
        {
            Assert.InRange(ours.Kinds[floor.Kind].Recall, floor.Recall, 1);
            Assert.InRange(ours.Kinds[floor.Kind].Ndcg, floor.Ndcg, 1);
        });
        Assert.InRange(ours.Honest, HonestFloor, 1);
        Assert.True(ours.Kinds["alle"].Ndcg > lunr.Kinds["alle"].Ndcg, "plain lunr does better");
    }

    [Fact]
    public void Recall_and_gain_are_those_of_the_book()
    {
        var measures = JsonSerializer.Deserialize<double[][]>(NodeProgram.Run("measures.test.mjs", ""))!;

        // Gains are 3 and 1, discounts log2(place + 1); the best order of the first five gives 3 + 0.6309 + 0.5.
        double[][] expected = [[1, 1], [1 / 3.0, 1.8928 / 4.1309], [2 / 3.0, 2.8928 / 4.1309], [0, 1.0686 / 4.1309], [0, 0], [1, 1]];
        Assert.Equal(expected.SelectMany(e => e), measures.SelectMany(m => m), (a, b) => Math.Abs(a - b) < 0.0001);
    }

    private static IEnumerable<Document> Documents()
    {
        var faults = new List<Diagnostic>();
        var parsed = Catalogue.Parse.Documents.Parse(RealSite.Sources.Content, faults);
        var katalog = Linker.Link(EntriesReader.Read(parsed, faults));
        var bodies = Bodies.Render(parsed, ("", PictureSet.None), faults);
        return SearchDocuments.Of(new(katalog, bodies, drafts: false)).Select(d =>
            new Document(d.Id, d.Fields.GroupBy(f => f.Name).ToDictionary(g => g.Key, g => string.Join('\n', g.Select(f => f.Text)))));
    }

    private sealed record Document(string Id, Dictionary<string, string> Fields);

    private sealed record Answer(string Report, Dictionary<string, EngineFigures> Figures);

    private sealed record EngineFigures(Dictionary<string, KindFigures> Kinds, double Honest);

    private sealed record KindFigures(int Count, double Recall, double Ndcg);
}
