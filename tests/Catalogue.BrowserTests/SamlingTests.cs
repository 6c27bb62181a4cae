using Microsoft.Playwright;
using UglyToad.PdfPig;
using static Microsoft.Playwright.Assertions;

namespace Catalogue.BrowserTests;

/// <summary>Tiltak of the reader's choice beside each other and as one document, chosen by the address alone.</summary>
public class SamlingTests(SiteFixture site)
{
    private const string Lofoten = "lofoten-2024-ntnu-grunnleggende-ferdigheter";
    private const string Narvik = "narvik-2022-literate";
    private const string Vefsn = "vefsn-2026-inkluderende-laeringsmiljo";

    [Fact]
    public async Task Three_tiltak_stand_beside_each_other_with_what_differs_first()
    {
        var (page, noise) = await Open($"sammenlign/?t={Lofoten},{Narvik},{Vefsn}");
        var (differing, alike) = (page.Locator("table").Nth(0), page.Locator("table").Nth(1));

        await Expect(differing.Locator("caption")).ToHaveTextAsync("Dette skiller dem");
        await Expect(differing.Locator("thead a")).ToHaveCountAsync(3);
        await Expect(Row(differing, "Meldt behov, totalt").Locator("td")).ToHaveTextAsync(["1 580 000 kr", "200 000 kr", "479 000 kr"]);
        await Expect(Row(differing, "År").Locator("td")).ToHaveTextAsync(["2024", "2022", "2026"]);
        await Expect(Row(alike, "Status").Locator("td")).ToHaveTextAsync(["Meldt", "Meldt", "Meldt"]);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Mål", Exact = true })).ToHaveCountAsync(1);
        Assert.Empty(noise);
    }

