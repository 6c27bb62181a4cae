using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Catalogue.BrowserTests;

/// <summary>The search page by keyboard, on every width, for assistive technology, and without scripts.</summary>
public class SearchAccessTests(SiteFixture site)
{
    [Fact]
    public async Task With_filters_folded_and_open_it_is_accessible_and_fits_on_every_width_in_light_and_dark()
    {
        foreach (var (width, scheme) in new[]
        {
            (320, ColorScheme.Dark),
            (1280, ColorScheme.Light),
            (320, ColorScheme.Light),
            (1280, ColorScheme.Dark),
        })
        {
            await using var context = await site.Browser.NewContextAsync(new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
                ColorScheme = scheme,
            });
            var search = new SearchPage(await context.NewPageAsync(), site.Address);
            var noise = new List<string>();
            search.Page.Console += (_, message) => noise.Add(message.Text);
            search.Page.PageError += (_, error) => noise.Add(error);
            await search.Go("?q=lesing&tema=ledelse&tema=tidlig-innsats&region=ytre-helgeland&ukjent=1");
            await Expect(search.Hits.First).ToBeVisibleAsync();
            await IsAccessibleAndFits(search, $"{width} px {scheme}");
            await search.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            await Expect(search.Number("kommune", "bodo")).ToHaveTextAsync("0");
            await IsAccessibleAndFits(search, $"{width} px {scheme}, filters open");
            Assert.Equal(0, await search.Page.EvaluateAsync<int>("document.cookie.length + localStorage.length + sessionStorage.length"));
            Assert.Empty(noise);
        }
    }

    [Theory]
    [InlineData("lesning", ColorScheme.Light)]
    [InlineData("Dekom rektor Ytre Helgeland", ColorScheme.Dark)]
    [InlineData("skolefravver", ColorScheme.Dark)]
    public async Task Pages_reasons_and_corrections_are_accessible_and_fit(string query, ColorScheme scheme)
    {
        await using var context = await site.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 320, Height = 900 },
            ColorScheme = scheme,
        });
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Go("?q=" + Uri.EscapeDataString(query));
        await Expect(search.Hits.First).ToBeVisibleAsync();

        Assert.Equal(0, await search.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(await Accessibility.Violations(search.Page, query));
    }

    [Fact]
    public async Task On_a_phone_the_filters_are_folded_above_the_hits_and_on_a_wide_screen_they_stand_beside_them()
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 800 } });
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Go("?region=lofoten");
        await Expect(search.Group("tema")).ToBeHiddenAsync();
        await search.Page.Locator("summary", new() { HasText = "Filtre" }).ClickAsync();
        await Expect(search.Group("tema")).ToBeVisibleAsync();
        await Expect(search.Option("region", "lofoten")).ToBeCheckedAsync();

        await search.Page.SetViewportSizeAsync(1280, 800);
        await Expect(search.Group("tema")).ToBeVisibleAsync();
        var (filters, hit) = ((await search.Group("tema").BoundingBoxAsync())!, (await search.Hits.First.BoundingBoxAsync())!);
        Assert.True(filters.X + filters.Width < hit.X);
        await search.Page.SetViewportSizeAsync(360, 800);
        await Expect(search.Group("tema")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task On_a_phone_the_open_filters_fill_the_screen_and_say_how_many_hits_they_leave()
    {
        await using var context = await site.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 360, Height = 700 },
            HasTouch = true,
            IsMobile = true,
        });
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Go("?q=barnehage&region=ofoten");
        var fold = search.Page.Locator("summary", new() { HasText = "Filtre" });
        await Expect(fold).ToHaveTextAsync("Filtre 1");
        await fold.ClickAsync();
        await Expect(search.Hits.First).ToBeHiddenAsync();
        await Expect(search.Box).ToBeHiddenAsync();
        var leave = search.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Vis [0-9]+ treff$") });
        await Expect(leave).ToBeInViewportAsync(new() { Ratio = 1 });
        var before = await leave.TextContentAsync();

        await search.Option("region", "lofoten").ClickAsync();
        await Expect(fold).ToHaveTextAsync("Filtre 2");
        await Expect(leave).Not.ToHaveTextAsync(before!);
        var after = await leave.TextContentAsync();
        await leave.ClickAsync();
        await Expect(search.Hits.First).ToBeInViewportAsync();
        Assert.Equal(after, $"Vis {await search.Status.TextContentAsync()}".Replace("tiltak", "treff", StringComparison.Ordinal));
        await Expect(fold).ToBeVisibleAsync();
        await Expect(search.Group("region")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Everything_can_be_done_by_keyboard_and_only_a_submit_moves_the_focus_to_the_hits()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Go();
        await Expect(search.Hits).ToHaveCountAsync(10);
        await search.Page.Keyboard.PressAsync("Control+k");
        await Expect(search.Box).ToBeFocusedAsync();
        await search.Page.Keyboard.TypeAsync("rektor");
        await Expect(search.Heading).ToHaveTextAsync("Søk: «rektor»");
        await Expect(search.Box).ToBeFocusedAsync();
        await search.Page.Keyboard.PressAsync("Enter");
        await Expect(search.Page.Locator("[data-sok-resultat]")).ToBeFocusedAsync();

        await search.Box.FocusAsync();
        await search.Page.Keyboard.PressAsync("Tab");
        await search.Page.Keyboard.PressAsync("Tab");
        await Expect(search.Group("tema").Locator("summary")).ToBeFocusedAsync();
        await search.Page.Keyboard.PressAsync("Enter");
        await Expect(search.Number("tema", "ledelse")).Not.ToBeEmptyAsync();
        await search.Page.Keyboard.PressAsync("Tab");
        await search.Page.Keyboard.PressAsync("Space");
        var first = search.Group("tema").Locator("input:enabled").First;
        await Expect(first).ToBeCheckedAsync();
        await Expect(first).ToBeFocusedAsync();
        await Expect(search.Chips).ToHaveCountAsync(1);
        await search.Page.Keyboard.PressAsync("Space");
        await Expect(search.Chips).ToHaveCountAsync(0);
        await Expect(first).ToBeFocusedAsync();
        await search.Hits.First.GetByRole(AriaRole.Link).PressAsync("Enter");
        await search.Page.WaitForURLAsync("**/tiltak/*/");
    }

    [Fact]
    public async Task Only_the_line_of_the_summary_speaks()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Go("?q=lesing&ukjent=1");
        await Expect(search.Status).ToContainTextAsync("tiltak");
        Assert.Equal(1, await search.Page.Locator("[role=status], [role=alert], [aria-live]").CountAsync());
        Assert.Matches(@"^\d+ tiltak$", await search.Status.TextContentAsync());
    }

    [Fact]
    public async Task The_line_that_is_read_aloud_says_which_words_were_corrected_and_what_may_have_been_meant()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Go("?q=skolefravver");
        await Expect(search.Status).ToHaveTextAsync(new Regex(@"^\d+ tiltak\. Ingen tiltak har «skolefravver»\. Viser treff for «skolefravær»\.$"));
        await search.Go("?q=lesning&tema=leseengasjement");
        await Expect(search.Status).ToHaveTextAsync(new Regex(@"^(\d+ tiltak|Ingen tiltak passer med .*)\. Mente du «lesing»\?$"));

        await search.Status.GetByRole(AriaRole.Link, new() { Name = "Mente du «lesing»?" }).ClickAsync();
        await Expect(search.Heading).ToHaveTextAsync("Søk: «lesing», Leseengasjement og bibliotek");
        await Expect(search.Status).ToHaveTextAsync(new Regex(@"^\d+ tiltak$"));
    }

    [Fact]
    public async Task What_others_hang_on_an_address_is_not_worth_a_word_and_a_phone_leaves_the_words_alone()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Go("?q=“lesing”&fbclid=abc&utm_source=brev&gclid=1");
        await Expect(search.Hits.First).ToBeVisibleAsync();
        await Expect(search.Page.Locator("main")).Not.ToContainTextAsync("fbclid");
        foreach (var box in await search.Page.Locator("input[name=q]").AllAsync())
        {
            await Expect(box).ToHaveAttributeAsync("spellcheck", "false");
            await Expect(box).ToHaveAttributeAsync("autocapitalize", "off");
            await Expect(box).ToHaveAttributeAsync("enterkeyhint", "search");
        }
    }

    [Fact]
    public async Task Without_javascript_it_leads_to_the_static_pages_and_shows_no_useless_control()
    {
        await using var context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Go("?q=lesing&tema=ledelse");
        await Expect(search.Page.Locator("noscript .ds-alert")).ToBeVisibleAsync();
        foreach (var control in await search.Page.Locator("main :is(input, select, button, summary)").AllAsync())
        {
            await Expect(control).ToBeHiddenAsync();
        }

        await search.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Temaer" }).ClickAsync();
        await search.Page.GetByRole(AriaRole.Link, new() { Name = "Ledelse" }).First.ClickAsync();
        await Expect(search.Heading).ToContainTextAsync("Ledelse");
        await Expect(search.Page.Locator(".kort").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_javascript_the_words_are_kept_and_the_names_of_all_registers_lead_on()
    {
        await using var context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Page.GotoAsync(site.Address + "temaer/");
        await search.Box.FillAsync("dysleksi i Narvik");
        await search.Box.PressAsync("Enter");
        await search.Page.Locator("noscript").GetByRole(AriaRole.Link, new() { Name = "last inn siden på nytt" }).ClickAsync();
        Assert.Equal("?q=dysleksi+i+Narvik", search.Query);
        foreach (var (list, name) in new[]
        {
            ("Temaer", "Samiske perspektiver"), ("Regioner", "Salten"), ("Kommuner", "Narvik"), ("Tilskuddsordninger", "(Dekom)"), ("År", "2024"),
            ("Universiteter og høgskoler", "(SePU)"),
        })
        {
            var section = search.Page.Locator("noscript section")
                .Filter(new() { Has = search.Page.GetByRole(AriaRole.Heading, new() { Name = list, Exact = true }) });
            await Expect(section.GetByRole(AriaRole.Link).Filter(new() { HasText = name })).ToHaveCountAsync(1);
        }

        await using var other = await site.Browser.NewContextAsync();
        var later = new SearchPage(await other.NewPageAsync(), site.Address);
        await later.Page.GotoAsync(search.Page.Url);
        await Expect(later.Box).ToHaveValueAsync("dysleksi i Narvik");
        await Expect(later.Hits.First).ToContainTextAsync("Literate");
        await search.Page.Locator("noscript").GetByRole(AriaRole.Link, new() { Name = "Narvik", Exact = true }).ClickAsync();
        await Expect(search.Heading).ToContainTextAsync("Narvik");
    }

    [Theory]
    [MemberData(nameof(SiteFixture.Pages), MemberType = typeof(SiteFixture))]
    public async Task The_search_box_of_every_kind_of_page_leads_to_the_hits(string path)
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 800 } });
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Page.GotoAsync(site.Address + path);
        await search.Box.FillAsync("dysleksi");
        await search.Box.PressAsync("Enter");

        await Expect(search.Heading).ToHaveTextAsync("Søk: «dysleksi»");
        await Expect(search.Hits.First).ToContainTextAsync("Literate");
        Assert.Equal(site.Address + "sok/?q=dysleksi", search.Page.Url);
    }

    private static async Task IsAccessibleAndFits(SearchPage search, string how)
    {
        Assert.Equal(0, await search.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(await Accessibility.Violations(search.Page, how));
    }
}
