using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Catalogue.Tests.Pages;

/// <summary>Every sum of the real site against the content, added up here by code of its own.</summary>
public partial class SumTests
{
    private const string Frame = "region ordning ar eiere partnere private_eiere uh";

    [Theory]
    [InlineData("index.html", "8 207 750 kr meldt behov i ti behovsmeldinger fra 2022, 2024 og 2026", "923 800 kr meldt behov uten årstall")]
    [InlineData("ordninger/kompetanseloftet/index.html", "4 604 750 kr meldt behov i sju behovsmeldinger fra 2022")]
    [InlineData("ordninger/desentralisert/index.html", "3 124 000 kr meldt behov i to behovsmeldinger fra 2024")]
    [InlineData("ordninger/kollektiv/index.html", "479 000 kr meldt behov i én behovsmelding fra 2026")]
    [InlineData("regioner/salten/index.html", "1 482 000 kr meldt behov i to behovsmeldinger fra 2022")]
    [InlineData("pakker/bm-hemnes-vedlegg/index.html", "923 800 kr meldt behov uten årstall")]
    [InlineData("kommuner/hemnes/index.html", "923 800 kr meldt behov uten årstall")]
    public void The_sum_is_what_the_forms_print_and_says_of_which_years(string path, params string[] figures) =>
        Assert.Equal(figures, Figures(Page(path)));

