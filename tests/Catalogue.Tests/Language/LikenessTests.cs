using Catalogue.Language;
using Catalogue.Source;

namespace Catalogue.Tests.Language;

public class LikenessTests
{
    [Theory]
    [InlineData("Lærerne på Røst – og ELEVENE", "lærerne på røst og elevene")]
    [InlineData("**fet** tekst, 5.–10. trinn", "fet tekst 5 10 trinn")]
    [InlineData("se [Magisk måned](/tiltak/x-y/) og (mer)", "se magisk måned og mer")]
    [InlineData("klamme ](uten slutt", "klamme uten slutt")]
    [InlineData(" \n ", "")]
    public void Words_are_letters_and_digits_and_links_lead_nowhere(string text, string words)
    {
        var found = new List<string>();
        for (var reader = new Words(text); reader.MoveNext();)
        {
            found.Add(reader.Current.ToString().ToLowerInvariant());
        }

        Assert.Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), found);
        Assert.Equal(Numbers(words), Numbers(text));
    }

    [Fact]
    public void Paragraphs_stand_between_blank_lines_and_headings()
    {
        const string Text = "felter\n## Mål\nEn\nto\n\n \n### Eier\n\n- tre\n- fire\n";
        var found = Paragraphs.Of(Text, Span.FromBounds(7, Text.Length)).Select(p => Text.Substring(p.Start, p.Length));
        Assert.Equal(["En\nto", "- tre\n- fire"], found);
    }

    [Fact]
    public void A_sequence_is_three_words_in_their_order()
    {
        Assert.Equal(2, Shingles.Of(Numbers("en to tre fire")).Length);
        Assert.Empty(Shingles.Of(Numbers("en to")));
        Assert.Equal(3, Shingles.Of(Numbers("en to tre to en")).Distinct().Count());
    }

    [Fact]
    public void The_exact_likeness_is_what_both_have_of_what_any_has()
    {
        Assert.Equal(0.5, Shingles.Jaccard([1, 2, 3], [2, 3, 4]));
        Assert.Equal(0, Shingles.Jaccard([], []));
        Assert.Equal(1, Shingles.Jaccard(Shingles.Set([7, 1, 7]), [1, 7]));
    }

    [Fact]
    public void The_estimate_is_near_the_exact_likeness_over_all_degrees()
    {
        var random = new Random(5);
        var errors = new List<double>();
        for (var i = 0; i < 1000; i++)
        {
            var (a, b) = Pair(random, 400, random.NextDouble());
            errors.Add(MinHash.Estimate(MinHash.Signature(a), MinHash.Signature(b)) - Shingles.Jaccard(a, b));
        }

        // The spread that 128 independent places would give is at most 4.4 points, and no side is favoured.
        Assert.InRange(errors.Average(), -0.01, 0.01);
        Assert.InRange(Math.Sqrt(errors.Average(e => e * e)), 0, 0.05);
        Assert.InRange(errors.Max(Math.Abs), 0, 0.2);
    }

    [Fact]
    public void Every_pair_that_is_85_percent_alike_is_found()
    {
        var random = new Random(85);
        var signatures = new List<uint[]>();
        var alike = 0;
        while (alike < 2000)
        {
            var (a, b) = Pair(random, random.Next(20, 500), 0.85 + (random.NextDouble() * 0.1));
            if (Shingles.Jaccard(a, b) >= 0.85)
            {
                signatures.AddRange([MinHash.Signature(a), MinHash.Signature(b)]);
                alike++;
            }
        }

        var found = LikeCandidates.Of(signatures).ToHashSet();
        Assert.All(Enumerable.Range(0, alike), i => Assert.Contains((2 * i, (2 * i) + 1), found));
        Assert.InRange(found.Count, alike, alike + 50);
    }

    [Fact]
    public void The_order_of_the_texts_does_not_matter()
    {
        var random = new Random(3);
        var sets = Enumerable.Range(0, 60).SelectMany(_ => { var (a, b) = Pair(random, 60, 0.5); return new[] { a, b }; }).ToArray();
        var before = Found(sets);
        random.Shuffle(sets);
        Assert.NotEmpty(before);
        Assert.Equal(before, Found(sets));

        static string[] Found(uint[][] sets) =>
            [
                .. LikeCandidates.Of([.. sets.Select(s => MinHash.Signature(s))])
                    .Select(p => string.Join(" ~ ", new[] { sets[p.First][0], sets[p.Second][0] }.Order()))
                    .Order(StringComparer.Ordinal),
            ];
    }

    [Fact]
    public void Very_many_copies_of_one_text_give_no_more_pairs_than_their_number_allows()
    {
        var one = MinHash.Signature([1, 2, 3]);
        var pairs = LikeCandidates.Of([.. Enumerable.Repeat(one, 5000)]);
        Assert.InRange(pairs.Count, 5000 - 1, 5000 * 8);
        Assert.Equal(Enumerable.Range(1, 4999), pairs.Select(p => p.Second).Distinct().Order());
    }

    private static uint[] Numbers(string text)
    {
        var numbers = new List<uint>();
        for (var words = new Words(text); words.MoveNext();)
        {
            numbers.Add(words.Hash);
        }

        return [.. numbers];
    }

    /// <summary>Two sets of about this size whose exact likeness is about the share.</summary>
    private static (uint[] A, uint[] B) Pair(Random random, int size, double share)
    {
        var both = (int)(2 * size * share / (1 + share));
        var shared = Draw(both);
        return (Shingles.Set([.. shared, .. Draw(size - both)]), Shingles.Set([.. shared, .. Draw(size - both)]));

        uint[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => (uint)random.NextInt64(1L << 32))];
    }
}
