using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Catalogue.BrowserTests;

public class SearchTests(SiteFixture site)
{
    private static readonly string[] Reasons = ["I teksten:", "Stikkord:", "I sammensatte ord", "Beslektet ord:"];

    [Fact]
    public async Task Typing_shows_hits_with_title_and_summary_and_one_can_be_opened()
    {
        var page = await site.Browser.NewPageAsync();
        await page.GotoAsync(site.Address + "sok/");
        await page.GetByRole(AriaRole.Searchbox).PressSequentiallyAsync("magisk måned");

        var first = page.Locator("[data-sok-treff] > li").First;
        await Expect(first.GetByRole(AriaRole.Link)).ToHaveTextAsync("Magisk måned");
        await Expect(first.Locator("mark").First).ToBeVisibleAsync();
        await Expect(first.Locator("p").First).ToContainTextAsync("lese");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("tiltak");
        Assert.Contains("q=magisk", page.Url, StringComparison.Ordinal);

        await first.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Magisk måned");
        await page.CloseAsync();
    }

    [Fact]
    public async Task An_address_with_a_query_shows_its_hits_and_back_leads_back()
    {
        var page = await site.Browser.NewPageAsync();
        await page.GotoAsync(site.Address + "sok/?q=skolefrav%C3%A6r");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("skolefravær");
        await Expect(page.Locator("[data-sok-treff]").GetByRole(AriaRole.Link, new() { Name = "Fagdag om skolefravær" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Searchbox).FillAsync("lofoten");
        await page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await Expect(page.Locator("[data-sok-treff]")).ToContainTextAsync("Lofoten");
        await page.GoBackAsync();
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("skolefravær");
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_box_on_every_page_leads_to_the_search_page()
    {
        var page = await site.Browser.NewPageAsync();
        await page.GotoAsync(site.Address + "temaer/");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("dysleksi");
        await page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await Expect(page.Locator("[data-sok-treff] > li").First).ToContainTextAsync("Literate");
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("Rana", "Rana", "Rana", 2)]
    [InlineData("Andøy", "Andøy", "Andøy", 1)]
    [InlineData("Suortá", "Sortland", "Sortland", 1)]
    [InlineData("samisk", "Samiske perspektiver", "Samiske perspektiver", 1)]
    [InlineData("SePU", "Senter for praksisrettet utdanningsforskning (SePU)", "Senter for praksisrettet utdanningsforskning", 1)]
    [InlineData("Dekom", "Desentralisert ordning for kompetanseutvikling i grunnskole og videregående skole (Dekom)", "Desentralisert ordning", 1)]
    public async Task A_page_that_the_words_name_is_offered_above_the_hits(string query, string link, string heading, int count)
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Go("?q=" + Uri.EscapeDataString(query));
        await Expect(search.Named).ToHaveCountAsync(count);
        await Expect(search.Named.First).ToHaveTextAsync(link);
        await search.Named.First.ClickAsync();
        await Expect(search.Heading).ToContainTextAsync(heading);
    }

    [Fact]
    public async Task A_hit_without_a_marked_word_says_why_it_is_there()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        foreach (var query in new[] { "rektor", "ungdomsskole", "pedagog", "PPT", "mellomtrinn", "mate*", "SFO" })
        {
            await search.Go("?q=" + Uri.EscapeDataString(query));
            await Expect(search.Hits.First).ToBeVisibleAsync();
            foreach (var hit in await search.Hits.AllAsync())
            {
                var isMarked = await hit.Locator("p:not(:last-child) mark, h3 mark").CountAsync() > 0;
                var text = await hit.InnerTextAsync();
                Assert.True(isMarked || Reasons.Any(r => text.Contains(r, StringComparison.Ordinal)), $"{query}: {text}");
            }
        }

        await search.Go("?q=mellomtrinn");
        var network = search.Hits.Filter(new() { HasText = "Tverrkommunalt nettverk 5.–10. trinn" });
        await Expect(network.Locator("h3 mark")).ToHaveTextAsync("5.–10. trinn");
    }

    [Theory]
    [InlineData("?q=rektor")]
    [InlineData("?q=sepu")]
    [InlineData("?q=barnehage")]
    [InlineData("")]
    public async Task What_is_left_of_a_few_hits_is_shown_without_a_button(string query)
    {
        const int FirstHits = 10;
        const int WorthAButton = 5;
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Go(query);
        await Expect(search.Status).ToHaveTextAsync(new Regex("^[0-9]+ tiltak$"));
        var count = int.Parse((await search.Status.TextContentAsync())!.Split(' ')[0], CultureInfo.InvariantCulture);
        var hasButton = count >= FirstHits + WorthAButton;
        await Expect(search.Hits).ToHaveCountAsync(hasButton ? FirstHits : count);
        await Expect(search.More).ToBeVisibleAsync(new() { Visible = hasButton });
    }

    [Fact]
    public async Task Back_returns_to_as_many_hits_as_there_were()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Go();
        await Expect(search.Hits).ToHaveCountAsync(10);
        await search.More.ClickAsync();
        await Expect(search.Hits).Not.ToHaveCountAsync(10);
        var count = await search.Hits.CountAsync();
        var link = search.Hits.Last.GetByRole(AriaRole.Link);
        await link.ClickAsync();
        await search.Page.WaitForURLAsync("**/tiltak/*/");
        await search.Page.GoBackAsync();
        await Expect(search.Hits).ToHaveCountAsync(count);
        await Expect(link).ToBeInViewportAsync();

        // Another question begins with its first hits, and the way back still leads to all of the first one's.
        await search.Box.PressSequentiallyAsync("kompetanse");
        await Expect(search.Heading).ToHaveTextAsync("Søk: «kompetanse»");
        await Expect(search.Hits).ToHaveCountAsync(10);
        await search.Box.PressAsync("Enter");
        await Expect(search.Page).ToHaveTitleAsync(new Regex("^«kompetanse»"));
        await search.Page.GoBackAsync();
        await Expect(search.Heading).ToHaveTextAsync("Søk i tiltakene");
        await Expect(search.Hits).ToHaveCountAsync(count);
    }

