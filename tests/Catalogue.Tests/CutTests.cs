using Catalogue.Source;

namespace Catalogue.Tests;

public class CutTests
{
    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("a bcd", 3, "a…")]
    [InlineData("ab😀d", 4, "ab…")]
    [InlineData("abe\u0301d", 4, "ab…")]
    [InlineData("👩‍👩‍👧‍👦 alle", 8, "…")]
    [InlineData("🇳🇴🇸🇪🇩🇰", 9, "🇳🇴🇸🇪…")]
    public void A_text_is_cut_between_two_characters(string text, int longest, string expected) => Assert.Equal(expected, Cut.To(text, longest));

    [Fact]
    public void A_letter_with_very_many_accents_is_left_out_whole() => Assert.Equal("b…", Cut.To("ba" + new string('\u0301', 100_000), 50));
}
