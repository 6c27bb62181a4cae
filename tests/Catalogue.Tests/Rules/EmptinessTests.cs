namespace Catalogue.Tests.Rules;

public class EmptinessTests
{
    [Fact]
    public void A_folder_that_is_no_catalogue_lacks_settings_packages_and_the_page_that_the_front_page_leads_to()
    {
        var faults = new TestSite().Faults();
        Assert.Equal(
            [
                "TK130 content/katalog.yml:1:1 katalog.yml finnes ikke i innholdsmappa",
                "TK131 content/pakker:1:1 mappa pakker finnes ikke i innholdsmappa, eller er tom",
            ],
            faults.Where(fault => !fault.StartsWith("TK601", StringComparison.Ordinal)));
        Assert.True(new TestSite().Build().HasErrors);
    }

    [Theory]
    [InlineData("content/katalog.yml", "TK130")]
    [InlineData("content/pakker/eksempel/pakke.md", null)]
    public void Settings_are_missed_only_where_they_are_missing(string path, string? code) =>
        Assert.Equal(code is not null, TestSite.Base().Without(path).Faults().Any(fault => fault.StartsWith("TK13", StringComparison.Ordinal)));

    [Fact]
    public void Settings_that_cannot_be_read_are_one_fault() =>
        Assert.DoesNotContain(
            TestSite.Base().With("content/katalog.yml", "tittel: [").Faults(),
            fault => fault.StartsWith("TK13", StringComparison.Ordinal));

    [Fact]
    public void Packages_without_a_tiltak_that_is_shown_are_a_warning_and_no_error()
    {
        var site = TestSite.Base().Without("content/pakker/eksempel/tiltak-a.md");
        Assert.Contains("TK132 content/pakker:1:1 pakkene har ingen tiltak", site.Faults());
        Assert.False(site.Build().HasErrors);
    }

    [Fact]
    public void A_tiltak_that_cannot_be_read_is_not_missed() =>
        Assert.DoesNotContain(
            TestSite.Base().With("content/pakker/eksempel/tiltak-a.md", "uten felter").Faults(),
            fault => fault.StartsWith("TK132", StringComparison.Ordinal));
}
