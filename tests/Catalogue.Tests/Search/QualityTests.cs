using System.Text.Json;
using Catalogue.Diagnostics;
using Catalogue.Markdown;
using Catalogue.Model;
using Catalogue.Read;
using Catalogue.Search;

namespace Catalogue.Tests.Search;

/// <summary>How well the search answers the judged questions of <c>tests/search/quality/sporsmal.yml</c> over the real content.</summary>
public class QualityTests(ITestOutputHelper output)
{
    // Least recall@5 and nDCG@10, of all questions or of one kind: some way below what the engine reaches, so that a new question or tiltak does no harm.
    private static readonly (string Kind, double Recall, double Ndcg)[] Floors =
    [
        ("alle", 0.1, 0.1),
    ];

    // Least share of the questions without an answer that bring no hits, or hits with a remark.
    private const double HonestFloor = 0.1;

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

    private static IEnumerable<Document> Documents()
    {
        var faults = new List<Diagnostic>();
        var parsed = Catalogue.Parse.Documents.Parse(RealSite.Sources.Content, faults);
        var katalog = Linker.Link(EntriesReader.Read(parsed, faults));
        var bodies = Bodies.Render(parsed, Pictures.Of(RealSite.Sources.Assets), faults);
        return SearchDocuments.Of(new(katalog, bodies, drafts: false)).Select(d =>
            new Document(d.Id, d.Fields.GroupBy(f => f.Name).ToDictionary(g => g.Key, g => string.Join('\n', g.Select(f => f.Text)))));
    }

    private sealed record Document(string Id, Dictionary<string, string> Fields);

    private sealed record Answer(string Report, Dictionary<string, EngineFigures> Figures);

    private sealed record EngineFigures(Dictionary<string, KindFigures> Kinds, double Honest);

    private sealed record KindFigures(int Count, double Recall, double Ndcg);
}
