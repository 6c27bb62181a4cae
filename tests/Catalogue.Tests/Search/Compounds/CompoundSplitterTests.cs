using System.Collections.Immutable;
using System.Text.Json;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Markdown;
using Catalogue.Model;
using Catalogue.Parse;
using Catalogue.Pictures;
using Catalogue.Read;
using Catalogue.Search;
using Catalogue.Search.Analysis;
using Catalogue.Search.Compounds;

namespace Catalogue.Tests.Search.Compounds;

public class CompoundSplitterTests(ITestOutputHelper output)
{
    private static readonly Lazy<TermFrequencies> OfTheCatalogue = new(() =>
    {
        var faults = new List<Diagnostic>();
        var documents = Documents.Parse(RealSite.Sources.Content, faults);
        var katalog = Linker.Link(EntriesReader.Read(documents, faults));
        var edition = new SiteEdition(katalog, Bodies.Render(documents, ("", PictureSet.None), faults), drafts: false);
        return TermFrequencies.Of(DocumentTerms.Count(SearchDocuments.Of(edition)), katalog.Entries.Ordliste);
    });

    [Fact]
    public void The_page_cuts_every_word_where_the_builder_cuts_it()
    {
        var counted = DocumentTerms.Count(SearchCorpus.Documents(1500));
        var frequencies = TermFrequencies.Of(counted, Ordliste.Tom);
        var compounds = CompoundTerms.Of(counted, Ordliste.Tom);
        var next = new SearchCorpus.Sequence(9);
        string[] known = [.. frequencies.All.Order(StringComparer.Ordinal)];
        string[] terms = [.. known, .. Enumerable.Range(0, 4000).Select(_ => known[next.Below(known.Length)] + known[next.Below(known.Length)])];

        var steps = known.ToDictionary(t => t, t => frequencies.OfPart(t));
        var input = JsonSerializer.Serialize(new { manifest = JsonSerializer.Deserialize<JsonElement>(Manifest.From(new(0, ""))), terms, steps });
        var theirs = JsonSerializer.Deserialize<Answer[]>(NodeProgram.Run("compounds.test.mjs", input), JsonSerializerOptions.Web)!;

        var ours = terms.Select(t => CompoundSplitter.Split(t, frequencies.OfWhole(t), frequencies.OfPart)).ToList();
        Assert.True(ours.Count(c => c.Length == 1) > 1000 && ours.Count(c => c.Length == 3) > 100);
        Assert.All(terms.Zip(ours, theirs), t => Assert.Equal(t.Second.Select(c => (int)c), t.Third.Cuts));
        Assert.All(known.Zip(theirs), t => Assert.Equal(compounds.Parts(t.First), t.Second.Parts.Where(p => !frequencies.IsCommon(p))));
    }

    [Fact]
    public void The_catalogues_own_words_and_its_list_find_most_parts_of_compounds_and_few_in_other_words()
    {
        var compounds = Lines("sammensatte.txt");
        var others = Lines("usammensatte.txt");
        var (right, wrong, expected) = (0, 0, 0);
        var misses = new List<string>();
        foreach (var line in compounds)
        {
            var wanted = Cuts(line);
            var found = Split(line.Replace("|", "", StringComparison.Ordinal));
            right += found.Intersect(wanted).Count();
            wrong += found.Except(wanted).Count();
            expected += wanted.Count;
            if (!found.SequenceEqual(wanted))
            {
                misses.Add($"{line}: {string.Join(',', found)}");
            }
        }

        var cut = others.Where(word => Split(word).Count > 0).ToList();
        output.WriteLine($"compounds {compounds.Length}: cuts {expected}, found {right}, wrong {wrong}; other words {others.Length}, cut "
            + $"{cut.Count}");
        output.WriteLine(string.Join('\n', misses.Concat(cut)));

        Assert.True(compounds.Length >= 80 && others.Length >= 50);
        Assert.True(right >= 0.8 * expected, $"recall {right}/{expected}");
        Assert.True(right >= 0.95 * (right + wrong), $"precision {right}/{right + wrong}");
        Assert.True(cut.Count <= 2, string.Join(' ', cut));
    }

    [Theory]
    [InlineData("barnehage")]
    [InlineData("høgskole")]
    public void A_word_that_the_list_calls_undivided_is_never_cut(string word) => Assert.Empty(Split(word));

    [Fact]
    public void A_word_that_is_more_frequent_than_its_parts_is_one_word()
    {
        CompoundSplitter.Frequency rare = term => term is "skol" or "miljø" ? 5 : 0;
        Assert.Equal([5], CompoundSplitter.Split("skolemiljø", 4, rare));
        Assert.Empty(CompoundSplitter.Split("skolemiljø", 5, rare));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 3)]
    [InlineData(3, 4)]
    [InlineData(4, 6)]
    [InlineData(4096, 36)]
    [InlineData(1_000_000, 59)]
    public void A_frequency_is_in_thirds_of_an_octave(int documents, int step) => Assert.Equal(step, TermFrequencies.Step(documents));

    private static List<int> Split(string word)
    {
        var term = Analyser.Term(word, verbatim: false)!;
        return [.. CompoundSplitter.Split(term, OfTheCatalogue.Value.OfWhole(term), OfTheCatalogue.Value.OfPart).Select(c => (int)c)];
    }

    private static List<int> Cuts(string line)
    {
        var pieces = line.Split('|');
        return [.. pieces.SkipLast(1).Select((_, i) => pieces.Take(i + 1).Sum(p => p.Length))];
    }

    private static ImmutableArray<string> Lines(string file) =>
        [.. File.ReadAllLines(Path.Combine(NodeProgram.RepositoryRoot(), "tests", "search", file))];

    private sealed record Answer(int[] Cuts, string[] Parts);
}
