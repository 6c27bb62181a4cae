using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Catalogue.Tests.Pages;

/// <summary>A tiltak with money for several years: each krone is counted once, in its own year.</summary>
public class PeriodPagesTests
{
    private const string Periods = """
        ar: 2024
        status: tildelt
        egenandel: 180000
        egenandel_prosent: 30
        perioder:
          - periode: 2024
            meldt_eier: 100000
            meldt_uh: 200000
            meldt_totalt: 300000
            innstilt_totalt: 250000
            tildelt_totalt: 240000
            vedtak_ref: 2024/1234
            vedtak_dato: 2024-04-15
          - periode: H2025
            meldt_eier: 100000
            meldt_uh: 150000
            meldt_totalt: 250000
            tildelt_totalt: 250000
            vedtak_ref: 2025/77
          - periode: 2026/2027
            meldt_totalt: 50000
            meldt_eier: 50000
            meldt_uh: 0

        """;

    private static readonly Lazy<Dictionary<string, string>> Files = new(() => Site().Build().Files
        .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal) || f.Path.EndsWith(".xml", StringComparison.Ordinal))
        .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes.Span)));

    [Fact]
    public void The_fields_are_right() => Assert.Equal([], Site().Faults());

    [Theory]
    [InlineData("index.html", "900 000 kr meldt behov i én behovsmelding for 2024, 2025 og 2026")]
    [InlineData("regioner/salten/index.html", "900 000 kr meldt behov i én behovsmelding for 2024, 2025 og 2026")]
    [InlineData("pakker/eksempel/index.html", "900 000 kr meldt behov i én behovsmelding for 2024, 2025 og 2026")]
    [InlineData("ar/2024/index.html", "600 000 kr meldt behov i én behovsmelding for 2024")]
    [InlineData("ar/2025/index.html", "250 000 kr meldt behov for 2025")]
    [InlineData("ar/2026/index.html", "50 000 kr meldt behov for 2026")]
    public void Each_amount_is_counted_once_in_its_year(string path, string figure) =>
        Assert.Contains(figure, Figures(path), StringComparison.Ordinal);

    [Theory]
    [InlineData("2024", 2)]
    [InlineData("2025", 1)]
    [InlineData("2026", 1)]
    public void It_is_on_the_page_of_every_year_that_it_has_a_period_in(string year, int count)
    {
        var cards = Page($"ar/{year}/index.html").QuerySelectorAll("article.kort").ToList();
        Assert.Equal(count, cards.Count);
        Assert.Contains(cards, c => Text(c).Contains("Meldt 600 000 kr for 2024–2026", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sums_of_the_year_pages_are_the_sum_of_the_front_page() =>
        Assert.Equal(900_000, new[] { "2024", "2025", "2026" }.Sum(y => Kroner(Figures($"ar/{y}/index.html"))));

    [Fact]
    public void Its_own_page_shows_the_steps_side_by_side_in_all_and_by_period()
    {
        var tables = Page("tiltak/tiltak-b/index.html").QuerySelectorAll("main .ds-table");
        Assert.Equal(["Meldt", "Innstilt", "Tildelt"], tables[0].QuerySelectorAll("thead th").Select(Text));
        Assert.Equal(
            ["Eier 250 000 – –", "UH 350 000 – –", "Totalt 600 000 250 000 490 000"],
            tables[0].QuerySelectorAll("tbody tr").Select(Row));
        Assert.Equal(
            [
                "2024 300 000eier 100 000UH 200 000 250 000 240 000",
                "Høst 2025 250 000eier 100 000UH 150 000 – 250 000",
                "Skoleåret 2026–2027 50 000eier 50 000UH 0 – –",
            ],
            tables[1].QuerySelectorAll("tbody tr").Select(Row));
        Assert.Equal(
            ["Vedtak for 2024: 2024/1234, 15. april 2024.", "Vedtak for høst 2025: 2025/77."],
            Page("tiltak/tiltak-b/index.html").QuerySelectorAll("main p.merknad").Select(Text));
        var facts = Text(Page("tiltak/tiltak-b/index.html").QuerySelector("aside")!);
        Assert.Contains("180 000 kr (30 prosent)", facts, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_its_package_shows_what_came_of_each_tiltak()
    {
        var table = Page("pakker/eksempel/index.html").QuerySelectorAll("main .ds-table")[^1];
        Assert.Equal(
            [
                "Lesing i alle fag 300 000eier 100 000UH 200 000 – –",
                "Magisk måned 600 000eier 250 000UH 350 000 250 000 490 000",
            ],
            table.QuerySelectorAll("tbody tr").Select(Row));
    }

    [Fact]
    public void A_decision_on_a_period_makes_it_new_in_the_feed() =>
        Assert.Contains("2026-11-20", Files.Value["ar/2025/atom.xml"], StringComparison.Ordinal);

    [Fact]
    public void A_tiltak_that_knows_only_what_is_reported_has_the_one_table_of_before() =>
        Assert.Equal(
            "Meldt behov 100 000 200 000 300 000",
            Row(Assert.Single(Page("tiltak/tiltak-a/index.html").QuerySelectorAll("main .rulle .ds-table tbody tr"))));

    private static TestSite Site() => TestSite.Base().With(Filled.Path, Filled.Tiltak(Periods + Filled.Approval));

    private static IDocument Page(string path) => new HtmlParser().ParseDocument(Files.Value[path]);

    private static string Figures(string path) => string.Join(" + ", Page(path).QuerySelectorAll("ul.tall li")
        .Select(l => $"{Text(l.Children[0])} {Text(l.Children[1])}")
        .Where(t => t.Contains(" kr ", StringComparison.Ordinal)));

    private static long Kroner(string figure) =>
        long.Parse(figure[..figure.IndexOf(" kr", StringComparison.Ordinal)].Replace(" ", "", StringComparison.Ordinal), null);

    private static string Row(IElement row) => string.Join(' ', row.Children.Select(Text));

    private static string Text(IElement element) => element.TextContent.Replace('\u00A0', ' ').Trim();
}
