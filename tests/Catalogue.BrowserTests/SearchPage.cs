using Microsoft.Playwright;

namespace Catalogue.BrowserTests;

/// <summary>The search page as a person meets it, and what the static pages say of the same tiltak.</summary>
internal sealed class SearchPage(IPage page, string site)
{
    public IPage Page => page;

    public ILocator Box => page.GetByRole(AriaRole.Searchbox);

    public ILocator Status => page.GetByRole(AriaRole.Status);

    public ILocator Heading => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public ILocator Hits => page.Locator("[data-sok-treff] > li");

    /// <summary>The links to pages that the query names.</summary>
    public ILocator Named => page.GetByRole(AriaRole.Navigation, new() { Name = "Sider" }).GetByRole(AriaRole.Link);

    public ILocator More => page.GetByRole(AriaRole.Button, new() { Name = "Vis flere treff" });

    public ILocator Notice => page.Locator("[data-sok-melding]");

    public ILocator Chips => page.GetByRole(AriaRole.List, new() { Name = "Valgte filtre" }).GetByRole(AriaRole.Button);

    /// <summary>What the address asks for, without the page itself.</summary>
    public string Query => Uri.UnescapeDataString(new Uri(page.Url).Query);

    public ILocator Group(string id) => page.Locator($"[data-sok-filter={id}]");

    public ILocator Option(string id, string value) => page.Locator($"input[name={id}][value='{value}']");

    /// <summary>The number behind an option.</summary>
    public ILocator Number(string id, string value) => page.Locator($"label:has(input[name={id}][value='{value}']) .antall");

    public Task Go(string query = "") => page.GotoAsync(site + "sok/" + query);

    public async Task Unfold(string id)
    {
        await Group(id).Locator("summary").ClickAsync();
        await Assertions.Expect(Group(id)).ToHaveAttributeAsync("open", "");
    }

    /// <summary>The paths of all hits, in order, once the summary says how many they are.</summary>
    public async Task<List<string>> AllHits(int count)
    {
        await Assertions.Expect(Status).ToHaveTextAsync($"{count} tiltak");
        for (var shown = 10; count - shown >= 5; shown += 10)
        {
            await More.ClickAsync();
            await Assertions.Expect(Hits).ToHaveCountAsync(count - shown - 10 < 5 ? count : shown + 10);
        }

        await Assertions.Expect(Hits).ToHaveCountAsync(count);
        return await Paths(page, "[data-sok-treff] h3 a");
    }

    /// <summary>The tiltak that a static page lists.</summary>
    public async Task<HashSet<string>> Listed(string path)
    {
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(site + path);
        var paths = await Paths(other, ".kort h3 a");
        await other.CloseAsync();
        return [.. paths];
    }

    private static async Task<List<string>> Paths(IPage page, string links) =>
        [.. await page.Locator(links).EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)")];
}
