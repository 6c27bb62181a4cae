using Catalogue.Import;

namespace Catalogue.Tests.Import;

public class AmountRowTests
{
    [Theory]
    [InlineData("Kr 50 000 Kr 174 000 Kr 224 000", 50_000, 174_000, 224_000)]
    [InlineData("625 000 919 000 1 5 44 000", 625_000, 919_000, 1_544_000)]
    [InlineData("700 000,- 880 000,-  1 580 000,-", 700_000, 880_000, 1_580_000)]
    [InlineData("kr.25 000\tkr. 25.000,-\t50000", 25_000, 25_000, 50_000)]
    [InlineData("Kr 0,-\t800 000\t800 000", 0, 800_000, 800_000)]
    [InlineData("1\u202F000 1\u202F000 2\u202F000", 1_000, 1_000, 2_000)]
    [InlineData("15 000\t464 000\t4 79 000", 15_000, 464_000, 479_000)]
    public void Three_amounts_are_read_however_they_are_written(string row, long eier, long uh, long totalt)
    {
        var read = Assert.Single(AmountRow.In([row]));
        Assert.Equal((eier, uh, totalt, null), (read.Belop.Eier, read.Belop.Uh, read.Belop.Totalt, read.Trouble));
    }

    [Theory]
    [InlineData("100 000 1.5479.000 250 000")]
    [InlineData("100 000\t1.5479.000,-\t250 000")]
    [InlineData("1 000 2 000")]
    public void What_is_not_sure_is_told_and_never_guessed(string row)
    {
        var read = Assert.Single(AmountRow.In([row]));
        Assert.NotNull(read.Trouble);
        Assert.True(read.Belop.Uh is null || read.Belop.Totalt is null);
    }

    [Fact]
    public void The_headings_say_in_which_order_the_columns_stand()
    {
        var read = Assert.Single(AmountRow.In(["Total\tEier\tUH", "362 750\t175 000\t182 750"]));
        Assert.Equal(new(175_000, 182_750, 362_750), read.Belop);
    }

    [Fact]
    public void A_row_goes_on_below_a_field_that_nobody_has_filled_in()
    {
        var read = Assert.Single(AmountRow.In(["Eier UH Sum totalt", "Kr 70 000 ▯", "Kr 70 000"]));
        Assert.Equal(new(70_000, null, 70_000), read.Belop);
    }

    [Theory]
    [InlineData("SUM= 188 t x 700,- = 131 600,-")]
    [InlineData("Vi møtes 3 ganger med 20 lærere og 60 elever")]
    public void Running_text_is_no_row(string text) => Assert.Empty(AmountRow.In([text]));
}
