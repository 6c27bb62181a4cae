using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Catalogue.Tests.Pages;

/// <summary>Every sum of the real site against the content, added up here by code of its own.</summary>
public partial class SumTests
{
    private static readonly (string Section, string[] Fields, string Told)[] Shared =
    [
        ("kommuner/", ["eiere", "partnere", "private_eiere"], "delt mellom"),
        ("uh/", ["uh"], "for tiltak med flere UH-partnere"),
    ];

    private static readonly string[] Numerals =
        ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"];

    // Read in the forms themselves.
    [Theory]
    [InlineData("kompetanseloftet", 4_604_750, 4_594_750)]
    [InlineData("desentralisert", 3_124_000, 3_124_000)]
    [InlineData("kollektiv", 479_000, 479_000)]
    public void The_first_ten_forms_print_these_sums(string scheme, long printed, long divided)
    {
        string[] forms =
        [
            "bm-2022-kl-bodo", "bm-2022-kl-fauske", "bm-2022-kl-lofoten", "bm-2022-kl-narvik", "bm-2022-kl-rkk-vefsn", "bm-2022-kl-rost",
            "bm-2022-kl-ytre-helgeland", "bm-2024-dekom-lofoten", "bm-2024-dekom-ytre-helgeland", "bm-2026-kollektiv-vefsn",
        ];
        var parts = PlainSums.Parts(t => forms.Contains(t.Folder)).Where(p => p.Pakke.Values("ordning").Contains(scheme)).ToList();
        Assert.Equal((printed, divided), (parts.Sum(p => p.Sum), parts.Sum(p => p.Divided)));
    }