    [Theory]
    [InlineData("ordninger/kompetanseloftet/index.html", "eiere og til UH hver for seg, blir det 4 594 750 kr")]
    [InlineData("ar/2024/index.html", "To behovsmeldinger oppgir også 7 492 500 kr for alle ordninger til sammen.")]
    [InlineData("kommuner/leirfjord/index.html", "Hvorav 3 439 000 kr delt mellom fire kommuner; ikke fordelt.")]
    [InlineData("uh/inn/index.html", "Hvorav 3 439 000 kr for tiltak med flere UH-partnere eller sentre; telles på sidene deres også.")]
    [InlineData("kommuner/vagan/index.html", "Hvorav 1 580 000 kr delt mellom fem kommuner og to private eiere; ikke fordelt.")]
    public void What_another_page_counts_too_or_is_only_printed_is_told_in_words(string path, string expected) =>
        Assert.Contains(Page(path).QuerySelectorAll("p.merknad").Select(Text), n => n.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void An_amount_that_no_other_kommune_counts_is_not_told_as_shared() => Assert.DoesNotContain(
        Page("kommuner/bodo/index.html").QuerySelectorAll("p.merknad").Select(Text),
        n => n.Contains("delt mellom", StringComparison.Ordinal));

    [Fact]
    public void Every_sum_on_every_page_is_what_the_content_gives()
    {
        var seen = 0;
        foreach (var file in RealSite.Result.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Page(file.Path);
            var figures = Figures(page).Select(f => Kroner().Match(f).Value).ToList();
            Assert.Equal((file.Path, string.Join(" + ", Expected(file.Path))), (file.Path, string.Join(" + ", figures)));
            seen += figures.Count;
            foreach (var card in page.QuerySelectorAll("article.kort"))
            {
                Assert.Equal((file.Path, OfCard(card)), (file.Path, card.QuerySelector(".kort__bunn strong")?.TextContent.Replace('\u00A0', ' ')));
            }
        }

        Assert.InRange(seen, 50, int.MaxValue);
    }

    [Fact]
    public void A_bar_is_as_long_as_its_amount_among_those_of_its_table()
    {
        foreach (var pakke in PlainContent.Pakker)
        {
            foreach (var table in Page($"pakker/{pakke.Folder}/index.html").QuerySelectorAll("table"))
            {
                var rows = table.QuerySelectorAll("tbody tr").Where(r => r.QuerySelector("svg") is not null).ToList();
                var totals = rows.ConvertAll(r => long.Parse(Digits(r.QuerySelectorAll("td")[2].TextContent), CultureInfo.InvariantCulture));
                var lengths = rows.ConvertAll(r =>
                    r.QuerySelectorAll("rect").Sum(x => int.Parse(x.GetAttribute("width")!, CultureInfo.InvariantCulture)));
                Assert.Equal(totals.ConvertAll(t => (int)Math.Round(t * 1000.0 / totals.Max())), lengths);
            }
        }
    }

    private static IEnumerable<string> Expected(string path)
    {
        var parts = path.Split('/');
        return parts switch
        {
            ["index.html"] => Sums(_ => true),
            ["pakker", var id, "index.html"] => Sums(t => t.Folder == id),
            [var section, var id, "index.html"] when FieldsOf(section) is { } fields => Sums(t => fields.SelectMany(f => IdsOf(t, f)).Contains(id)),
            _ => [],
        };
    }

    private static string[]? FieldsOf(string section) => section switch
    {
        "regioner" => ["region"],
        "kommuner" => ["eiere", "partnere"],
        "uh" => ["uh"],
        "temaer" => ["tema"],
        "ordninger" => ["ordning"],
        "ar" => ["ar"],
        _ => null,
    };

    // What has a year and what has none, each by its own sum, where there is any.
    private static IEnumerable<string> Sums(Func<PlainEntry, bool> fits)
    {
        long? dated = null, undated = null;
        foreach (var pakke in PlainContent.Pakker)
        {
            var all = PlainContent.Tiltak.Where(t => t.Folder == pakke.Folder).ToList();
            var fitting = all.Where(fits).ToList();
            var printed = pakke.Values("ordning") is [var scheme] ? pakke.Sum("sum_" + scheme) : null;
            var own = fitting.Exists(t => t.Sum("meldt") is null) ? null : fitting.Sum(t => t.Sum("meldt"));
            var sum = fitting.Count == 0 ? null : fitting.Count == all.Count ? printed ?? own : own;
            if (sum is not null && pakke.Values("ar").Count > 0)
            {
                dated = (dated ?? 0) + sum;
            }
            else if (sum is not null)
            {
                undated = (undated ?? 0) + sum;
            }
        }

        return new[] { dated, undated }.OfType<long>().Select(Written);
    }

    private static string? OfCard(IElement card)
    {
        var parts = card.QuerySelector("a")!.GetAttribute("href")!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var pakke = PlainContent.Pakker.SingleOrDefault(p => p.Folder == parts[^1]);
        if (pakke is not null)
        {
            return $"Meldt {Sums(t => t.Folder == pakke.Folder).Single()}";
        }

        var tiltak = PlainContent.Tiltak.Single(t => t.Id == parts[^1]);
        pakke = PlainContent.Pakker.Single(p => p.Folder == tiltak.Folder);
        return tiltak.Sum("meldt") is { } sum
            ? $"Meldt {Written(sum)}"
            : $"Meldt {Written(pakke.Sum($"sum_{pakke.Values("ordning")[0]}")!.Value)} for hele pakken";
    }

    private static IEnumerable<string> IdsOf(PlainEntry tiltak, string field)
    {
        var pakke = PlainContent.Pakker.Single(p => p.Folder == tiltak.Folder);
        var values = tiltak.Values(field).Count > 0 || !Frame.Split(' ').Contains(field) ? tiltak.Values(field) : pakke.Values(field);
        return values.Concat(field == "uh" ? values.Where(PlainContent.Hosts.ContainsKey).Select(u => PlainContent.Hosts[u]) : []).Select(Slug);
    }

    private static string Slug(string name) => name.ToLowerInvariant()
        .Replace("æ", "ae", StringComparison.Ordinal)
        .Replace('ø', 'o')
        .Replace('å', 'a')
        .Replace(' ', '-');

    private static string Written(long kroner) => kroner.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ') + " kr";

    private static IDocument Page(string path) => new HtmlParser().ParseDocument(RealSite.Text(path));

    // The figures in kroner with their labels; how many tiltak there are is no sum.
    private static List<string> Figures(IDocument page) =>
        [.. page.QuerySelectorAll("ul.tall li").Select(l => $"{Text(l.Children[0])} {Text(l.Children[1])}").Where(f => Kroner().IsMatch(f))];

    private static string Text(IElement element) => element.TextContent.Replace('\u00A0', ' ').Trim();

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex("^[0-9 ]+ kr")]
    private static partial Regex Kroner();
}
