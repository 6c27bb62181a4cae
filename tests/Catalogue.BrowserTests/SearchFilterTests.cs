using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Catalogue.BrowserTests;

/// <summary>Filters, chips, sorting and addresses of the search page, held against the static pages of the same site.</summary>
public class SearchFilterTests(SiteFixture site)
{
    [Fact]
    public async Task Without_a_query_all_tiltak_are_there_the_newest_first()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = await Open(context);
        var all = await search.Listed("tiltak/");

        var hits = await search.AllHits(all.Count);

        Assert.Equal(all, hits.ToHashSet());
        var years = await search.Hits.EvaluateAllAsync<int[]>("hits => hits.map(hit => Number(/ · (20\\d\\d)\\b/.exec(hit.textContent)?.[1] ?? 0))");
        Assert.Equal(years.OrderDescending(), years);
        Assert.True(years[0] > years.Last(y => y > 0));
        Assert.Equal("", search.Query);
    }

    [Fact]
    public async Task Choices_of_a_group_add_and_groups_narrow_each_other()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = await Open(context);
        var (ledelse, tidlig, region) = (
            await search.Listed("temaer/ledelse/"),
            await search.Listed("temaer/tidlig-innsats/"),
            await search.Listed("regioner/ytre-helgeland/"));
        var either = ledelse.Union(tidlig).ToHashSet();
        Assert.True(either.Count > Math.Max(ledelse.Count, tidlig.Count));

        await search.Unfold("tema");
        await search.Option("tema", "ledelse").CheckAsync();
        Assert.Equal(ledelse, (await search.AllHits(ledelse.Count)).ToHashSet());
        await search.Option("tema", "tidlig-innsats").CheckAsync();
        Assert.Equal(either, (await search.AllHits(either.Count)).ToHashSet());
        await search.Unfold("region");
        await search.Option("region", "ytre-helgeland").CheckAsync();

        var both = either.Intersect(region).ToHashSet();
        Assert.Equal(both, (await search.AllHits(both.Count)).ToHashSet());
        Assert.Equal("?tema=ledelse&tema=tidlig-innsats&region=ytre-helgeland", search.Query);
        await Expect(search.Heading).ToHaveTextAsync("Søk: Ledelse, Tidlig innsats, Ytre Helgeland");
        await Expect(search.Page).ToHaveTitleAsync("Ledelse, Tidlig innsats, Ytre Helgeland – Søk – Tiltakskatalogen");
    }

    [Fact]
    public async Task Every_number_is_what_the_choice_would_give_beside_the_other_groups()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = await Open(context, "?tema=ledelse&region=lofoten");
        var ledelse = await search.Listed("temaer/ledelse/");
        await search.Unfold("kommune");
        foreach (var region in await search.Group("region").Locator("input").EvaluateAllAsync<string[]>("boxes => boxes.map(box => box.value)"))
        {
            var expected = (await search.Listed($"regioner/{region}/")).Intersect(ledelse).Count();
            await Expect(search.Number("region", region)).ToHaveTextAsync($"{expected}");
            await Expect(search.Option("region", region)).ToBeEnabledAsync(new() { Enabled = expected > 0 || region == "lofoten" });
        }

        var lofoten = await search.Listed("regioner/lofoten/");
        await Expect(search.Number("tema", "leseengasjement"))
            .ToHaveTextAsync($"{(await search.Listed("temaer/leseengasjement/")).Intersect(lofoten).Count()}");
        await Expect(search.Number("kommune", "bodo")).ToHaveTextAsync("0");
        await Expect(search.Option("kommune", "bodo")).ToBeDisabledAsync();
    }

    [Fact]
    public async Task Numbers_follow_the_words()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = await Open(context, "?q=skolefrav%C3%A6r");
        await search.Unfold("region");
        var regions = search.Group("region").Locator("label");
        await Expect(search.Status).ToContainTextAsync("tiltak");
        var numbers = await regions.EvaluateAllAsync<int[]>("labels => labels.map(label => Number(label.lastElementChild.textContent))");
        var total = int.Parse((await search.Status.TextContentAsync())!.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

        Assert.InRange(numbers.Sum(), 1, total);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] > 0)
            {
                await regions.Nth(i).Locator("input").CheckAsync();
                await Expect(search.Status).ToHaveTextAsync($"{numbers[i]} tiltak");
                await regions.Nth(i).Locator("input").UncheckAsync();
            }
        }
    }

    [Fact]
    public async Task A_chip_takes_its_filter_away_and_the_keyboard_goes_on_to_the_next()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = await Open(context, "?q=lesing&tema=ledelse&tema=tidlig-innsats&ar=2024");
        await Expect(search.Chips).ToHaveTextAsync(["Ledelse", "Tidlig innsats", "2024"]);

        await search.Page.GetByRole(AriaRole.Button, new() { Name = "Fjern Ledelse" }).PressAsync("Enter");
        await Expect(search.Chips).ToHaveTextAsync(["Tidlig innsats", "2024"]);
        await Expect(search.Page.GetByRole(AriaRole.Button, new() { Name = "Fjern Tidlig innsats" })).ToBeFocusedAsync();
        Assert.Equal("?q=lesing&tema=tidlig-innsats&ar=2024", search.Query);
        await Expect(search.Option("tema", "ledelse")).Not.ToBeCheckedAsync();

        await search.Page.GetByRole(AriaRole.Button, new() { Name = "Fjern 2024" }).PressAsync("Enter");
        await Expect(search.Page.GetByRole(AriaRole.Button, new() { Name = "Fjern Tidlig innsats" })).ToBeFocusedAsync();
        await search.Page.Keyboard.PressAsync("Enter");
        await Expect(search.Box).ToBeFocusedAsync();
        await Expect(search.Page.Locator("[data-sok-valgte]")).ToBeHiddenAsync();
        Assert.Equal("?q=lesing", search.Query);
    }

    [Fact]
    public async Task Nullstill_takes_all_filters_away_and_leaves_the_words()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = await Open(context, "?q=lesing&tema=ledelse&region=lofoten&sorter=tittel");
        await search.Page.GetByRole(AriaRole.Button, new() { Name = "Nullstill" }).ClickAsync();

        await Expect(search.Chips).ToHaveCountAsync(0);
        await Expect(search.Heading).ToHaveTextAsync("Søk: «lesing»");
        Assert.Equal("?q=lesing&sorter=tittel", search.Query);
    }

    [Fact]
    public async Task An_address_says_everything_and_what_it_says_wrong_is_told_and_left_out()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = await Open(
            context,
            "?q=spr%C3%A5k&tema=ledelse&tema=finnes-ikke&region=ytre-helgeland&sorter=nyeste&sorter=baklengs&farge=rod&utm_source=brev");

        await Expect(search.Box).ToHaveValueAsync("språk");
        await Expect(search.Option("tema", "ledelse")).ToBeCheckedAsync();
        await Expect(search.Option("region", "ytre-helgeland")).ToBeCheckedAsync();
        await Expect(search.Group("tema")).ToHaveAttributeAsync("open", "");
        await Expect(search.Page.GetByLabel("Sorter")).ToHaveValueAsync("nyeste");
        await Expect(search.Notice).ToHaveTextAsync(
            "Søket kjenner ikke dette i adressen, og har sett bort fra det: tema=finnes-ikke, sorter=baklengs, farge. ");
        await Expect(search.Hits.First).ToContainTextAsync("Ytre Helgeland");

        await search.Option("tema", "ledelse").UncheckAsync();
        await Expect(search.Notice).ToBeHiddenAsync();
        Assert.Equal("?q=språk&region=ytre-helgeland&sorter=nyeste", search.Query);
    }

    [Fact]
    public async Task Every_choice_is_a_step_back_and_what_is_typed_is_not()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = await Open(context);
        await search.Unfold("tema");
        await search.Option("tema", "ledelse").CheckAsync();
        await search.Page.GetByLabel("Sorter").SelectOptionAsync("tittel");
        await search.Box.PressSequentiallyAsync("rektor");
        await Expect(search.Heading).ToHaveTextAsync("Søk: «rektor», Ledelse");
        await search.Option("tema", "tidlig-innsats").CheckAsync();
        await Expect(search.Heading).ToHaveTextAsync("Søk: «rektor», Ledelse, Tidlig innsats");

        await search.Page.GoBackAsync();
        await Expect(search.Heading).ToHaveTextAsync("Søk: «rektor», Ledelse");
        await Expect(search.Option("tema", "tidlig-innsats")).Not.ToBeCheckedAsync();
        await search.Page.GoBackAsync();
        await Expect(search.Heading).ToHaveTextAsync("Søk: Ledelse");
        await Expect(search.Page.GetByLabel("Sorter")).ToHaveValueAsync("relevans");
        await search.Page.GoBackAsync();
        await Expect(search.Heading).ToHaveTextAsync("Søk i tiltakene");
        await search.Page.GoForwardAsync();
        await Expect(search.Option("tema", "ledelse")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Hits_can_be_sorted_by_title_and_by_year()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = await Open(context, "?tema=ledelse");
        var count = (await search.Listed("temaer/ledelse/")).Count;
        await search.Page.GetByLabel("Sorter").SelectOptionAsync("tittel");
        await search.AllHits(count);
        var titles = await search.Hits.Locator("h3").AllTextContentsAsync();
        Assert.Equal(titles.Order(Catalogue.Language.NorwegianCollation.Instance), titles);
        Assert.Equal("?tema=ledelse&sorter=tittel", search.Query);

        await search.Go("?q=ledelse&sorter=nyeste");
        await Expect(search.Status).ToContainTextAsync("tiltak");
        var years = await search.Hits.EvaluateAllAsync<int[]>("hits => hits.map(hit => Number(/ · (20\\d\\d)\\b/.exec(hit.textContent)?.[1] ?? 0))");
        Assert.Equal(years.OrderDescending(), years);
    }

    [Fact]
    public async Task A_combination_that_nothing_fits_is_said_and_the_way_out_stays_open()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = await Open(context, "?region=lofoten&kommune=bodo");

        await Expect(search.Status).ToHaveTextAsync("Ingen tiltak passer med Lofoten, Bodø.");
        await Expect(search.Page.Locator("[data-sok-tomt]")).ToContainTextAsync("Ta bort et filter");
        await Expect(search.Option("region", "lofoten")).ToBeEnabledAsync();
        await Expect(search.Number("region", "lofoten")).ToHaveTextAsync("0");
        await search.Option("kommune", "bodo").UncheckAsync();
        await Expect(search.Status).ToHaveTextAsync($"{(await search.Listed("regioner/lofoten/")).Count} tiltak");
    }

    [Fact]
    public async Task A_kommune_finds_what_its_whole_region_has_reported()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = await Open(context, "?kommune=moskenes");

        var hits = await search.AllHits((await search.Listed("regioner/lofoten/")).Count);

        Assert.Contains(hits, path => path.Contains("2022", StringComparison.Ordinal));
        Assert.Superset(await search.Listed("kommuner/moskenes/"), hits.ToHashSet());
    }

    [Theory]
    [InlineData("temaer/ledelse/")]
    [InlineData("regioner/ytre-helgeland/")]
    [InlineData("uh/ntnu/")]
    [InlineData("ordninger/kompetanseloftet/")]
    [InlineData("ar/2024/")]
    public async Task The_link_of_a_static_page_leads_to_the_same_tiltak(string path)
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = await Open(context);
        var listed = await search.Listed(path);
        await search.Page.GotoAsync(site.Address + path);
        await search.Page.GetByRole(AriaRole.Link, new() { Name = "Søk i disse tiltakene" }).ClickAsync();

        Assert.Equal(listed, (await search.AllHits(listed.Count)).ToHashSet());
    }

    [Fact]
    public async Task A_hit_tells_where_when_with_whom_and_about_what()
    {
        await using var context = await site.Browser.NewContextAsync();
        var search = await Open(context, "?q=%22inkluderende+l%C3%A6ringsmilj%C3%B8%22&region=rkk-vefsn&ar=2026");

        await Expect(search.Hits.First.Locator("p").Nth(1))
            .ToHaveTextAsync("RKK Vefsn · Vefsn · Læringsmiljøsenteret · 2026 · Kollektiv kompetanseutvikling · Meldt 479 000 kr");
        await Expect(search.Hits.First.Locator("p").Nth(2)).ToContainTextAsync("Tema: Læringsmiljø, Inkluderende praksis");
    }

    private async Task<SearchPage> Open(IBrowserContext context, string query = "")
    {
        var search = new SearchPage(await context.NewPageAsync(), site.Address);
        await search.Go(query);
        return search;
    }
}
