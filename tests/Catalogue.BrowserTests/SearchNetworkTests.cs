using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Catalogue.BrowserTests;

/// <summary>The search page when files come late or not at all: never a wrong answer, and always a way on.</summary>
public class SearchNetworkTests(SiteFixture site)
{
    [Fact]
    public async Task A_column_is_fetched_when_its_group_is_opened_or_used_and_once()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        var columns = new List<string>();
        search.Page.Request += (_, request) =>
            columns.AddRange(request.Url.Contains("/f/", StringComparison.Ordinal) ? [request.Url.Split('/')[^1]] : []);
        await search.Go("?sektor=ppt");
        await Expect(search.Status).ToContainTextAsync("tiltak");
        Assert.Equal(["ar.bin", "sektor.bin"], columns.Order(StringComparer.Ordinal));

        await search.Unfold("tema");
        await Expect(search.Number("tema", "ledelse")).Not.ToBeEmptyAsync();
        await search.Option("tema", "ledelse").CheckAsync();
        await search.Page.GetByLabel("Sorter").SelectOptionAsync("tittel");
        await Expect(search.Heading).ToHaveTextAsync("Søk: Ledelse, PPT");
        await Expect(search.Status).ToContainTextAsync("tiltak");
        Assert.Equal(["ar.bin", "sektor.bin", "tema.bin", "tittel.bin"], columns.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task While_a_shard_is_on_its_way_nothing_is_claimed()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        var gate = await Hold(search.Page, "**/t/*.bin");
        await search.Go("?q=lesing");
        await Expect(search.Status).ToHaveTextAsync("Søker …");
        await Expect(search.Hits).ToHaveCountAsync(0);
        await Expect(search.Page.Locator("[data-sok-tomt]")).ToBeHiddenAsync();
        await Expect(search.Heading).ToHaveTextAsync("Søk i tiltakene");

        gate.SetResult();
        await Expect(search.Heading).ToHaveTextAsync("Søk: «lesing»");
        await Expect(search.Hits.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task While_a_column_is_on_its_way_the_old_answer_stands_under_its_own_name_and_no_number_is_shown()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        var gate = await Hold(search.Page, "**/f/tema.bin");
        await search.Go("?q=lesing");
        await Expect(search.Heading).ToHaveTextAsync("Søk: «lesing»");
        var before = await search.Hits.AllTextContentsAsync();
        await search.Unfold("tema");
        await Expect(search.Number("tema", "ledelse")).ToBeEmptyAsync();
        await search.Option("tema", "ledelse").CheckAsync();
        await Expect(search.Status).ToHaveTextAsync("Søker …");
        await Expect(search.Heading).ToHaveTextAsync("Søk: «lesing»");
        Assert.Equal(before, await search.Hits.AllTextContentsAsync());

        gate.SetResult();
        await Expect(search.Heading).ToHaveTextAsync("Søk: «lesing», Ledelse");
        await Expect(search.Number("tema", "ledelse")).Not.ToBeEmptyAsync();
    }

    [Fact]
    public async Task A_late_answer_never_replaces_a_later_one()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        var gate = await Hold(search.Page, "**/f/tema.bin");
        await search.Go();
        await Expect(search.Hits).ToHaveCountAsync(10);
        await search.Unfold("tema");
        await search.Option("tema", "ledelse").CheckAsync();
        await search.Option("tema", "ledelse").UncheckAsync();
        await search.Box.FillAsync("skolefravær");
        await Expect(search.Heading).ToHaveTextAsync("Søk: «skolefravær»");
        var shown = await search.Hits.AllTextContentsAsync();

        // Longer than the page waits before it says that it searches.
        await Task.Delay(700, TestContext.Current.CancellationToken);
        Assert.Matches(@"^\d+ tiltak$", await search.Status.TextContentAsync());
        gate.SetResult();
        await Expect(search.Number("tema", "ledelse")).Not.ToBeEmptyAsync();
        Assert.Equal(shown, await search.Hits.AllTextContentsAsync());
    }

    [Theory]
    [InlineData("**/f/region.bin")]
    [InlineData("**/f/ar.bin")]
    [InlineData("**/f/tittel.bin")]
    [InlineData("**/k/*.json")]
    [InlineData("**/manifest.json")]
    public async Task A_file_that_does_not_arrive_is_told_and_comes_with_the_next_try(string file)
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Page.RouteAsync(file, route => route.AbortAsync());
        await search.Go("?q=spr%C3%A5k&region=ytre-helgeland&sorter=tittel");
        await Expect(search.Notice).ToContainTextAsync("fikk ikke hentet");
        await Expect(search.Hits).ToHaveCountAsync(0);
        await Expect(search.Status).ToBeEmptyAsync();
        await Expect(search.Page.Locator("[data-sok-tomt]")).ToBeHiddenAsync();

        await search.Page.UnrouteAsync(file);
        await search.Page.GetByRole(AriaRole.Button, new() { Name = "Søk", Exact = true }).ClickAsync();
        await Expect(search.Notice).ToBeHiddenAsync();
        await Expect(search.Hits.First).ToContainTextAsync("Ytre Helgeland");
    }

    [Fact]
    public async Task Numbers_that_do_not_arrive_leave_the_hits_alone_and_come_with_the_next_try()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Page.RouteAsync(
            "**/f/tema.bin",
            route => route.FulfillAsync(new() { Status = 200, Body = "<!doctype html><title>Logg inn</title>" }));
        await search.Go("?q=lesing");
        await Expect(search.Hits.First).ToBeVisibleAsync();
        await search.Unfold("tema");
        await Expect(search.Notice).ToContainTextAsync("fikk ikke hentet");
        await Expect(search.Number("tema", "ledelse")).ToBeEmptyAsync();
        await Expect(search.Hits.First).ToBeVisibleAsync();

        await search.Page.UnrouteAsync("**/f/tema.bin");
        await search.Page.GetByRole(AriaRole.Button, new() { Name = "Søk", Exact = true }).ClickAsync();
        await Expect(search.Number("tema", "ledelse")).Not.ToBeEmptyAsync();
        await Expect(search.Notice).ToBeHiddenAsync();
    }

    /// <summary>Holds files back until the source is set.</summary>
    private static async Task<TaskCompletionSource> Hold(IPage page, string files)
    {
        var gate = new TaskCompletionSource();
        await page.RouteAsync(files, async route =>
        {
            await gate.Task;
            await route.ContinueAsync();
        });
        return gate;
    }
}
