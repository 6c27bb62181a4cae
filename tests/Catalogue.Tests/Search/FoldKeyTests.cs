using System.Text.Json;
using Catalogue.Search.Analysis;

namespace Catalogue.Tests.Search;

public class FoldKeyTests
{
    [Theory]
    [InlineData("språk", "spraak")]
    [InlineData("språk", "sprak")]
    [InlineData("lær", "laer")]
    [InlineData("lær", "lar")]
    [InlineData("bøk", "boek")]
    [InlineData("suortá", "suorta")]
    [InlineData("evenášši", "evenassi")]
    public void Spellings_of_one_word_share_a_key(string one, string other) => Assert.Equal(FoldKey.Of(one), FoldKey.Of(other));

    [Fact]
    public void The_key_of_a_beginning_begins_the_key_of_the_word()
    {
        var words = SearchCorpus.Forms.Take(300).Concat(["aaa", "aeae", "oeoe", "laaerer", "oaeaao", "evenášši"]);

        Assert.All(words, word => Assert.All(
            Enumerable.Range(0, word.Length), n => Assert.StartsWith(FoldKey.Of(word[..n]), FoldKey.Of(word), StringComparison.Ordinal)));
    }

    [Fact]
    public void The_page_makes_the_same_keys()
    {
        const string letters = "aeoæøåáčđŋšŧžbk9";
        var next = new SearchCorpus.Sequence(17);
        var words = Enumerable.Range(0, 5000)
            .Select(_ => string.Concat(Enumerable.Range(0, next.Below(9)).Select(_ => letters[next.Below(letters.Length)]))).ToArray();

        var keys = JsonSerializer.Deserialize<string[]>(NodeProgram.Run("key.test.mjs", JsonSerializer.Serialize(words)));

        Assert.Equal(words.Select(FoldKey.Of), keys);
    }
}
