using System.Globalization;
using Catalogue.Tests.Parties;
using Catalogue.Tests.SecondCatalogue;

namespace Catalogue.Tests.CaseBook;

/// <summary>What the front of a saksbok says.</summary>
public class FrontTests
{
    private static readonly AngleSharp.Html.Dom.IHtmlDocument Front = Saksbok.Result.Page();

    [Fact]
    public void The_sum_is_what_all_report_for_the_year_and_is_held_against_the_frame()
    {
        // By hand: i from 0 to 29 reports 100 + i thousand, but no. 10 has 80 for 2027 and 70 for 2028, and no. 12 and 14 print 150.
        var sum = Enumerable.Range(0, Behovsmeldinger.Count).Sum(i => i switch { 10 => 80, 12 or 14 => 150, _ => 100 + i }) * 1000L;
        Assert.Equal(3_479_000, sum);
        Assert.Equal("Meldt 3 479 000 kr, ramma er 3 000 000 kr: 479 000 kr mer enn ramma.", RammeIn(Front));
        Assert.EndsWith("1 kr mindre enn ramma.", Told(sum + 1), StringComparison.Ordinal);
        Assert.EndsWith(": like mye som ramma.", Told(sum), StringComparison.Ordinal);
        Assert.Null(Saksbok.Of(Saksbok.Site(), new("havlandet", 2027)).Page().QuerySelector("header > p > strong"));
    }

    [Fact]
    public void Sums_by_partner_add_up_where_each_has_one()
    {
        var table = Front.QuerySelectorAll("table").Single(t => t.TextContent.Contains("etter kompetansepartner", StringComparison.Ordinal));
        var rows = table.QuerySelectorAll("tbody tr").Select(tr => tr.Words()).ToArray();
        Assert.Equal(["Høgskolen i Havlandet", "Leseverkstaden"], table.QuerySelectorAll("tbody th").Select(th => th.FirstChild!.TextContent));
        Assert.Equal(3_479_000, table.QuerySelectorAll("tbody td:last-child").Sum(td => Kroner(td.Words())));
        Assert.Equal(2, rows.Length);
    }

    [Fact]
    public void The_table_has_a_row_for_each_with_what_it_says()
    {
        var rows = Front.QuerySelectorAll(".sakstabell tbody tr").ToDictionary(tr => tr.QuerySelector("a")!.GetAttribute("href")!, tr => tr);
        Assert.Equal(Behovsmeldinger.Count, rows.Count);
        Assert.Equal(
            ["Storvik", "HiHav", "Veiledning", "104 000", "–", "nytt", "a og b"],
            Cells(4)[..7]);
        Assert.Equal("", Cells(4)[8]);
        Assert.Equal("nytt, bygger på ett annet", Cells(5)[5]);
        Assert.Equal("videreføring", Cells(8)[5]);
        Assert.Equal("80 000", Cells(10)[3]);
        Assert.Equal("22 000 kr", Cells(12)[4]);
        Assert.Contains("feil", Cells(12)[7], StringComparison.Ordinal);
        Assert.Equal("ikke spurt", Cells(9)[6]);

        // Every seventh is a draft.
        Assert.Equal(5, rows.Values.Count(tr => tr.QuerySelector("th .merknad")?.TextContent == "utkast"));

        string[] Cells(int i) =>
        [
            .. rows[$"./pakker/bm-2027-{i:00}.html#havlandet-2027-{i:00}"].QuerySelectorAll("td").Select(td => td.TextContent.Replace('\u00A0', ' ')),
        ];
    }

    [Fact]
    public void The_three_that_ask_for_nearly_the_same_are_one_group_and_there_is_no_other()
    {
        var section = Front.Section("Nesten det samme");
        Assert.Equal(["Lillefjord, Storvik og Ytrevåg melder nesten det samme"], section.QuerySelectorAll("h3").Select(h => h.Words()));
        Assert.Equal(["0", "1", "2"], section.QuerySelectorAll("li a").Select(a => a.GetAttribute("href")![^1..]).Order());
        var shared = section.QuerySelectorAll("p.merknad").Select(p => p.Words()).ToArray();
        Assert.Equal(["Tema: Læringsmiljø", "Kompetansepartner: Høgskolen i Havlandet"], shared[..2]);
        Assert.Matches("^Tekst i de to likeste: [89][0-9]prosent er lik$", shared[^1]);
    }

    [Fact]
    public void Those_with_the_same_text_are_found_also_where_themes_and_target_groups_differ()
    {
        var site = SelectionTests.Changed(
            "content/pakker/bm-2027-00/havlandet-2027-00.md", "malgruppe: laerere\ntema: laeringsmiljo", "malgruppe: ppt\ntema: sprak");
        Assert.Equal(
            ["Lillefjord, Storvik og Ytrevåg melder nesten det samme"],
            Saksbok.Of(site).Page().Section("Nesten det samme").QuerySelectorAll("h3").Select(h => h.Words()));
    }

    [Fact]
    public void What_is_left_blank_is_told_in_the_words_of_the_form()
    {
        var section = Front.Section("Spørsmål som ikke er besvart");
        var blank = section.QuerySelectorAll("h3")
            .ToDictionary(h => h.Words(), h => h.NextElementSibling!.QuerySelectorAll("li").Select(li => li.Words()).ToArray());
        Assert.Equal(["Kor langt er de komne?", "Kva legg de inn sjølve?"], blank["Behovsmelding 2027 – Fortellerstunder ved bålet"]);
        Assert.DoesNotContain("Behovsmelding 2027 – Uteskole i fjæra, Storvik", blank.Keys);
    }

    [Fact]
    public void A_fault_is_told_with_place_and_remedy_and_stops_nothing()
    {
        var items = Front.Section("Feil og advarsler").QuerySelectorAll("li");
        var item = Assert.Single(items, li => li.TextContent.StartsWith("Feil: ", StringComparison.Ordinal));
        Assert.Equal(2, item.QuerySelectorAll(".merknad").Length);
        Assert.Matches(@"^bm-2027-12/havlandet-2027-12\.md, linje \d+$", item.QuerySelector(".merknad")!.Words());
    }

    [Fact]
    public void Nothing_grades()
    {
        foreach (var file in Saksbok.Result.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var text = Saksbok.Result.Page(file.Path).QuerySelector("main")!.TextContent;
            Assert.DoesNotMatch(@"(?i)\b(poeng|score|rangering|vurdert til|karakter|anbefalt rekkefølge)\b", text);
        }
    }

    private static string Told(long frame) => RammeIn(Saksbok.Of(Saksbok.Site(), new("havlandet", 2027) { Ramme = frame }).Page());

    private static string RammeIn(AngleSharp.Dom.IParentNode page) => page.QuerySelector("header > p > strong")!.TextContent.Replace('\u00A0', ' ');

    private static long Kroner(string text) => long.Parse(text.Replace(" ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
