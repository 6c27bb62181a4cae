using Catalogue.Pictures;
using Microsoft.Playwright;

namespace Catalogue.BrowserTests;

/// <summary>
/// The pictures of the contributors' guide, taken of our own pages. With BILDER=1 they are taken anew (a new one begins as a copy of another, since
/// the site must be whole); else each is held against what it shows.
/// </summary>
public class GuidePictureTests(SiteFixture site)
{
    private const int Heaviest = 40_000;
    private const int Margin = 16;
    private static readonly string Folder = Path.Combine(SiteFixture.Root, "content/sider/bilder");
    private static readonly bool TakeAnew = Environment.GetEnvironmentVariable("BILDER") == "1";

    /// <summary>File, page, the first and the last thing to be seen in it.</summary>
    public static TheoryData<string, string, string, string> Pictures => new()
    {
        { "foresla-endring", "tiltak/narvik-2022-literate/", "footer.kilde", "section.endre" },
        {
            "utgangspunkt",
            "tiltak/narvik-2022-literate/",
            "h1",
            "p:has-text('Vil dere gjøre noe lignende?')"
        },
        { "nytt-tiltak-i-pakken", "pakker/bm-2022-kl-fauske/", ".kortliste >> nth=-1", "p:has-text('Vil du heller skrive i en tekstfil?')" },
        { "skjema", "bidra/nytt-tiltak/", "h1", "#f-pakke" },
        { "felter", "bidra/felter/", "dl.felter >> nth=0 >> div >> nth=1", "dl.felter >> nth=0 >> div >> nth=3" },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task A_picture_of_the_guide_shows_what_is_there_and_is_light(string name, string path, string first, string last)
    {
        var file = Path.Combine(Folder, name + ".webp");
        await using var context = await site.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 720, Height = 900 },
            ColorScheme = ColorScheme.Light,
            DeviceScaleFactor = 2,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + path);
        var taken = await Take(page, first, last);
        if (TakeAnew)
        {
            Directory.CreateDirectory(Folder);
            await File.WriteAllBytesAsync(file, taken, TestContext.Current.CancellationToken);
        }

        var kept = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        var (now, then) = (PictureSize.Of(taken)!.Value, PictureSize.Of(kept)!.Value);
        Assert.InRange(kept.Length, 1000, Heaviest);

        // Fonts differ from machine to machine, and the height with them; a page that has changed differs by more.
        Assert.Equal(then.Width, now.Width);
        Assert.InRange(now.Height, then.Height * 0.8, then.Height * 1.25);
    }

    [Fact]
    public async Task Every_picture_of_the_guide_loads_with_its_size_and_a_text_that_tells_what_it_shows()
    {
        var page = await site.Browser.NewPageAsync();
        await page.GotoAsync(site.Address + "bidra/");
        var pictures = await page.Locator(".prosa img").AllAsync();

        Assert.NotEmpty(pictures);
        foreach (var picture in pictures)
        {
            await picture.ScrollIntoViewIfNeededAsync();
            Assert.True(await picture.EvaluateAsync<bool>("async i => { await i.decode(); return i.naturalWidth === Number(i.getAttribute('width')); }"));
            Assert.InRange((await picture.GetAttributeAsync("alt"))!.Length, 40, 300);
        }

        await page.CloseAsync();
    }

    /// <summary>The part of the page from the first to the last, with a little room around it, as WebP.</summary>
    private static async Task<byte[]> Take(IPage page, string first, string last)
    {
        var top = await Box(page, first);
        var bottom = await Box(page, last);
        var session = await page.Context.NewCDPSessionAsync(page);
        var answer = await session.SendAsync("Page.captureScreenshot", new()
        {
            ["format"] = "webp",
            ["quality"] = 60,
            ["captureBeyondViewport"] = true,
            ["clip"] = new Dictionary<string, object>
            {
                ["x"] = 0,
                ["y"] = Math.Max(0, top.Y - Margin),
                ["width"] = 720,
                ["height"] = Math.Ceiling(bottom.Y + bottom.Height - top.Y + (2 * Margin)),
                ["scale"] = 1,
            },
        });
        return answer!.Value.GetProperty("data").GetBytesFromBase64();
    }

    private static async Task<LocatorBoundingBoxResult> Box(IPage page, string selector) =>
        await page.Locator(selector).First.BoundingBoxAsync() ?? throw new InvalidOperationException($"«{selector}» is not on {page.Url}.");
}