    [Fact]
    public async Task A_tiltak_is_found_added_and_taken_away_and_the_way_back_leads_back()
    {
        var (page, noise) = await Open($"sammenlign/?t={Narvik}");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Legg til minst ett til");
        await page.GetByLabel("Finn et tiltak å legge til").FillAsync("skolemiljøteam");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Legg til Inkluderende læringsmiljø") }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 tiltak er valgt.");
        Assert.EndsWith($"?t={Narvik},{Vefsn}", page.Url, StringComparison.Ordinal);
        await Expect(page.Locator("thead a")).ToHaveCountAsync(4);

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Ta bort Utprøving") }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Ett tiltak er valgt.");
        await page.GoBackAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 tiltak er valgt.");
        Assert.Empty(noise);
    }

    [Theory]
    [InlineData("finnes-ikke", "Disse finnes ikke i katalogen: finnes-ikke.")]
    [InlineData("<img src=x onerror=alert(1)>", "Ingen tiltak er valgt.")]
    [InlineData("../../om", "Ingen tiltak er valgt.")]
    [InlineData("", "Ingen tiltak er valgt.")]
    public async Task What_is_no_tiltak_is_told_and_does_no_harm(string ids, string told)
    {
        var (page, _) = await Open("sammenlign/?t=" + Uri.EscapeDataString(ids));

        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(told);
        Assert.Equal(0, await page.Locator("[data-resultat] *").CountAsync());
        Assert.Equal(0, await page.Locator("img[src=x]").CountAsync());
    }

    [Fact]
    public async Task The_fifth_is_left_out_and_that_is_said()
    {
        var (page, _) = await Open($"sammenlign/?t={Lofoten},{Narvik},{Vefsn},rost-2022-frikjop-rutiner,narvik-2022-fagdag-skolefravaer");

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("4 tiltak er valgt. Bare de 4 første er med.");
    }

    [Fact]
    public async Task The_page_of_a_tiltak_leads_here_and_from_here_to_the_document()
    {
        var (page, _) = await Open($"tiltak/{Narvik}/");
        await page.GetByRole(AriaRole.Link, new() { Name = "legg til i sammenligning" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Ett tiltak er valgt.");
        await page.GetByRole(AriaRole.Link, new() { Name = "Lag sakspapir av disse" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"/sakspapir/\\?t={Narvik}$"));
        await Expect(page.Locator("article h2")).ToHaveTextAsync(["Utprøving av Literate"]);
        await Expect(page.Locator("[data-dekning]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Hits_are_chosen_on_the_search_page_and_stay_chosen_when_other_words_are_asked_for()
    {
        var (page, noise) = await Open("sok/?q=lesing");
        var before = page.Url;
        await page.GetByRole(AriaRole.Button, new() { Name = "Velg treff å sammenligne" }).ClickAsync();
        var boxes = page.Locator("[data-sok-treff] input");
        await Expect(boxes.First).ToBeFocusedAsync();
        await boxes.First.CheckAsync();
        Assert.Equal(before, page.Url);
        var first = (await page.Locator("[data-sok-treff] h3 a").First.GetAttributeAsync("href"))!.TrimEnd('/').Split('/')[^1];

        await page.GetByRole(AriaRole.Searchbox).FillAsync("skolemiljøteam");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Ta med: Inkluderende læringsmiljø").CheckAsync();
        await Expect(page.GetByText("2 valgt.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sammenlign", Exact = true }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 tiltak er valgt.");
        Assert.EndsWith($"?t={first},{Vefsn}", page.Url, StringComparison.Ordinal);
        Assert.Empty(noise);
    }

    [Fact]
    public async Task A_card_leads_to_a_comparison_and_a_list_to_the_document_of_all_its_tiltak()
    {
        var (page, _) = await Open("regioner/lofoten/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Lag sakspapir" }).ClickAsync();
        await Expect(page.Locator("article.kapittel")).ToHaveCountAsync(2);
        await page.GoBackAsync();
        await page.Locator(".kort").First.GetByRole(AriaRole.Link, new() { Name = "Sammenlign" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Ett tiltak er valgt.");
    }

    [Fact]
    public async Task A_comparison_leads_to_a_form_that_builds_on_all_of_them()
    {
        var (page, noise) = await Open($"sammenlign/?t={Narvik},{Vefsn}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Skriv behovsmelding med disse som utgangspunkt" }).ClickAsync();

        await Expect(page.Locator("#f-bygger_paa")).ToHaveValueAsync($"{Narvik}\n{Vefsn}");
        Assert.Empty(noise);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(25)]
    public async Task A_document_has_a_front_a_table_of_all_and_each_tiltak_on_paper_of_its_own(int count)
    {
        var ids = Directory.GetDirectories(Path.Combine(site.Site, "tiltak")).Select(Path.GetFileName).Where(id => id!.Contains('-', StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Take(count).ToList();
        var (page, noise) = await Open($"sakspapir/?t={string.Join(',', ids)}");
        await Expect(page.Locator("article.kapittel")).ToHaveCountAsync(ids.Count);
        Assert.Equal(ids.Count, await page.Locator("[data-resultat] > section ol a").CountAsync());
        Assert.Equal(ids.Count, await page.Locator("tbody tr:has(a[href^='#'])").CountAsync());

        using var document = PdfDocument.Open(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        var sheets = document.GetPages().Select(p => string.Join(' ', p.GetWords().Select(w => w.Text))).ToList();
        Assert.InRange(sheets.Count, ids.Count + 1, 4 * ids.Count);
        Assert.Contains("Innhold", sheets[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Kopier", string.Concat(sheets), StringComparison.Ordinal);
        Assert.Empty(noise);
    }

    [Fact]
    public async Task A_comparison_is_printed_across_with_its_table_on_the_first_sheet()
    {
        var (page, _) = await Open($"sammenlign/?t={Lofoten},{Narvik}");
        using var document = PdfDocument.Open(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.True(document.GetPage(1).Width > document.GetPage(1).Height);
        Assert.Contains("skiller", string.Join(' ', document.GetPage(1).GetWords().Select(w => w.Text)), StringComparison.Ordinal);
    }

    private static ILocator Row(ILocator table, string name) =>
        table.Locator("tbody tr").Filter(new() { Has = table.Page.GetByRole(AriaRole.Rowheader, new() { Name = name, Exact = true }) });

    private async Task<(IPage Page, List<string> Noise)> Open(string path)
    {
        var page = await (await site.Browser.NewContextAsync()).NewPageAsync();
        var noise = new List<string>();
        page.Console += (_, message) => noise.Add(message.Text);
        page.PageError += (_, error) => noise.Add(error);
        await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return (page, noise);
    }
}
