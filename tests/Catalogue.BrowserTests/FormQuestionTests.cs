using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Catalogue.BrowserTests;

/// <summary>What is written in the form, under the questions of a form that is sent in.</summary>
public class FormQuestionTests(SiteFixture site)
{
    private const string Pattern = "lofoten-2024-ntnu-grunnleggende-ferdigheter";

    [Fact]
    public async Task The_answers_stand_under_the_questions_of_the_chosen_form_in_its_order_and_words()
    {
        await using var context = await site.Browser.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var (page, noise) = await FormPage.Open(site, context, $"?fra={Pattern}");
        await page.SelectOptionAsync("#f-til-skjema", "2026-kollektiv");

        var asked = await page.EvaluateAsync<string[]>(
            "async () => (await (await fetch('../../api/v1/register-sporsmal.json')).json()).items.filter(q => q.skjema_id == '2026-kollektiv').map(q => q.tekst)");
        await Expect(page.Locator("[data-sporsmal] [data-overskrift]")).ToHaveCountAsync(asked.Length);
        Assert.Equal(asked, await page.Locator("[data-sporsmal] [data-overskrift]").AllTextContentsAsync());

        await FormPage.Type(page, "#f-meldt_eier", "100000");
        await FormPage.Type(page, "#f-meldt_uh", "50 000");
        await FormPage.Type(page, "#f-tekst-bakgrunn", "Kartlegginga viser at mange strever.");
        await page.Locator("#f-tekst-slik").FocusAsync();

        var sum = Answer(page, "Total sum det meldes behov for 2026");
        await Expect(sum.Locator("pre")).ToContainTextAsync("100\u00A0000\u00A0kr");
        await Expect(sum.Locator("pre")).ToContainTextAsync("150\u00A0000\u00A0kr");
        var need = Answer(page, "1. Vurdering av behov (inkluderende prosesser)");
        await Expect(need.Locator("pre")).ToHaveTextAsync("Kartlegginga viser at mange strever.");
        await Expect(need.Locator("details")).ToHaveCountAsync(1);
        await Expect(Answer(page, "2. Plan for partnerskap").Locator("pre")).ToHaveTextAsync("Ikke besvart ennå.");
        await Expect(Answer(page, "Kontaktpersoner").Locator("pre")).ToHaveTextAsync("Fylles ut i skjemaet selv. Det står ikke i katalogen.");
        await Expect(Answer(page, "Kontaktpersoner").GetByRole(AriaRole.Button)).ToBeHiddenAsync();

        await need.GetByRole(AriaRole.Button, new() { Name = "Kopier svaret" }).ClickAsync();
        await Expect(page.Locator("[data-status]")).ToHaveTextAsync("Teksten er kopiert.");
        Assert.Equal("Kartlegginga viser at mange strever.", await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Empty(noise);
    }

    [Fact]
    public async Task Paper_has_the_questions_and_answers_alone()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, _) = await FormPage.Open(site, context, "");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator("form.skjema")).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.SelectOptionAsync("#f-til-skjema", "2024-lokal");
        await Expect(page.Locator("[data-sporsmal] [data-overskrift]").First).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator("form.skjema")).ToBeHiddenAsync();
        await Expect(page.Locator("[data-skriv-ut]")).ToBeHiddenAsync();
        await Expect(page.Locator("[data-sporsmal] [data-overskrift]").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Questions_that_do_not_arrive_are_said_to_be_missing_and_asked_for_again()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, _) = await FormPage.Open(site, context, "");
        await page.RouteAsync("**/register-sporsmal.json", route => route.AbortAsync());
        await page.SelectOptionAsync("#f-til-skjema", "2024-lokal");
        await Expect(page.Locator("[data-status]")).ToHaveTextAsync("Spørsmålene lot seg ikke hente. Prøv igjen om litt.");
        await page.UnrouteAsync("**/register-sporsmal.json");
        await page.SelectOptionAsync("#f-til-skjema", "2026-kollektiv");
        await Expect(page.Locator("[data-sporsmal] [data-overskrift]").First).ToBeVisibleAsync();
    }

    private static ILocator Answer(IPage page, string question) =>
        page.Locator("[data-sporsmal] > article").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = question, Exact = true }) });
}