    [Fact]
    public void Every_sum_on_every_page_is_what_the_content_gives()
    {
        var seen = 0;
        foreach (var file in RealSite.Result.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Page(file.Path);
            var figures = Figures(page);
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
    public void Every_note_of_a_sum_is_what_the_content_gives()
    {
        var seen = 0;
        foreach (var file in RealSite.Result.Files.Where(f => PlainSums.ListedOn(f.Path) is not null && !f.Path.StartsWith("pakker", StringComparison.Ordinal)))
        {
            var notes = Page(file.Path).QuerySelectorAll("header p.merknad").Select(Text)
                .Where(n => n.Contains(" kr", StringComparison.Ordinal) && !n.Contains("andre temaer", StringComparison.Ordinal))
                .ToList();
            var expected = file.Path == "index.html" ? [] : ExpectedNotes(file.Path).ToList();
            Assert.Equal((file.Path, expected.Count), (file.Path, notes.Count));
            Assert.All(expected, e => Assert.Contains(notes, n => n.Contains(e, StringComparison.Ordinal)));
            seen += notes.Count;
        }

        Assert.InRange(seen, 20, int.MaxValue);
    }

    [Fact]
    public void Every_table_of_reported_amounts_shows_what_the_content_states()
    {
        foreach (var tiltak in PlainContent.Tiltak.Where(t => t.Sum("meldt") is not null))
        {
            Assert.Equal((tiltak.Id, Cells(tiltak, "meldt")), (tiltak.Id, Reported(Page($"tiltak/{tiltak.Id}/index.html"))));
        }

        foreach (var pakke in PlainContent.Pakker.Where(p => p.Sum("sum_" + string.Concat(p.Values("ordning"))) is not null))
        {
            var page = Page($"pakker/{pakke.Folder}/index.html");
            Assert.Equal((pakke.Folder, Cells(pakke, "sum_" + pakke.Values("ordning")[0])), (pakke.Folder, Row(page, "Meldt behov")));
            foreach (var tiltak in PlainContent.Tiltak.Where(t => t.Folder == pakke.Folder && t.Sum("meldt") is not null))
            {
                Assert.Equal((tiltak.Id, Cells(tiltak, "meldt")), (tiltak.Id, Row(page, $"/tiltak/{tiltak.Id}/")));
            }
        }
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

    // What has a year and what has none, each by its own sum, where there is any.
    private static IEnumerable<string> Expected(string path) => PlainSums.PartsOn(path)
        .Where(p => p.Sum is not null)
        .OrderByDescending(p => p.IsDated)
        .GroupBy(p => p.IsDated)
        .Select(g => $"{PlainSums.Written(g.Sum(p => p.Sum) ?? 0)} meldt behov {(g.Key ? Forms([.. g]) : "uten årstall")}");

    private static string Forms(List<PlainPart> parts)
    {
        var years = parts.ConvertAll(p => p.Ar!).Distinct().Order(StringComparer.Ordinal).ToList();
        var from = "fra " + (years.Count == 1 ? years[0] : $"{string.Join(", ", years.SkipLast(1))} og {years[^1]}");
        var forms = parts.Select(p => p.Pakke).Distinct().Count();
        var number = forms < Numerals.Length ? Numerals[forms] : $"{forms}";
        return parts.TrueForAll(p => p.IsWhole) ? $"i {number} {(forms == 1 ? "behovsmelding" : "behovsmeldinger")} {from}" : from;
    }

    // The figures of a sentence for one year-kind: each is told only where it says something new.
    private static IEnumerable<string> ExpectedNotes(string path)
    {
        var parts = PlainSums.PartsOn(path).Where(p => p.Sum is not null).ToList();
        foreach (var kind in parts.GroupBy(p => p.IsDated).Where(k => k.Sum(p => p.Divided) != k.Sum(p => p.Sum)))
        {
            yield return $"hver for seg, blir det {PlainSums.Written(kind.Sum(p => p.Divided) ?? 0)}.";
        }

        if (parts.Where(p => p.IsWhole && p.Year is null).Select(p => p.Pakke.Sum("sum_alle")).OfType<long>().ToList() is { Count: > 0 } all)
        {
            yield return $"oppgir også {PlainSums.Written(all.Sum())} for alle ordninger";
        }

        foreach (var (section, fields, told) in Shared.Where(s => path.StartsWith(s.Section, StringComparison.Ordinal)))
        {
            foreach (var kind in parts.GroupBy(p => p.IsDated, p => SharedOf(p, fields)).Where(k => k.Sum() > 0))
            {
                yield return $"Hvorav {PlainSums.Written(kind.Sum())}{(kind.Key ? "" : " uten årstall")} {told}";
            }
        }
    }

    private static long SharedOf(PlainPart part, string[] fields)
    {
        var shared = part.Tiltak.Where(t => fields.SelectMany(f => PlainSums.IdsOf(t, f)).Distinct().Count() > 1).ToList();
        return shared.Count == part.Tiltak.Count ? part.Sum ?? 0
            : part.Tiltak.All(t => part.Of(t).Sum("meldt") is not null) ? shared.Sum(t => part.Of(t).Sum("meldt") ?? 0)
            : 0;
    }

    private static string? OfCard(IElement card)
    {
        var address = card.QuerySelector("a")!.GetAttribute("href")!;
        if (address.Contains('#', StringComparison.Ordinal))
        {
            return null; // That of an experience.
        }

        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var pakke = PlainContent.Pakker.SingleOrDefault(p => p.Folder == parts[^1]);
        if (pakke is not null)
        {
            return $"Meldt {Kroner().Match(Expected($"pakker/{pakke.Folder}/index.html").Single()).Value}";
        }

        var tiltak = PlainContent.Tiltak.Single(t => t.Id == parts[^1]);
        pakke = PlainContent.Pakker.Single(p => p.Folder == tiltak.Folder);
        return tiltak.Sum("meldt") is { } sum
            ? $"Meldt {PlainSums.Written(sum)}{(tiltak.Perioder.Count > 1 ? " for " + Years(tiltak) : "")}"
            : $"Meldt {PlainSums.Written(pakke.Sum($"sum_{pakke.Values("ordning")[0]}")!.Value)} for hele pakken";
    }

    private static string Years(PlainEntry tiltak)
    {
        List<int> years = [.. PlainSums.IdsOf(tiltak, "ar").Select(y => int.Parse(y, CultureInfo.InvariantCulture)).Order()];
        return years.Count > 2 && years[^1] - years[0] == years.Count - 1 ? $"{years[0]}–{years[^1]}"
            : years.Count == 1 ? $"{years[0]}"
            : $"{string.Join(", ", years.SkipLast(1))} og {years[^1]}";
    }

    private static string Cells(PlainEntry entry, string prefix) => string.Join(" | ", new[]
    {
        entry.Kroner(prefix + "_eier"), entry.Kroner(prefix + "_uh"), entry.Sum(prefix),
    }.Select(k => k is { } kroner ? PlainSums.Written(kroner)[..^3] : "–"));

    // A row of its own, or the first column where it stands beside what was granted; a part that nobody states has no row there.
    private static string Reported(IDocument page)
    {
        var table = page.QuerySelector("main .ds-table")!;
        return Text(table.QuerySelector("thead th")!) != "Meldt" ? Row(page, "Meldt behov") : string.Join(" | ", new[] { "Eier", "UH", "Totalt" }
            .Select(part => table.QuerySelectorAll("tbody tr").FirstOrDefault(r => Text(r.Children[0]) == part))
            .Select(r => r is null ? "–" : Text(r.Children[1])));
    }

    // The first row whose heading begins with these words, or leads to this page.
    private static string Row(IDocument page, string heading) => string.Join(" | ", page.QuerySelectorAll("main .ds-table tbody tr")
        .First(r => Text(r.QuerySelector("th")!).StartsWith(heading, StringComparison.Ordinal)
            || r.QuerySelector("th a")?.GetAttribute("href")?.EndsWith(heading, StringComparison.Ordinal) == true)
        .QuerySelectorAll("td").Take(3).Select(Text));

    private static IDocument Page(string path) => new HtmlParser().ParseDocument(RealSite.Text(path));

    // The figures in kroner with their labels; how many tiltak there are is no sum.
    private static List<string> Figures(IDocument page) =>
        [.. page.QuerySelectorAll("ul.tall li").Select(l => $"{Text(l.Children[0])} {Text(l.Children[1])}").Where(f => Kroner().IsMatch(f))];

    private static string Text(IElement element) => element.TextContent.Replace('\u00A0', ' ').Trim();

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex("^[0-9 ]+ kr")]
    private static partial Regex Kroner();
}
