using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Catalogue.Tests.Pages;

/// <summary>What became of tiltak: on their pages, on the front page and in the feeds, and where nobody has told it yet.</summary>
public class ExperiencePagesTests
{
    private const string Granted = "status: avsluttet\ntildelt_totalt: 300000\nvedtak_ref: 2024/1\n"
        + "meldt_eier: 100000\nmeldt_uh: 200000\nmeldt_totalt: 300000\nvarighet:\n  - V2024\n  - H2024\n";

    private const string Told = """
        erfaring:
          - dato: 2025-05-02
            av: koordinator
            gjort: Tre av fire samlinger ble holdt.
          - dato: 2025-06-20
            av: rektor
            gjort: Alle samlingene ble holdt, den siste på nett.
            endret_praksis: Lærerne leser mer sammen med elevene.
            annerledes: Vi ville begynt med ledelsen.
            anbefaler: delvis

        """;

    [Fact]
    public void A_page_tells_what_became_of_the_tiltak_the_newest_first()
    {
        var page = Page(Site(Granted + Told), "tiltak/tiltak-b/index.html");
        var section = page.QuerySelector("#erfaringer-fra-tiltaket")!.ParentElement!;
        Assert.Equal(
            ["Rektor eller skoleledelse, 20. juni 2025", "Koordinator, 2. mai 2025"],
            section.QuerySelectorAll("h3").Select(h => h.TextContent));
        Assert.Equal(
            [
                "Dette ble gjort: Alle samlingene ble holdt, den siste på nett.",
                "Endret praksis (§ 5 b): Lærerne leser mer sammen med elevene.",
                "Ville gjort annerledes: Vi ville begynt med ledelsen.",
                "Anbefaler det til andre: Delvis",
                "Dette ble gjort: Tre av fire samlinger ble holdt.",
            ],
            section.QuerySelectorAll("p").Select(p => p.TextContent));
        Assert.Equal("#erfaringer-fra-tiltaket", page.QuerySelector("main header a")!.GetAttribute("href"));
        Assert.Equal([], Site(Granted + Told).Faults());
    }

    [Fact]
    public void What_is_new_is_listed_by_its_date_with_what_it_is()
    {
        var page = Page(Site(Granted + "vedtak_dato: 2026-11-22\n" + Told), "nytt/index.html");
        var days = page.QuerySelectorAll("main section").Select(s => $"{s.QuerySelector("h2")!.TextContent}: "
            + string.Join("; ", s.QuerySelectorAll("li").Select(li => $"{li.QuerySelector("a")!.TextContent} ({li.QuerySelector(".merknad")!.TextContent})")));

        Assert.Equal(
            [
                "20. juni 2025: Magisk måned (erfaring, fortalt av rektor eller skoleledelse · Salten)",
                "2. mai 2025: Magisk måned (erfaring, fortalt av koordinator · Salten)",
            ],
            days.Where(d => d.Contains("erfaring", StringComparison.Ordinal)));
        Assert.Contains(days, d => d.StartsWith("22. november 2026: Magisk måned (vedtak", StringComparison.Ordinal));
    }

    [Fact]
    public void The_newest_are_on_the_front_page_and_entries_of_the_feeds()
    {
        var site = Site(Granted + Told);
        var cards = Page(site, "index.html").QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent == "Nyeste erfaringer")
            .QuerySelectorAll("article");
        Assert.Equal("./tiltak/tiltak-b/#erfaring-2025-06-20-rektor", cards[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Alle samlingene ble holdt, den siste på nett.", cards[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(2, cards.Length);

        var feed = Text(site, "regioner/salten/atom.xml");
        Assert.Contains("<id>https://tiltak.example/tiltak/tiltak-b/#erfaring-2025-06-20-rektor</id>", feed, StringComparison.Ordinal);
        Assert.Contains("<title>Erfaring med Magisk måned</title>", feed, StringComparison.Ordinal);
        Assert.Contains("<updated>2025-06-20T00:00:00Z</updated>", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("Nyeste erfaringer", Text(Site(Granted), "index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Granted, "2025-07-31", false)]
    [InlineData(Granted, "2025-08-01", true)]
    [InlineData(Granted + Told, "2025-08-01", false)]
    [InlineData("varighet:\n  - V2024\n  - H2024\n", "2025-08-01", false)]
    public void What_was_carried_out_awaits_an_experience_a_term_after_its_last_semester(string fields, string today, bool isAwaited)
    {
        var files = Build(Site(fields), DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));
        foreach (var path in new[] { "regioner/salten/index.html", "fylker/nordland/index.html" })
        {
            var told = Parse(files[path]).QuerySelectorAll("section")
                .SingleOrDefault(s => s.QuerySelector("h2")?.TextContent == "Venter på erfaring");
            Assert.Equal(isAwaited ? ["Magisk måned til og med høst 2024"] : [], told?.QuerySelectorAll("li").Select(Plain) ?? []);
        }

        Assert.Equal(isAwaited, files["tiltak/tiltak-b/index.html"].Contains("Fortell hvordan det gikk", StringComparison.Ordinal));
    }

    [Fact]
    public void What_another_tiltak_goes_on_with_awaits_none()
    {
        var site = Site(Granted).With(
            "content/pakker/eksempel/tiltak-c.md",
            Filled.Tiltak("tittel: Lesing videre\nvidereforer:\n  - tiltak-b\n" + Filled.Approval, path: "content/pakker/eksempel/tiltak-c.md"));
        Assert.DoesNotContain("Venter på erfaring", Build(site, new(2026, 11, 20))["regioner/salten/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  - dato: 2026-11-21\n    av: rektor\n    gjort: Alt.\n", "TK417 dato er 21. november 2026, som ikke har vært ennå")]
    [InlineData("  - dato: 2023-12-31\n    av: rektor\n    gjort: Alt.\n", "TK451 erfaringen er fra 31. desember 2023, men tiltaket begynner V2024")]
    [InlineData("  - dato: 2025-06-20\n    av: Kari Eksempelsen\n    gjort: Alt.\n", "TK204 «av» kan ikke være «Ka•• •••••••••••»")]
    [InlineData("  - av: rektor\n    gjort: Alt.\n", "TK201 feltet «dato» mangler")]
    public void An_experience_is_judged(string rows, string fault) => Assert.Contains(
        fault,
        Site(Granted + "erfaring:\n" + rows).Check().Select(d => $"{d.Rule.Code} {d.Message}"));

    private static TestSite Site(string fields) => TestSite.Base().With(Filled.Path, Filled.Tiltak(fields + Filled.Approval));

    private static string Text(TestSite site, string path) => Build(site, TestSite.Today)[path];

    private static IDocument Page(TestSite site, string path) => Parse(Text(site, path));

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Plain(IElement element) => element.TextContent.Trim().Replace("\n", "", StringComparison.Ordinal);

    private static Dictionary<string, string> Build(TestSite site, DateOnly today) => Catalogue.Build.Run(site.ToSources(), new(today)).Files
        .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) || f.Path.EndsWith(".xml", StringComparison.Ordinal))
        .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes.Span));
}
