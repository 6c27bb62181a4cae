using System.Text;
using Catalogue.Tests.Import;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Catalogue.BrowserTests;

/// <summary>A filled-in form as a Word file, read by the form for a new tiltak on the reader's own machine.</summary>
public class FormWordTests(SiteFixture site)
{
    private static readonly string[] Fields =
        ["tittel", "meldt_eier", "meldt_uh", "meldt_totalt", "varighet", "fase", "malgruppe", "eiere", "uh", "region", "ordning", "egeninnsats_timer"];

    [Theory]
    [InlineData("2022-ekstra")]
    [InlineData("2024-lokal")]
    [InlineData("2026-kollektiv")]
    public async Task What_the_file_says_stands_in_the_fields_and_nothing_is_sent(string skjema)
    {
        await using var context = await site.Browser.NewContextAsync();
        var (right, misses) = (0, new List<string>());
        for (var seed = 1; seed <= 3; seed++)
        {
            var made = MadeForm.Of(skjema, seed);
            var (page, noise) = await FormPage.Open(site, context, "");
            var sent = new List<string>();
            page.Request += (_, request) => sent.Add(request.Method);
            await page.SetInputFilesAsync("[data-ordfil]", File("skjema.docx", MadeFiles.Docx(made)));
            await Expect(page.Locator("[data-lest-ord]")).ToContainTextAsync("«skjema.docx» er lest som");
            Assert.All(sent, method => Assert.Equal("GET", method));
            Assert.Empty(noise);

            foreach (var field in Fields)
            {
                if (!made.Facts.TryGetValue(("1", field), out var expected) && !made.Facts.TryGetValue(("pakke", field), out expected))
                {
                    continue;
                }

                var shown = await Value(page, field);
                var isRight = Parts(shown).SequenceEqual(Parts(expected));
                right += isRight ? 1 : 0;
                var isAmount = field.StartsWith("meldt", StringComparison.Ordinal);
                Assert.True(isRight || !isAmount || shown.Length == 0, $"{seed} {field}: «{shown}», not «{expected}»");
                misses.AddRange(isRight ? [] : [$"{seed} {field}: «{shown}», not «{expected}»"]);
            }

            var all = await page.Locator("form :is(input, textarea)").EvaluateAllAsync<string[]>("parts => parts.map(p => p.value)");
            Assert.DoesNotContain(all, text => text.Contains("Prøvesen", StringComparison.Ordinal) || text.Contains("example.org", StringComparison.Ordinal));
            await page.CloseAsync();
        }

        Assert.True(right >= 9 * (right + misses.Count) / 10, string.Join('\n', misses));
    }

    [Fact]
    public async Task Another_file_and_a_broken_one_are_said_to_be_so()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, noise) = await FormPage.Open(site, context, "");
        var whole = MadeFiles.Docx(MadeForm.Of("2026-kollektiv", 1));
        byte[] damaged = [.. whole[..100], .. new byte[whole.Length - 400], .. whole[^300..]];
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes("ingen zip-fil"), [], whole[..(whole.Length / 2)], damaged })
        {
            await page.SetInputFilesAsync("[data-ordfil]", File("annet.docx", bytes));
            await Expect(page.Locator("[data-lest-ord]")).ToContainTextAsync("«annet.docx» er ikke et skjema som katalogen kjenner.");
            await page.EvaluateAsync("document.querySelector('[data-lest-ord]').textContent = ''");
        }

        Assert.Empty(noise);
    }

    private static FilePayload File(string name, byte[] bytes) => new() { Name = name, MimeType = "application/zip", Buffer = bytes };

    private static IEnumerable<string> Parts(string list) =>
        list.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    private static Task<string> Value(IPage page, string field) => page.Locator($"[data-felt={field}]").EvaluateAsync<string>(
        "field => [...field.querySelectorAll('input, select, textarea')].filter(c => c.type !== 'checkbox' || c.checked).map(c => c.value).join(', ')");
}
