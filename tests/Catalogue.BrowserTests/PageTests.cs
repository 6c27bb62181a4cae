using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Catalogue.BrowserTests;

public class PageTests(SiteFixture site)
{
    [Theory]
    [MemberData(nameof(SiteFixture.Pages), MemberType = typeof(SiteFixture))]
    public async Task A_page_loads_in_silence_fits_its_width_and_is_accessible(string path)
    {
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            await using var context = await site.Browser.NewContextAsync(new()
            {
                ViewportSize = new() { Width = width, Height = 900 },
                ColorScheme = scheme,
            });
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
            var response = await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });

            Assert.Equal(missing ? 404 : 200, response!.Status);
            Assert.DoesNotContain(noise, n => !missing || !n.Contains("404", StringComparison.Ordinal));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.cookie.length + localStorage.length + sessionStorage.length"));

            var found = await page.RunAxe(new AxeRunOptions
            {
                RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
            });
            Assert.Empty(found.Violations.Select(v =>
                $"{width} px: {v.Id}: {v.Help} at {string.Join("; ", v.Nodes.Select(n => n.Target + " " + n.Html))}"));
        }
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

        await page.Locator(".kort a").First.ClickAsync();
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
