using Catalogue.Language;

namespace Catalogue.Tests.Language;

public class SuggestTests
{
    [Theory]
    [InlineData("Alsthaug", "Alstahaug")]
    [InlineData("malgrupe", "malgruppe")]
    [InlineData("bodø", "Bodø")]
    public void A_mistyped_word_gets_the_nearest_known_one(string word, string expected) =>
        Assert.Equal(expected, Suggest.Nearest(word, ["Alstahaug", "Bodø", "malgruppe", "Grane"]));

    [Fact]
    public void A_word_like_nothing_known_gets_no_suggestion() =>
        Assert.Null(Suggest.Nearest("xyz", ["Alstahaug", "Bodø"]));
}
