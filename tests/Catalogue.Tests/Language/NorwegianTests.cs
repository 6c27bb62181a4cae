using Catalogue.Language;

namespace Catalogue.Tests.Language;

public class NorwegianTests
{
    [Fact]
    public void Names_sort_as_in_a_norwegian_index()
    {
        string[] names = ["Ås", "Østre Toten", "Ærfugl", "Zulu", "Bodø", "alta", "Bø", "Áltá", "Vega 10", "Vega 9", "Våler"];
        Assert.Equal(
            ["alta", "Áltá", "Bodø", "Bø", "Vega 9", "Vega 10", "Våler", "Zulu", "Ærfugl", "Østre Toten", "Ås"],
            names.Order(NorwegianCollation.Instance));
    }

    [Theory]
    [InlineData(0, "0\u00A0kr")]
    [InlineData(950, "950\u00A0kr")]
    [InlineData(1580000, "1\u00A0580\u00A0000\u00A0kr")]
    public void Amounts_are_grouped_by_thousands_and_stay_on_one_line(long amount, string expected) =>
        Assert.Equal(expected, NorwegianFormat.Kroner(amount));

    [Theory]
    [InlineData("Det er meldt 50 000 kroner, og 1 580 000 kr i alt.", "Det er meldt 50_000_kroner, og 1_580_000_kr i alt.")]
    [InlineData("30 prosent av de 75 000 kronene", "30_prosent av de 75_000_kronene")]
    [InlineData("I 2024 møttes 45 deltakere i 11 skoler.", "I 2024 møttes 45 deltakere i 11 skoler.")]
    [InlineData("Fra 2023 2024 til 10 0000", "Fra 2023 2024 til 10 0000")]
    [InlineData(" 000 kr", " 000_kr")]
    [InlineData("", "")]
    public void An_amount_in_running_text_stays_on_one_line(string text, string expected) =>
        Assert.Equal(expected.Replace('_', '\u00A0'), NorwegianFormat.Unbroken(text));

    [Fact]
    public void Dates_are_written_with_the_month_in_words() =>
        Assert.Equal("3. mai 2026", NorwegianFormat.Date(new(2026, 5, 3)));

    [Theory]
    [InlineData("Bodø", "bodo")]
    [InlineData("Sør-Odal", "sor-odal")]
    [InlineData("Hattfjelldal - Aarborte", "hattfjelldal-aarborte")]
    [InlineData("Nærøysund", "naeroysund")]
    [InlineData("Evenášši", "evenassi")]
    [InlineData("  «Åpen» skole!  ", "apen-skole")]
    public void A_name_becomes_an_address(string name, string slug)
    {
        Assert.Equal(slug, Slug.From(name));
        Assert.True(Slug.IsValid(slug));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a--b")]
    [InlineData("Å")]
    [InlineData("a/b")]
    public void What_is_no_address_is_refused(string text) => Assert.False(Slug.IsValid(text));

    [Theory]
    [InlineData("con")]
    [InlineData("lpt9")]
    public void What_no_folder_can_be_called_is_no_address(string device)
    {
        Assert.False(Slug.IsValid(device));
        Assert.Equal($"{device}-1", Slug.From(device));
        Assert.True(Slug.IsValid($"{device}-1"));
    }

    [Fact]
    public void An_address_is_no_longer_than_a_folder_can_be_called()
    {
        Assert.False(Slug.IsValid(new string('a', 201)));
        Assert.Equal(new string('a', 200), Slug.From(new string('a', 300)));
        Assert.Equal(new string('a', 199), Slug.From(new string('a', 199) + " b"));
    }
}
