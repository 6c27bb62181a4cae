using Catalogue.Tests.Parties;
using Catalogue.Tests.Tables;

namespace Catalogue.Tests.SecondCatalogue;

/// <summary>The money of another fylke's catalogue, against numbers that were worked out by hand from its ten files.</summary>
public class HavlandetSumTests
{
    private const long All = 2_250_000;

    /// <summary>2023: 100 000. 2024: 300 000 + 100 000. 2025: 250 000 + 200 000 + 100 000 + 300 000 + 100 000.
    /// 2026: 150 000 + 180 000 + 150 000 + 100 000 + 100 000. 2027: 120 000.</summary>
    public static TheoryData<string, long> Years { get; } = new()
    {
        { "2023", 100_000 }, { "2024", 400_000 }, { "2025", 950_000 }, { "2026", 680_000 }, { "2027", 120_000 },
    };

    [Theory]
    [MemberData(nameof(Years))]
    public void Each_krone_counts_in_its_year_on_pages_and_in_the_table(string year, long kroner)
    {
        Assert.Equal(kroner, Havlandet.Page($"ar/{year}/").Kroner());
        Assert.Equal(kroner, Table().Counted(r => r["ar"] == year));
    }

    [Fact]
    public void Each_krone_counts_once_on_the_front_page_in_the_fylke_and_in_the_table()
    {
        Assert.Equal(All, Years.Sum(y => y.Data.Item2));
        Assert.Equal(All, Havlandet.Page("").Kroner());
        Assert.Equal(All, Havlandet.Page("fylker/havlandet/").Kroner());
        Assert.Equal(All, Table().Counted(_ => true));
    }

    [Theory]
    [InlineData("ordninger/kompetanseloftet/", 100_000)]
    [InlineData("ordninger/kollektiv/", 1_650_000)]
    [InlineData("ordninger/vgo/", 600_000)]
    [InlineData("regioner/havnettverket/", 1_300_000)]
    [InlineData("regioner/indre-havlandet/", 650_000)]
    [InlineData("regioner/digital-praksis/", 600_000)]
    [InlineData("eiere/havlys/", 100_000)]
    [InlineData("eiere/havlandet-fylkeskommune/", 600_000)]
    [InlineData("kommuner/storvik/", 1_200_000)]
    [InlineData("kommuner/lillefjord/", 900_000)]
    [InlineData("uh/fagskolen-havlandet/", 600_000)]
    [InlineData("pakker/bm-2024-storvik-sprak/", 700_000)]
    public void Each_list_has_the_money_of_its_tiltak(string path, long kroner) => Assert.Equal(kroner, Havlandet.Page(path).Kroner());

    [Fact]
    public void What_two_schemes_share_is_in_both_and_told_in_both()
    {
        // Of the three schemes together 100 000 stands twice, and only that.
        string[] schemes = ["kompetanseloftet", "kollektiv", "vgo"];
        Assert.Equal(All + 100_000, schemes.Sum(s => Havlandet.Page($"ordninger/{s}/").Kroner()));
        Assert.All(
            schemes[1..],
            s => Assert.Contains("Hvorav 100000 kr", Havlandet.Page($"ordninger/{s}/").QuerySelector("main")!.Words(), StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_form_prints_for_a_scheme_of_the_fylke_s_own_is_on_the_page_and_in_the_table()
    {
        var package = Table().Rows.Where(r => r["gjelder"] == "pakke" && r["pakke_id"] == "bm-2025-fylkeskommunen-mentor").ToList();

        Assert.Equal(["eier 140000 trykt", "uh 360000 trykt", "totalt 500000 trykt"], package.Select(r => $"{r["del"]} {r["kroner"]} {r["grunnlag"]}"));
        Assert.Contains("500000", Havlandet.Page("pakker/bm-2025-fylkeskommunen-mentor/").QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_two_regions_and_schemes_share_names_them_all_in_the_table() =>
        Assert.All(
            Table().Rows.Where(r => r["pakke_id"] == "bm-2026-storvik-digital"),
            r => Assert.Equal("Kollektiv; Fagopplæring", r["ordning"].Replace(" | ", "; ", StringComparison.Ordinal)));

    [Fact]
    public void What_is_worked_out_from_periods_is_not_told_as_printed()
    {
        var whole = Table().Rows.Where(r => r["tiltak_id"] == "storvik-2024-spraknettverk" && r["slag"] == "meldt" && r["del"] == "totalt").ToList();

        Assert.Equal(
            ["tiltak 700000 beregnet nei", "periode 300000 trykt ja", "periode 250000 trykt ja", "periode 150000 trykt ja"],
            whole.Select(r => $"{r["gjelder"]} {r["kroner"]} {r["grunnlag"]} {r["i_summen"]}"));
    }

    [Fact]
    public void A_form_is_not_said_to_be_of_a_later_year_than_it_was_reported_in() =>
        Assert.Contains("120000 kr meldt behov i én behovsmelding for 2027", string.Join(' ', Havlandet.Page("ar/2027/")
            .QuerySelectorAll("ul.tall li").Select(l => $"{l.Children[0].Words()} {l.Children[1].Words()}")), StringComparison.Ordinal);

    private static CsvTable Table() => CsvTable.Read(Havlandet.Result, "data/belop.csv");
}
