using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Catalogue.BrowserTests;

/// <summary>What the form begins with: another tiltak, a draft that was saved, what was written before one went away.</summary>
public class FormDraftTests(SiteFixture site)
{
    private const string Pattern = "lofoten-2024-ntnu-grunnleggende-ferdigheter";

    [Fact]
    public async Task A_tiltak_as_pattern_gives_the_form_what_it_was_about_and_its_text_to_read_and_leaves_what_is_local_empty()
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + $"tiltak/{Pattern}/");
        var title = await page.Locator("h1").EvaluateAsync<string>("h => h.lastChild.textContent");
        var link = page.GetByRole(AriaRole.Link, new() { Name = "Bruk som utgangspunkt" });
        Assert.InRange((await link.BoundingBoxAsync())!.Y, 0, 2 * 740);
        await link.ClickAsync();

        await Expect(page.Locator("[data-utgangspunkt]")).ToContainTextAsync($"Utgangspunktet er «{title}»");
        await Expect(page.Locator("[data-utgangspunkt] a")).ToHaveAttributeAsync("href", site.Address + $"tiltak/{Pattern}/");
        var source = JsonNode.Parse(await File.ReadAllTextAsync(
            Path.Combine(site.Site, $"tiltak/{Pattern}/utgangspunkt.json"),
            TestContext.Current.CancellationToken))!["svar"]!;
        foreach (var key in new[] { "tema", "malgruppe", "fase", "sektor" })
        {
            var chosen = await page.Locator($"[data-felt={key}] input:checked").EvaluateAllAsync<string[]>("boxes => boxes.map(b => b.value)");
            Assert.Equal(source[key]!.AsArray().Select(v => v!.GetValue<string>()).Order(), chosen.Order());
        }

        var activities = source["aktiviteter"]!.AsArray().Select(a => a!["navn"]!.GetValue<string>()).ToArray();
        Assert.NotEmpty(activities);
        Assert.Equal(
            activities,
            await page.Locator("[data-felt=aktiviteter] [data-del=navn]").EvaluateAllAsync<string[]>("parts => parts.map(p => p.value)"));
        await Expect(page.Locator("[data-felt=aktiviteter] [data-del=navn]").First).ToBeVisibleAsync();
        await Expect(page.Locator("#f-bygger_paa")).ToHaveValueAsync(Pattern);
        await Expect(page.Locator("[data-felt=tekst-bakgrunn] details .prosa")).Not.ToBeEmptyAsync();
        foreach (var key in new[]
        {
            "tittel", "sammendrag", "pakke", "ar", "varighet", "meldt_eier", "meldt_uh", "meldt_totalt", "tildelt_eier",
            "deltakere", "egeninnsats_timer", "kilde", "lenker", "godkjent_dato", "godkjent_av", "id", "tekst-bakgrunn", "tekst-slik",
        })
        {
            await Expect(page.Locator($"#f-{key}")).ToHaveValueAsync("");
        }

        Assert.Equal(0, await page.Locator("[data-felt=uh] input:checked").CountAsync());
        await Expect(page.Locator("[data-felt=region] select")).ToHaveValueAsync("");
        await Expect(page.Locator("[data-felt=ordning] select")).ToHaveValueAsync("");
        Assert.All(
            await page.Locator("[data-felt=eiere] input, [data-felt=aktiviteter] :is([data-del=eier], [data-del=uh], [data-del=deltakere])")
                .EvaluateAllAsync<string[]>("parts => parts.map(p => p.value)"),
            value => Assert.Equal("", value));
    }

    [Fact]
    public async Task Several_patterns_are_put_together_with_the_text_of_each_to_read_beside()
    {
        const string Other = "narvik-2022-literate";
        await using var context = await site.Browser.NewContextAsync();
        var (page, noise) = await FormPage.Open(site, context, $"?fra={Pattern},{Other}");

        await Expect(page.Locator("[data-utgangspunkt] a")).ToHaveCountAsync(2);
        await Expect(page.Locator("#f-bygger_paa")).ToHaveValueAsync($"{Pattern}\n{Other}");
        var beside = await page.Locator("[data-felt=tekst-bakgrunn] details summary").AllInnerTextsAsync();
        Assert.Equal(2, beside.Count);
        Assert.Contains("Utprøving av Literate", beside[1], StringComparison.Ordinal);
        var themes = await page.Locator("[data-felt=tema] input:checked").EvaluateAllAsync<string[]>("boxes => boxes.map(box => box.value)");
        Assert.Contains("lese-skrivevansker", themes);
        Assert.True(themes.Length > 1);
        await Expect(page.Locator("#f-tittel")).ToHaveValueAsync("");
        Assert.Empty(noise);
    }

    [Theory]
    [InlineData("finnes-ikke")]
    [InlineData("../../om")]
    [InlineData("<img src=x onerror=alert(1)>")]
    public async Task A_pattern_that_is_not_there_leaves_the_form_empty_and_says_so(string id)
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, _) = await FormPage.Open(site, context, "?fra=" + Uri.EscapeDataString(id));

        await Expect(page.Locator("[data-utgangspunkt]")).ToContainTextAsync("er ikke å finne");
        await Expect(page.Locator("#f-bygger_paa")).ToHaveValueAsync("");
        Assert.Equal(0, await page.Locator("img[src=x]").CountAsync());
    }

    [Fact]
    public async Task What_a_stranger_has_put_into_a_tiltak_is_words_in_the_form()
    {
        const string evil = "<img src=x onerror=\"document.title='tatt'\"><script>document.title='tatt'</script>";
        await using var context = await site.Browser.NewContextAsync(new() { BypassCSP = true });
        await context.RouteAsync($"**/tiltak/{Pattern}/utgangspunkt.json", route => route.FulfillAsync(new()
        {
            Json = new
            {
                tittel = evil,
                sammendrag = evil,
                svar = new { stikkord = evil, tittel = evil, tema = evil, aktiviteter = new object?[] { new { navn = evil }, null, 3 }, bygger_paa = 7 },
            },
        }));
        await context.RouteAsync($"**/tiltak/{Pattern}/", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = $"<main><div class=prosa><h2>Mål</h2><p onclick=\"document.title='tatt'\">Ord {evil}</p>{evil}"
                + $"<iframe srcdoc=\"{evil}\"></iframe></div></main>",
        }));
        var (page, _) = await FormPage.Open(site, context, $"?fra={Pattern}");

        await Expect(page.Locator("[data-utgangspunkt]")).ToContainTextAsync(evil);
        await Expect(page.Locator("#f-stikkord")).ToHaveValueAsync(evil);
        await Expect(page.Locator("[data-felt=sammendrag] .prosa")).ToHaveTextAsync(evil);
        await Expect(page.Locator("[data-felt=tekst-mal] .prosa p")).ToHaveTextAsync("Ord ");
        Assert.Equal(0, await page.Locator("main :is(img, script, iframe, [onclick])").CountAsync());
        Assert.DoesNotContain("tatt", await page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_can_be_saved_to_a_file_and_opened_again()
    {
        await using var context = await site.Browser.NewContextAsync(new() { AcceptDownloads = true });
        var (page, noise) = await FormPage.OpenWhole(site, context, "");
        await Write(page);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Lagre utkastet" }).ClickAsync());
        await Expect(page.Locator("[data-status]")).ToContainTextAsync("Utkastet er lagret i en fil");
        Assert.Equal("utkast-ytre-helgeland-2026-uteskole.json", download.SuggestedFilename);
        var file = (await download.PathAsync())!;

        await using var another = await site.Browser.NewContextAsync();
        var (again, _) = await FormPage.Open(site, another, "");
        await again.Locator("[data-utkast]").SetInputFilesAsync(new FilePayload
        {
            Name = "utkast.json",
            MimeType = "application/json",
            Buffer = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken),
        });
        await Expect(again.Locator("[data-apnet]")).ToHaveTextAsync("«utkast.json» er åpnet.");
        await IsWritten(again);

        await again.Locator("[data-utkast]").SetInputFilesAsync(new FilePayload
        {
            Name = "annet.json",
            MimeType = "application/json",
            Buffer = "{\"skjema\":\"nytt-tiltak\""u8.ToArray(),
        });
        await Expect(again.Locator("[data-apnet]")).ToContainTextAsync("«annet.json» er ikke et utkast");
        await IsWritten(again);

        // What is written is not replaced unasked.
        var asked = new TaskCompletionSource<string>();
        again.Dialog += async (_, dialog) =>
        {
            await dialog.DismissAsync();
            asked.SetResult(dialog.Message);
        };
        await FormPage.Type(again, "#f-ar", "2027");
        await again.Locator("[data-utkast]").SetInputFilesAsync(file);
        Assert.StartsWith("Fila erstatter det som står i skjemaet nå", await asked.Task, StringComparison.Ordinal);
        await Expect(again.Locator("#f-ar")).ToHaveValueAsync("2027");
        Assert.Empty(noise);
    }

    [Fact]
    public async Task What_is_written_is_there_when_one_comes_back_and_is_stored_nowhere()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, noise) = await FormPage.Open(site, context, $"?fra={Pattern}");
        page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        await Write(page);
        while (!await page.EvaluateAsync<bool>("history.state?.svar['tekst-slik'].includes('Fire')"))
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        await page.GotoAsync(site.Address + "om/");
        await page.GoBackAsync();

        await IsWritten(page);
        await Expect(page.Locator("#f-bygger_paa")).ToHaveValueAsync(Pattern);
        await Expect(page.Locator("[data-felt=tekst-bakgrunn] details .prosa")).Not.ToBeEmptyAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("document.cookie.length + localStorage.length + sessionStorage.length"));
        Assert.Empty(noise);
    }

    private static async Task Write(IPage page)
    {
        await page.Locator("[data-felt=region] select").SelectOptionAsync("ytre-helgeland");
        await FormPage.Type(page, "#f-ar", "2026");
        await FormPage.Type(page, "#f-tittel", "Uteskole");
        await page.Locator("#f-tema-laeringsmiljo").CheckAsync();
        await page.Locator("[data-felt=eiere] .rad input").FillAsync("Dønna");
        await page.Locator("[data-felt=eiere] [data-legg-til]").ClickAsync();
        await page.Keyboard.TypeAsync("Herøy (Nordland)");
        await page.Locator("[data-felt=avvik] [data-legg-til]").EvaluateAsync("button => button.click()");
        await page.Locator("[data-felt=avvik] textarea").EvaluateAsync(
            "part => { part.value = 'Slik\\nstår det.'; part.dispatchEvent(new Event('change', { bubbles: true })); }");
        await FormPage.Type(page, "#f-tekst-slik", "- Fire samlinger\n");
        await page.Keyboard.PressAsync("Tab");
    }

    private static async Task IsWritten(IPage page)
    {
        await Expect(page.Locator("#f-tittel")).ToHaveValueAsync("Uteskole");
        await Expect(page.Locator("#f-id")).ToHaveValueAsync("ytre-helgeland-2026-uteskole");
        await Expect(page.Locator("#f-tema-laeringsmiljo")).ToBeCheckedAsync();
        await Expect(page.Locator("#f-tekst-slik")).ToHaveValueAsync("- Fire samlinger\n");
        await Expect(page.Locator("[data-felt=avvik] textarea")).ToHaveValueAsync("Slik\nstår det.");
        Assert.Equal(
            ["Dønna", "Herøy (Nordland)"],
            await page.Locator("[data-felt=eiere] .rad input").EvaluateAllAsync<string[]>("parts => parts.map(p => p.value)"));
    }
}
