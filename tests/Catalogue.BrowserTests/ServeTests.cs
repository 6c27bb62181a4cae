using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Catalogue.BrowserTests;

/// <summary>What a contributor sees in the browser while the site is served and the files are changed.</summary>
public sealed class ServeTests(SiteFixture fixture) : IAsyncLifetime
{
    private const string Side = "content/sider/om.md";
    private readonly List<string> noise = [];
    private ServedSite site = null!;
    private IPage page = null!;

    private ILocator Heading => page.Locator("main h1");

    private ILocator Overlay => page.GetByRole(AriaRole.Dialog);

    public async ValueTask InitializeAsync()
    {
        site = await ServedSite.StartAsync();
        page = await fixture.Browser.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        page.Console += (_, message) => noise.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => noise.Add(error);
        await page.GotoAsync(site.Address + "om/");
    }

    public async ValueTask DisposeAsync()
    {
        await page.CloseAsync();
        site.Dispose();
    }

    [Fact]
    public async Task A_served_page_keeps_its_strict_policy_and_is_silent()
    {
        await Expect(Heading).ToBeVisibleAsync();
        var policy = await page.Locator("meta[http-equiv=Content-Security-Policy]").GetAttributeAsync("content");
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        await Expect(Overlay).ToHaveCountAsync(0);
        Assert.Empty(noise);
    }

    [Fact]
    public async Task A_change_of_the_content_is_seen_without_loading_the_page_anew()
    {
        site.Change(Side, "tittel: ", "tittel: Nytt ");
        await Sees(Heading, "Nytt ");
        Assert.Empty(noise);
    }

    [Fact]
    public async Task A_change_of_a_template_or_the_style_sheet_is_seen_too()
    {
        site.Change("templates/prosa.sbn-html", "<h1 ", "<h1 title=\"prøve\" ");
        await Expect(page.GetByTitle("prøve")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        site.Change("templates/assets/katalog.css", "@layer katalog {", "@layer katalog {\n  h1[title] { letter-spacing: 7px; }");
        await Expect(Heading).ToHaveCSSAsync("letter-spacing", "7px");
        Assert.Empty(noise);
    }

    [Fact]
    public async Task A_fault_is_shown_over_the_last_good_page_until_it_is_mended()
    {
        var title = await Heading.InnerTextAsync();
        site.Change(Side, "tittel: ", "titel: ");
        await Sees(Overlay, "feil[TK203]: feltet «titel» finnes ikke");
        await Sees(Overlay, "Hjelp: Mente du «tittel»?");
        await Sees(Overlay, "content/sider/om.md:2:1");
        await Expect(Heading).ToHaveTextAsync(title);

        await page.ReloadAsync();
        await Sees(Overlay, "feil[TK203]");
        await Expect(Heading).ToHaveTextAsync(title);
        await Overlay.GetByRole(AriaRole.Button, new() { Name = "Lukk" }).ClickAsync();
        await Expect(Overlay).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis feil" }).ClickAsync();
        await Expect(Overlay).ToBeVisibleAsync();

        site.Change(Side, "titel: ", "tittel: Rettet ");
        await Sees(Heading, "Rettet ");
        await Expect(Overlay).ToHaveCountAsync(0);
        Assert.Empty(noise);
    }

    [Fact]
    public async Task A_fault_in_a_template_is_shown_with_its_place_there()
    {
        site.Change("templates/prosa.sbn-html", "{{ side.tittel }}", "{{ side.titel }}");
        await Sees(Overlay, "feil[TK502]");
        await Sees(Overlay, "templates/prosa.sbn-html:3:");
        site.Change("templates/prosa.sbn-html", "{{ side.titel }}", "{{ side.tittel }}");
        await Expect(Overlay).ToHaveCountAsync(0);
        Assert.Empty(noise);
    }

    private static Task Sees(ILocator place, string text) => Expect(place).ToContainTextAsync(text);
}
