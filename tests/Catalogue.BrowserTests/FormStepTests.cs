using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Catalogue.BrowserTests;

/// <summary>The form asks for what matters most first, says how much is left, and speaks to people.</summary>
public class FormStepTests(SiteFixture site)
{
    [Fact]
    public async Task A_short_first_step_comes_first_and_says_what_is_left()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, noise) = await FormPage.Open(site, context, "");
        var (first, rest) = (page.Locator("[data-steg] >> nth=0"), page.Locator("[data-steg] >> nth=1"));

        await Expect(first.Locator("[data-igjen]")).ToHaveTextAsync("12 av 12 felter gjenstår");
        await Expect(rest.Locator("[data-igjen]")).ToHaveTextAsync("7 av 8 felter gjenstår");
        await Expect(page.Locator("#f-kilde")).ToBeHiddenAsync();

        await page.GetByLabel("Hvilken behovsmelding").SelectOptionAsync("bm-2026-kollektiv-vefsn");
        await Expect(first.Locator("[data-igjen]")).ToHaveTextAsync("7 av 12 felter gjenstår");
        await FormPage.Type(page, "#f-tittel", "Uteskole");
        await page.Keyboard.PressAsync("Tab");
        await Expect(first.Locator("[data-igjen]")).ToHaveTextAsync("5 av 12 felter gjenstår");

        await rest.Locator("summary >> nth=0").PressAsync("Enter");
        await page.Locator("#f-tema-ledelse").CheckAsync();
        await FormPage.Type(page, "#f-tekst-mal", "Alle elever ute.");
        await page.Keyboard.PressAsync("Tab");
        await Expect(rest.Locator("[data-igjen]")).ToHaveTextAsync("3 av 8 felter gjenstår");
        Assert.Empty(noise);
    }

    [Fact]
    public async Task A_new_package_asks_for_more_and_that_is_counted()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, _) = await FormPage.Open(site, context, "");
        await page.GetByLabel("Hvilken behovsmelding").SelectOptionAsync("+");

        await Expect(page.Locator("[data-igjen] >> nth=0")).ToHaveTextAsync("15 av 17 felter gjenstår");
    }

    [Fact]
    public async Task What_is_said_of_fields_and_answers_has_the_labels_that_people_see()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, _) = await FormPage.OpenWhole(site, context, "?pakke=bm-2026-kollektiv-vefsn");
        await FormPage.Type(page, "#f-meldt_eier", "1000");
        await FormPage.Type(page, "#f-meldt_uh", "2000");
        await FormPage.Type(page, "#f-meldt_totalt", "4000");
        await page.Locator("#f-status").SelectOptionAsync("tildelt");
        await page.Locator("[data-felt=godkjent_dato] input").FillAsync("2026-11-20");
        await page.Locator("[data-felt=aktiviteter] [data-legg-til]").EvaluateAsync("button => button.click()");
        await page.Locator("[data-felt=aktiviteter] [data-del=merknad]").EvaluateAsync("part => { part.value = 'Tre samlinger'; }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lag fila" }).ClickAsync();

        var summary = page.Locator("[data-oppsummering]");
        await Expect(summary).ToContainTextAsync(
            "«Meldt beløp, eier» og «Meldt beløp, UH» er 3 000 kr til sammen, men «Meldt beløp, totalt» er 4 000 kr");
        await Expect(summary).ToContainTextAsync("Feltet «Navn» mangler");
        await Expect(page.Locator("#e-status")).ToContainTextAsync("Status er «Tildelt», men tildelt beløp");
        await Expect(page.Locator("#e-godkjent_av")).ToContainTextAsync("Tiltaket har «Godkjent, dato», men ikke «Godkjent av»");
        await Expect(page.Locator("form.skjema")).ToContainTextAsync("Anbefalte felter mangler: «");
        Assert.DoesNotMatch("[a-z]_[a-z]", await page.Locator("form.skjema").InnerTextAsync());
    }

    [Theory]
    [InlineData("#f-tekst-slik", "tekst-slik", "Opplegget er laget av rådgiver Fiktiv Eksempelsen.")]
    [InlineData("#f-kilde", "kilde", "Samtale med Fiktiv Eksempelsen")]
    [InlineData("#f-tittel", "tittel", "Lesing med rektor Fiktiv Eksempelsen")]
    public async Task A_probable_name_of_a_person_is_warned_of_where_it_is_written(string control, string field, string written)
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, noise) = await FormPage.OpenWhole(site, context, "");
        await FormPage.Type(page, control, written);
        await page.Keyboard.PressAsync("Tab");

        await Expect(page.Locator($"#e-{field}")).ToContainTextAsync(
            "«Fiktiv Eksempelsen» kan være navnet på en person. Skriv bare rollen eller virksomheten");
        Assert.Empty(noise);
    }

    [Theory]
    [InlineData("", 360)]
    [InlineData("", 1280)]
    [InlineData("?pakke=bm-2026-kollektiv-vefsn", 360)]
    [InlineData("?fra=lofoten-2024-ntnu-grunnleggende-ferdigheter", 360)]
    [InlineData("?fra=lofoten-2024-ntnu-grunnleggende-ferdigheter", 1280)]
    public async Task Nothing_jumps_about_while_the_form_comes(string query, int width)
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 740 } });
        await context.AddInitScriptAsync("""
            window.shifted = 0;
            new PerformanceObserver(list => list.getEntries().forEach(e => { shifted += e.value; }))
                .observe({ type: 'layout-shift', buffered: true });
            """);
        var (page, _) = await FormPage.Open(site, context, query);
        await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => setTimeout(done, 300)))");

        Assert.InRange(await page.EvaluateAsync<double>("shifted"), 0, 0.05);
    }
}
