using System.Diagnostics;
using System.Globalization;
using Catalogue.Tests.Fixtures;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using static Microsoft.Playwright.Assertions;

namespace Catalogue.BrowserTests;

/// <summary>A saksbok as its readers open it: from a disk, without a server, and on paper.</summary>
public sealed class SaksbokTests(SiteFixture site) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("katalog-").FullName;

    [Fact]
    public async Task Every_kind_of_page_is_accessible_on_small_and_large_screens_in_light_and_dark()
    {
        Make();
        var faults = new List<string>();
        foreach (var (width, scheme) in from w in new[] { 320, 1280 } from s in new[] { ColorScheme.Light, ColorScheme.Dark } select (w, s))
        {
            await using var context = await site.Browser.NewContextAsync(new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
                ColorScheme = scheme,
            });
            var page = await context.NewPageAsync();
            foreach (var path in new[] { "index.html", "pakker/bm-2027-05.html", "pakker/bm-2027-13.html", "pakker/bm-2027-14.html" })
            {
                await page.GotoAsync(Address(path));
                faults.AddRange(await Accessibility.Violations(page, $"{path} {width} {scheme}"));
                if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width)
                {
                    faults.Add($"{path} {width}: wider than the screen");
                }
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task The_table_is_in_order_of_owner_and_sorts_by_a_heading_both_ways()
    {
        Make();
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);
        await page.GotoAsync(Address("index.html"));
        var owners = await Column(page, "Eier");
        Assert.Equal(owners.Order(StringComparer.Ordinal), owners);

        var heading = page.GetByRole(AriaRole.Columnheader, new() { Name = "Meldt, kroner" });
        await heading.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(heading).ToHaveAttributeAsync("aria-sort", "ascending");
        await Expect(page.Locator("[data-sortert]")).ToHaveTextAsync("Sortert etter meldt, kroner, stigende.");
        var amounts = await Amounts(page);
        Assert.Equal(Behovsmeldinger.Count, amounts.Count);
        Assert.Equal(amounts.Order(), amounts);

        await heading.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(heading).ToHaveAttributeAsync("aria-sort", "descending");
        Assert.Equal(amounts.OrderDescending(), await Amounts(page));

        // What is not stated stands last both ways.
        var own = page.GetByRole(AriaRole.Columnheader, new() { Name = "Egenandel" });
        foreach (var _ in new[] { "ascending", "descending" })
        {
            await own.GetByRole(AriaRole.Button).ClickAsync();
            Assert.Equal("–", (await Column(page, "Egenandel"))[^1]);
        }

        await Expect(heading).Not.ToHaveAttributeAsync("aria-sort", "descending");
        Assert.Empty(messages);
    }

    [Fact]
    public async Task On_paper_every_sheet_says_that_it_is_not_published_and_there_is_room_for_notes()
    {
        Make();
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address("index.html"));
        var front = await Print(page);
        Assert.All(front, sheet => Assert.Contains("Ikke publisert", sheet, StringComparison.Ordinal));
        Assert.Contains("Egenandel Nytt eller videreføring", string.Join(' ', front[0].Split("  ")), StringComparison.Ordinal);
        Assert.DoesNotContain("Overskriftene sorterer", string.Concat(front), StringComparison.Ordinal);

        await page.GotoAsync(Address("pakker/bm-2027-05.html"));
        var sheets = await Print(page);
        Assert.All(sheets, sheet => Assert.Contains("Ikke publisert", sheet, StringComparison.Ordinal));
        Assert.Contains("Notater", sheets[^1], StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task<IReadOnlyList<string>> Column(IPage page, string name) =>
        await page.Locator($".sakstabell td[data-kol='{name}']").AllInnerTextsAsync();

    private static async Task<List<long>> Amounts(IPage page) =>
        [.. (await Column(page, "Meldt, kroner")).Select(t => long.Parse(t.Replace("\u00A0", "", StringComparison.Ordinal), CultureInfo.InvariantCulture))];

    private static async Task<string[]> Print(IPage page)
    {
        using var document = PdfDocument.Open(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        return [.. document.GetPages().Select(p => string.Join(' ', p.GetWords().Select(w => w.Text)))];
    }

    private string Address(string path) => new Uri(Path.Combine(folder, "bok", path)).AbsoluteUri;

    private void Make()
    {
        var from = Path.Combine(SiteFixture.Root, "tests", "annet-fylke", "content");
        var files = Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories)
            .Select(f => (Path.GetRelativePath(from, f), File.ReadAllText(f)));
        foreach (var (path, text) in files.Concat(Behovsmeldinger.Files()))
        {
            var file = Path.Combine(folder, "content", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "Catalogue.Cli.dll"), "saksbok", "--fylke", "havlandet", "--ar", "2027", "--ramme", "3000000",
            "--content", Path.Combine(folder, "content"),
            "--templates", Path.Combine(SiteFixture.Root, "templates"),
            "--output", Path.Combine(folder, "bok"),
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output.Result + errors);
    }
}
