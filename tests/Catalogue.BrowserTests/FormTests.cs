using System.Diagnostics;
using System.IO.Compression;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Catalogue.BrowserTests;

/// <summary>A coordinator without git makes a tiltak with the form.</summary>
public class FormTests(SiteFixture site)
{
    private const int Script = 8_192;
    private const int Page = 60_000;

    private string Address => site.Address + FormPage.Path;

    [Fact]
    public async Task Filled_in_by_keyboard_it_gives_a_file_that_the_program_accepts_and_keeps_nothing()
    {
        await using var context = await site.Browser.NewContextAsync(new() { AcceptDownloads = true });
        var (page, noise) = await Open(context, "?pakke=bm-2026-kollektiv-vefsn");
        await Expect(page.GetByLabel("Hvilken behovsmelding")).ToHaveValueAsync("bm-2026-kollektiv-vefsn");
        await Expect(page.Locator("#arv-eiere")).ToContainTextAsync("Hentes fra pakken: Vefsn");

        await Type(page, "#f-tittel", "Uteskole: «hele dagen»");
        await Type(
            page,
            "#f-sammendrag",
            "Lærerne på mellomtrinnet planlegger uteskole sammen og prøver den ut i egen klasse. Læringsmiljøsenteret veileder i to semestre.");
        await Tick(page, "#f-tema-laeringsmiljo");
        await Tick(page, "#f-fase-planlegging");
        await Tick(page, "#f-malgruppe-laerere");
        await Type(page, "#f-varighet", "høst 2026\nvår 2027");
        await Type(page, "#f-meldt_eier", "10 000");
        await Type(page, "#f-meldt_uh", "kr 25.000,-");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#f-meldt_totalt")).ToHaveValueAsync("35000");
        await Type(page, "#f-tekst-bakgrunn", "Elevene er lite ute i skoletida, og lærerne har bedt om hjelp til å bruke nærmiljøet.");
        await Type(
            page,
            "#f-tekst-slik",
            "- Fire samlinger med øvelser\n- Veiledning mellom samlingene, der lærerne prøver ut opplegg i egen klasse og deler det de har lært");
        await Type(page, "#f-kilde", "Behovsmelding 2026 for Vefsn kommune");
        await page.Locator("#f-godkjent_dato").FillAsync("2026-11-20");
        await Type(page, "#f-godkjent_av", "Redaksjonen for katalogen");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Fila er klar" })).ToBeVisibleAsync();
        await Expect(page.Locator("[data-rad]")).ToBeHiddenAsync();
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Link, new() { Name = "Last ned fila" }).PressAsync("Enter"));
        Assert.Equal("rkk-vefsn-2026-uteskole-hele-dagen.md", download.SuggestedFilename);
        var text = await File.ReadAllTextAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Equal(text, await page.Locator("pre").InnerTextAsync());
        Assert.Contains("tittel: \"Uteskole: «hele dagen»\"\n", text, StringComparison.Ordinal);
        Assert.Contains("feil eller advarsler: 0", Check("bm-2026-kollektiv-vefsn/" + download.SuggestedFilename, text), StringComparison.Ordinal);

        var edit = await page.GetByRole(AriaRole.Link, new() { Name = "Åpne i nettredigereren" }).GetAttributeAsync("href");
        Assert.StartsWith("https://git.example/", edit, StringComparison.Ordinal);
        Assert.EndsWith(Uri.EscapeDataString(text), edit, StringComparison.Ordinal);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.cookie.length + localStorage.length + sessionStorage.length"));
        Assert.Empty(noise);
    }

    [Fact]
    public async Task What_must_be_put_right_is_listed_with_links_that_lead_to_the_fields()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, noise) = await Open(context, "");
        await Type(page, "#f-meldt_eier", "1.5479.000");
        await Expect(page.Locator("#e-meldt_eier")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#e-meldt_eier")).ToContainTextAsync("«1.5479.000» er ikke et beløp i hele kroner");
        await Expect(page.Locator("#f-meldt_eier")).ToHaveAttributeAsync("aria-invalid", "true");
        await page.GetByText("Flere felter: lenker").ClickAsync();
        await page.Locator("#f-lenker").FillAsync("udir.no");
        await page.GetByText("Flere felter: lenker").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lag fila" }).PressAsync("Enter");

        var summary = page.Locator("[data-oppsummering]");
        await Expect(summary).ToBeFocusedAsync();
        await Expect(summary).ToContainTextAsync("Feltet «Sammendrag» mangler");
        await Expect(page.Locator("[data-ferdig]")).ToBeHiddenAsync();
        // On a slow machine the folded part is drawn open some time after the key was pressed.
        var device = await context.NewCDPSessionAsync(page);
        await device.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 8 });
        await summary.GetByRole(AriaRole.Link, new() { Name = "«udir.no» er ikke en sikker nettadresse" }).PressAsync("Enter");
        await Expect(page.Locator("#f-lenker")).ToBeFocusedAsync();
        await device.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 1 });
        await Expect(page.Locator("#f-lenker")).ToBeVisibleAsync();

        await page.Locator("#f-meldt_eier").FillAsync("150 000");
        await Expect(page.Locator("#e-meldt_eier")).ToBeHiddenAsync();

        // No file without a place to lie in and a name.
        var anyway = page.GetByRole(AriaRole.Button, new() { Name = "Gi meg fila likevel" });
        await Expect(anyway).ToBeHiddenAsync();
        await Expect(summary).ToContainTextAsync("Når behovsmeldingen er valgt og tiltaket har et navn, kan du få fila");
        await page.GetByLabel("Hvilken behovsmelding").SelectOptionAsync("bm-2026-kollektiv-vefsn");
        await Type(page, "#f-id", "pakke");
        await page.Keyboard.PressAsync("Tab");
        await Expect(anyway).ToBeHiddenAsync();
        await Type(page, "#f-id", "vefsn-2026-uteskole");
        await page.Keyboard.PressAsync("Tab");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gi meg fila likevel" }).ClickAsync();
        await Expect(page.Locator("pre")).ToContainTextAsync("meldt_eier: 150000");
        Assert.Empty(noise);
    }

    [Fact]
    public async Task What_is_pasted_becomes_markdown_and_can_be_had_back()
    {
        const string pasted = "•\tFire samlinger\n•\tVeiledning\n\nTema\tTimer\nLesing\t4";
        await using var context = await site.Browser.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var (page, noise) = await Open(context, "");
        var text = page.Locator("#f-tekst-slik");
        var said = page.Locator("[data-felt=tekst-slik] [data-gjort]");
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", pasted);
        await text.FocusAsync();
        await page.Keyboard.PressAsync("Control+V");
        await Expect(text).ToHaveValueAsync("- Fire samlinger\n- Veiledning\n\n| Tema | Timer |\n|---|---|\n| Lesing | 4 |");
        await Expect(said).ToHaveTextAsync("Gjort om til Markdown: kulepunkter (2) og tabeller (1). Angre med Ctrl+Z (⌘Z).");

        await page.Keyboard.PressAsync("Control+Z");
        await Expect(text).ToHaveValueAsync(pasted);
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#f-tekst-erfaringer")).ToBeVisibleAsync();
        await Expect(text).ToHaveValueAsync(pasted);

        await Type(page, "#f-tekst-bakgrunn", "20. november møttes vi.");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#f-tekst-bakgrunn")).ToHaveValueAsync("20\\. november møttes vi.");
        Assert.Empty(noise);
    }

    [Fact]
    public async Task A_new_package_gives_two_files_and_a_name_in_use_is_told()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, noise) = await Open(context, "");
        await page.GetByLabel("Hvilken behovsmelding").SelectOptionAsync("+");
        await page.Locator("[data-felt=region] select").SelectOptionAsync("salten");
        await page.Locator("[data-felt=ordning] select").SelectOptionAsync("kollektiv");
        await Type(page, "#f-ar", "2026");
        await page.Locator("[data-felt=eiere] .rad input").FillAsync("bodø kommune");
        await page.Locator("[data-felt=eiere]").GetByRole(AriaRole.Button, new() { Name = "Legg til eier" }).PressAsync("Enter");
        await page.Keyboard.TypeAsync("Fauske");
        await Type(page, "#f-id", "ytre-helgeland-2024-magisk-maned");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#e-id")).ToContainTextAsync("er i bruk");
        await Expect(page.Locator("#f-mappe")).ToHaveValueAsync("bm-2026-kollektiv-salten");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lag fila" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Gi meg fila likevel" }).ClickAsync();
        await Expect(page.Locator("pre").First).ToContainTextAsync("eiere:\n  - Bodø\n  - Fauske\n");
        await Expect(page.Locator(".fil h3")).ToHaveTextAsync([
            "content/pakker/bm-2026-kollektiv-salten/pakke.md",
            "content/pakker/bm-2026-kollektiv-salten/ytre-helgeland-2024-magisk-maned.md",
        ]);
        Assert.Empty(noise);
    }

    [Fact]
    public async Task What_the_form_of_the_package_does_not_ask_for_is_not_wanted()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, noise) = await Open(context, "");
        var (pakke, felt) = await page.EvaluateAsync<string[]>(
            """
            () => {
              const { pakker, skjemaer } = JSON.parse(document.querySelector('[data-data]').content.textContent);
              const [id, { skjema }] = Object.entries(pakker).find(([, { skjema }]) => skjemaer[skjema]?.length);
              return [id, skjemaer[skjema][0]];
            }
            """) is [var id, var key] ? (id, key) : throw new InvalidOperationException("No package has such a form.");
        var need = page.Locator($"[data-felt={felt}] .krav");
        Assert.False(await need.EvaluateAsync<bool>("node => node.hidden"));

        await page.GetByLabel("Hvilken behovsmelding").SelectOptionAsync(pakke);

        Assert.True(await need.EvaluateAsync<bool>("node => node.hidden"));
        await page.GetByLabel("Hvilken behovsmelding").SelectOptionAsync("?");
        Assert.False(await need.EvaluateAsync<bool>("node => node.hidden"));
        Assert.Empty(noise);
    }

    [Fact]
    public async Task A_second_region_can_be_added_and_taken_away()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, noise) = await Open(context, "");
        var field = page.Locator("[data-felt=region]");
        await Expect(field.Locator("select")).ToHaveCountAsync(1);
        await Expect(field.Locator("[data-fjern]")).ToBeHiddenAsync();

        await field.GetByRole(AriaRole.Button, new() { Name = "Legg til en region til" }).ClickAsync();

        await Expect(field.Locator("select")).ToHaveCountAsync(2);
        await Expect(field.Locator("select").Nth(1)).ToBeFocusedAsync();
        await field.Locator("[data-fjern]").First.ClickAsync();
        await Expect(field.Locator("select")).ToHaveCountAsync(1);
        Assert.Empty(noise);
    }

    [Fact]
    public async Task It_is_accessible_with_everything_open_and_everything_wrong()
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
            var (page, _) = await FormPage.Open(site, context, "?fra=vefsn-2026-inkluderende-laeringsmiljo");
            await Expect(page.Locator("[data-felt=tekst-slik] table")).ToBeVisibleAsync();
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true); document.querySelectorAll('[data-legg-til]').forEach(b => b.click())");
            await page.GetByLabel("Hvilken behovsmelding").SelectOptionAsync("+");
            await Type(page, "#f-meldt_uh", "mange");
            await Type(page, "#f-id", "bodo-2026-uteskole");
            await page.GetByRole(AriaRole.Button, new() { Name = "Lag fila" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Gi meg fila likevel" }).ClickAsync();

            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            Assert.Empty(await Accessibility.Violations(page, $"{width} px {scheme}"));
        }
    }

    [Fact]
    public async Task Without_javascript_it_shows_the_other_way()
    {
        await using var context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address);
        await Expect(page.Locator("[data-skjema]")).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "oversikten over felter" })).ToBeVisibleAsync();
    }

    [Fact]
    public void It_is_small()
    {
        var script = Assert.Single(Directory.GetFiles(Path.Combine(site.Site, "assets", "skjema")));
        Assert.InRange(Brotli(script), 1, Script);
        var all = Directory.GetFiles(Path.Combine(site.Site, "assets"), "*.css")
            .Append(script)
            .Append(Path.Combine(site.Site, "bidra/nytt-tiltak/index.html"));
        Assert.InRange(all.Sum(Brotli), 1, Page);
    }

    private Task<(IPage Page, List<string> Noise)> Open(IBrowserContext context, string query) => FormPage.OpenWhole(site, context, query);

    private static Task Type(IPage page, string field, string text) => FormPage.Type(page, field, text);

    private static async Task Tick(IPage page, string box)
    {
        await page.Locator(box).FocusAsync();
        await page.Keyboard.PressAsync("Space");
    }

    /// <summary>What the real program says of the real content with one more file.</summary>
    private static string Check(string path, string text)
    {
        var folder = Directory.CreateTempSubdirectory("katalog-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(SiteFixture.Root, "content"), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder, Path.GetRelativePath(SiteFixture.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            var added = Path.Combine(folder, "content/pakker", path);
            File.WriteAllText(added, text);
            var start = new ProcessStartInfo(
                "dotnet",
                [
                    Path.Combine(AppContext.BaseDirectory, "Catalogue.Cli.dll"),
                    "check",
                    "--content",
                    Path.Combine(folder, "content"),
                    "--templates",
                    Path.Combine(SiteFixture.Root, "templates"),
                    "--format",
                    "json",
                ])
            { RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            var report = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var name = Path.GetFileName(path);
            return $"feil eller advarsler: {report.Split(name).Length - 1}\n{report}";
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Brotli(string file)
    {
        using var result = new MemoryStream();
        using (var brotli = new BrotliStream(result, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(File.ReadAllBytes(file));
        }

        return (int)result.Length;
    }
}