    [Fact]
    public async Task Filters_alone_name_no_page_and_cost_neither_its_script_nor_its_files()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        var fetched = new List<string>();
        search.Page.Request += (_, request) => fetched.Add(request.Url);
        await search.Go("?region=lofoten");
        await Expect(search.Hits.First).ToBeVisibleAsync();
        await Expect(search.Named).ToHaveCountAsync(0);
        Assert.DoesNotContain(fetched, url => url.Contains("/svar/", StringComparison.Ordinal) || url.Contains("/p/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_found_is_said_with_a_way_on()
    {
        var page = await site.Browser.NewPageAsync();
        await page.GotoAsync(site.Address + "sok/?q=xyzzyqwv");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Ingen tiltak passer");
        await Expect(page.Locator("[data-sok-tomt]")).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("+")]
    [InlineData("tema: lesing")]
    [InlineData("1:1")]
    [InlineData("http://x")]
    [InlineData("a* ~2 ^x -")]
    [InlineData("\"<script>alert(1)</script>")]
    public async Task Nothing_a_person_types_breaks_the_page(string query)
    {
        var page = await site.Browser.NewPageAsync();
        var noise = new List<string>();
        page.PageError += (_, error) => noise.Add(error);
        page.Console += (_, message) => noise.Add(message.Text);
        await page.GotoAsync(site.Address + "sok/?q=" + Uri.EscapeDataString(query), new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Empty(noise);
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_shard_that_does_not_arrive_gives_a_message_and_no_wrong_answer()
    {
        var page = await site.Browser.NewPageAsync();
        await page.RouteAsync("**/t/*.bin", route => route.AbortAsync());
        await page.GotoAsync(site.Address + "sok/?q=lesing");
        await Expect(page.Locator("[data-sok-melding]")).ToContainTextAsync("fikk ikke hentet");
        await Expect(page.Locator("[data-sok-treff] > li")).ToHaveCountAsync(0);
        await page.CloseAsync();
    }
}
