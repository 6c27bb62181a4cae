using System.Globalization;
using System.Text;
using static Microsoft.Playwright.Assertions;

namespace Catalogue.BrowserTests;

/// <summary>The hits as a file to work on: the table's own rows, in the order of the page.</summary>
public class SearchDownloadTests(SiteFixture site)
{
    [Theory]
    [InlineData("?q=lesing", "tiltak-lesing.csv")]
    [InlineData("?q=lesing&sorter=tittel", "tiltak-lesing-sorter-tittel.csv")]
    [InlineData("?region=lofoten&q=", "tiltak-region-lofoten.csv")]
    [InlineData("", "tiltak.csv")]
    public async Task It_has_the_hits_as_they_are_listed_with_the_columns_of_the_table(string query, string name)
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Go(query);
        await Expect(search.Hits.First).ToBeVisibleAsync();
        var hits = int.Parse((await search.Status.InnerTextAsync()).Split(' ')[0], CultureInfo.InvariantCulture);
        var paths = await search.AllHits(hits);
        var button = search.Page.Locator("[data-sok-ned]");
        await Expect(button).ToHaveTextAsync($"Last ned {hits} treff (CSV)");
        var download = await search.Page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        var file = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        var table = await context.APIRequest.GetAsync($"{site.Address}data/tiltak.csv");
        var all = Lines(await table.BodyAsync());

        Assert.Equal(name, download.SuggestedFilename);
        Assert.Equal(Encoding.UTF8.GetPreamble(), file[..3]);
        var lines = Lines(file);
        Assert.Equal(all[0], lines[0]);
        Assert.Subset(all.ToHashSet(StringComparer.Ordinal), lines.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(paths.Select(path => path.TrimEnd('/').Split('/')[^1]), lines[1..].Select(line => line.Split(';')[0]));
    }

    [Fact]
    public async Task A_table_that_cannot_be_had_is_told()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Page.RouteAsync("**/data/tiltak.csv", route => route.AbortAsync());
        await search.Go("?q=lesing");

        await search.Page.Locator("[data-sok-ned]").ClickAsync();

        await Expect(search.Page.Locator("[data-sok-melding]")).ToContainTextAsync("fikk ikke hentet alt");
    }

    [Fact]
    public async Task Without_hits_there_is_nothing_to_download()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Go("?q=xyzzyq");
        await Expect(search.Status).ToContainTextAsync("Ingen tiltak");
        await Expect(search.Page.Locator("[data-sok-ned]")).ToBeHiddenAsync();
    }

    // No cell of the real content has a line break.
    private static string[] Lines(byte[] file) =>
        Encoding.UTF8.GetString(file).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
