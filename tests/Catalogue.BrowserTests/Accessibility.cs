using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Catalogue.BrowserTests;

/// <summary>Judges an open page by axe: WCAG 2.2 at AA, and best practices.</summary>
internal static class Accessibility
{
    // Run in the page itself: axe's own driver opens a second page for every judgement, for frames that we do not have.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // Of what passes nothing is read, so nothing is gathered: on long pages that takes half the time.
    private const string Run = """
        axe.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            resultTypes: ['violations'],
        }).then(found => found.violations.map(v =>
            `${v.id}: ${v.help} at ${v.nodes.slice(0, 5).map(n => `${n.target} ${n.html}`).join('; ')}`))
        """;

    /// <summary>Each fault with <paramref name="where"/> it was found, in one line; none where the page is accessible.</summary>
    public static async Task<IEnumerable<string>> Violations(IPage page, string where)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        return (await page.EvaluateAsync<string[]>(Run)).Select(fault => $"{where}: {fault}");
    }
}
