using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Catalogue.BrowserTests;

/// <summary>What comes out on paper, read back from the PDF that Chromium prints.</summary>
public class PrintTests(SiteFixture site)
{
    [Theory]
    [InlineData("ytre-helgeland-2024-magisk-maned")]
    [InlineData("bodo-2022-veiledning-reelle-caser")]
    [InlineData("narvik-2022-literate")]
    public async Task A_tiltak_of_usual_length_is_two_sheets_with_the_facts_first_and_address_and_date_at_the_foot(string id)
    {
        var sheets = await Print($"tiltak/{id}/");
        Assert.InRange(sheets.Length, 1, 2);
        Assert.Contains("Fakta", sheets[0], StringComparison.Ordinal);
        Assert.Contains("Bakgrunn", sheets[0][sheets[0].IndexOf("Fakta", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains($"/tiltak/{id}/", sheets[^1], StringComparison.Ordinal);
        Assert.Contains("20. november 2026", sheets[^1], StringComparison.Ordinal);
        Assert.Contains($"{sheets.Length} av {sheets.Length}", sheets[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(sheets, s => s.Contains("Bruk som utgangspunkt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_activity_is_printed_once_with_its_amount()
    {
        var text = string.Concat(await Print("tiltak/lofoten-2024-ntnu-grunnleggende-ferdigheter/"));
        Assert.Equal(2, text.Split("290 000", StringSplitOptions.None).Length);
    }

    [Fact]
    public async Task A_search_is_printed_without_its_controls()
    {
        var text = string.Concat(await Print("sok/?q=barnehage"));
        Assert.Contains("Spesialpedagogisk", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Filtre", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sorter", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vis flere", text, StringComparison.Ordinal);
    }

    private async Task<string[]> Print(string path)
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        using var document = PdfDocument.Open(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        return [.. document.GetPages().Select(p => string.Join(' ', p.GetWords().Select(w => w.Text)).Replace('\u00A0', ' '))];
    }
}
