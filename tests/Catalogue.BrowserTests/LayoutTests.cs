using Microsoft.Playwright;

namespace Catalogue.BrowserTests;

/// <summary>Small screens and large text: nothing is cut off, and what a reader needs first comes first.</summary>
public class LayoutTests(SiteFixture site)
{
    private const string WideFont = "* { font-family: monospace !important; }";
    private const string LargeText = ":root { font-size: 200% !important; }";

    // The distances that WCAG 1.4.12 asks a page to bear.
    private const string TextSpacing =
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }";

    // What sticks out at the right, unless it stands in a box that scrolls or is hidden from sight.
    private const string SticksOut = """
        style => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(style);
            document.adoptedStyleSheets = [sheet];
            return [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && e.checkVisibility()
                    && !e.closest('.rulle, .ds-sr-only, .ds-skip-link, pre'))
                .map(e => e.outerHTML.slice(0, 120));
        }
        """;

    public static readonly TheoryData<string> Pages =
    [
        .. SiteFixture.Pages.Concat(SiteFixture.OtherPages).Select(row => row.Data),
        "sok/?q=barnehage", "sok/?q=kompetanseutvikling&region=ytre-helgeland",
        "tiltak/narvik-2022-kartlegging-inkluderende-praksis/",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_sticks_out_on_the_smallest_phone_nor_with_large_or_spaced_text(string path)
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        foreach (var (width, style) in new[] { (320, WideFont), (360, TextSpacing), (640, LargeText), (1280, LargeText) })
        {
            await page.SetViewportSizeAsync(width, 900);
            var cut = await page.EvaluateAsync<string[]>(SticksOut, style);
            Assert.True(cut.Length == 0, $"{width} px, {style}: {string.Join('\n', cut)}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("kommuner/oslo/")]
    [InlineData("tiltak/narvik-2022-literate/")]
    public async Task The_title_is_the_largest_heading_on_a_phone_too_and_no_label_of_a_fact_is_cut(string path)
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + path);
        Assert.True(await page.EvaluateAsync<bool>(
            """
            () => {
                const size = e => parseFloat(getComputedStyle(e).fontSize);
                return [...document.querySelectorAll('h2')].every(h => size(h) < size(document.querySelector('h1')));
            }
            """));
        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.fakta th')].filter(th => {
                const range = document.createRange();
                range.selectNodeContents(th);
                return !th.textContent.includes(' ') && range.getClientRects().length > 1;
            }).map(th => th.textContent)
            """));
    }

    [Fact]
    public async Task On_a_phone_the_facts_stand_before_the_long_text_and_on_a_wide_screen_beside_it()
    {
        const string Path = "tiltak/ytre-helgeland-2024-magisk-maned/";
        var (facts, text) = await Boxes(360, Path, ".fakta", ".prosa");
        Assert.True(facts.Y + facts.Height <= text.Y);

        (facts, text) = await Boxes(1280, Path, ".fakta", ".todelt__tekst");
        Assert.True(text.X + text.Width <= facts.X);
        Assert.InRange(facts.Y - text.Y, 0, 80);
    }

    [Fact]
    public async Task The_menu_is_one_row_on_a_phone_and_opens_without_a_script()
    {
        await using var context = await site.Browser.NewContextAsync(new()
        {
            JavaScriptEnabled = false,
            ViewportSize = new() { Width = 360, Height = 800 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "tiltak/");
        var menu = page.GetByRole(AriaRole.Navigation, new() { Name = "Hovedmeny" });
        await Assertions.Expect(menu.GetByRole(AriaRole.Link, new() { Name = "Kommuner" })).ToBeHiddenAsync();
        Assert.InRange((await menu.BoundingBoxAsync())!.Height, 24, 48);

        await menu.GetByText("Meny").ClickAsync();
        await menu.GetByRole(AriaRole.Link, new() { Name = "Kommuner" }).ClickAsync();
        Assert.EndsWith("/kommuner/", page.Url, StringComparison.Ordinal);

        await page.SetViewportSizeAsync(1280, 800);
        await Assertions.Expect(menu.GetByRole(AriaRole.Link, new() { Name = "Tiltak" })).ToBeVisibleAsync();
        await Assertions.Expect(menu.GetByText("Meny")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_reader_without_a_keyboard_is_told_of_no_key()
    {
        foreach (var touch in new[] { true, false })
        {
            await using var context = await site.Browser.NewContextAsync(new() { HasTouch = touch, IsMobile = touch });
            var page = await context.NewPageAsync();
            await page.GotoAsync(site.Address + "sok/");
            await Assertions.Expect(page.GetByText("Ctrl+K")).ToBeVisibleAsync(new() { Visible = !touch });
        }
    }

    private async Task<(LocatorBoundingBoxResult First, LocatorBoundingBoxResult Second)> Boxes(int width, string path, string first, string second)
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + path);
        return ((await page.Locator(first).BoundingBoxAsync())!, (await page.Locator(second).First.BoundingBoxAsync())!);
    }
}
