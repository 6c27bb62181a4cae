using Microsoft.Playwright;

namespace Catalogue.BrowserTests;

public class PageTests(SiteFixture site)
{
    [Theory]
    [MemberData(nameof(SiteFixture.Pages), MemberType = typeof(SiteFixture))]
    [MemberData(nameof(SiteFixture.OtherPages), MemberType = typeof(SiteFixture))]
    public async Task A_page_loads_in_silence_fits_its_width_and_is_accessible(string path)
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var noise = new List<string>();
        page.Console += (_, message) => noise.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => noise.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                noise.Add("asks elsewhere: " + request.Url);
            }
        };
        var missing = path == "finnes-ikke/";
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var response = await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });

            Assert.Equal(missing ? 404 : 200, response!.Status);
            Assert.DoesNotContain(noise, n => !missing || !n.Contains("404", StringComparison.Ordinal));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.cookie.length + localStorage.length + sessionStorage.length"));
            Assert.Empty(await Accessibility.Violations(page, $"{width} px {scheme}"));
        }
    }

    [Fact]
    public async Task A_page_that_is_not_accessible_is_told()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<html lang=nb><title>x</title><main><h1>x</h1><img src=x.png></main>");
        Assert.StartsWith("360 px: image-alt: ", Assert.Single(await Accessibility.Violations(page, "360 px")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_smallest_phone_reads_a_tiltak_without_scrolling_sideways()
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 700 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "tiltak/lofoten-2024-ntnu-grunnleggende-ferdigheter/");
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task A_reader_without_javascript_goes_from_the_front_page_through_a_theme_to_a_tiltak_and_on()
    {
        await using var context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address);
        await page.GetByRole(AriaRole.Link, new() { Name = "Pedagogisk analyse" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Pedagogisk analyse");

        await page.Locator(".kort h3 a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".fakta")).ToContainTextAsync("Region");

        await page.Locator(".fakta").GetByRole(AriaRole.Link).First.ClickAsync();
        Assert.Contains("/regioner/", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lineage_is_shown_on_both_ends()
    {
        var page = await site.Browser.NewPageAsync();
        await page.GotoAsync(site.Address + "tiltak/hemnes-begynneropplaering-oppfolging/");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Bygger på" }).WaitForAsync();
        await page.GotoAsync(site.Address + "tiltak/rkk-vefsn-2022-begynneropplaering-moduler/");
        await page.Locator("section", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "Brukt videre i" }) })
            .GetByRole(AriaRole.Link)
            .ClickAsync();
        Assert.Contains("hemnes-begynneropplaering-oppfolging", page.Url, StringComparison.Ordinal);
        await page.CloseAsync();
    }
}
