using Microsoft.Playwright;

namespace Catalogue.BrowserTests;

/// <summary>The form for a new tiltak in a browser.</summary>
internal static class FormPage
{
    public const string Path = "bidra/nytt-tiltak/";

    /// <summary>The form, ready to be filled in, and what the browser has to complain of from then on.</summary>
    public static async Task<(IPage Page, List<string> Noise)> Open(SiteFixture site, IBrowserContext context, string query)
    {
        var page = await context.NewPageAsync();
        var noise = new List<string>();
        page.Console += (_, message) => noise.Add(message.Text);
        page.PageError += (_, error) => noise.Add(error);
        await page.GotoAsync(site.Address + Path + query, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return (page, noise);
    }

    /// <summary>The form with what comes after the short first step in sight, opened by keyboard.</summary>
    public static async Task<(IPage Page, List<string> Noise)> OpenWhole(SiteFixture site, IBrowserContext context, string query)
    {
        var opened = await Open(site, context, query);
        await opened.Page.Locator("[data-resten] > summary").PressAsync("Enter");
        return opened;
    }

    public static async Task Type(IPage page, string field, string text)
    {
        await page.Locator(field).FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }
}
