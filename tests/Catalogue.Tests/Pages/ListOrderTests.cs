using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Pipeline;
using Catalogue.Tests.Tables;

namespace Catalogue.Tests.Pages;

/// <summary>The order of lists that readers see, what stands beside their items, and what an old address leads to; on a small site.</summary>
public class ListOrderTests
{
    private static readonly BuildResult Built = TestSite.Base()
        .With(Pakke("gammel", "Gammel", 2021)).With(Pakke("ny", "Ny", 2026)).With(Pakke("mellom", "Mellom", 2023))
        .With(Tiltak("gammel", "g1", "Gammelt", "tema: begynneropplaering\negeninnsats_timer: 195"))
        .With(Tiltak("ny", "n1", "Nytt", "tema: ledelse\ntidligere_id:\n  - forste\n  - andre\n  - tredje"))
        .With(Tiltak("ny", "n2", "Nytt til", "tema: ledelse"))
        .With(Tiltak("mellom", "m1", "Midt", "tema: ledelse"))
        .Build();

    [Fact]
    public void Packages_and_tiltak_stand_newest_first()
    {
        string[] packages = [.. Page("pakker/").QuerySelectorAll("main a[href^='../pakker/']").Select(a => a.GetAttribute("href")!.Split('/')[^2])];
        Assert.Equal(["ny", "eksempel", "mellom", "gammel"], packages.Where(p => p is "ny" or "mellom" or "gammel" or "eksempel"));
        Assert.Equal(["Nytt", "Nytt til", "Lesing i alle fag", "Midt", "Gammelt"], Page("tiltak/").QuerySelectorAll("article.kort h3").Select(h => h.TextContent.Trim()));
    }

    [Fact]
    public void What_most_tiltak_lead_to_comes_first_and_each_is_counted()
    {
        var themes = Page("regioner/salten/").QuerySelectorAll("main a[href*='temaer/']").Where(a => a.NextElementSibling?.ClassName == "antall");
        Assert.Equal(["Ledelse 3", "Begynneropplæring 2"], themes.Select(a => $"{a.TextContent} {a.NextElementSibling!.TextContent}").Distinct());
    }

    [Fact]
    public void The_hours_that_owners_put_in_stand_on_the_page_and_in_the_table()
    {
        var facts = Page("tiltak/g1/").QuerySelectorAll("table.fakta tr").Select(row => string.Join(": ", row.Children.Select(c => c.TextContent.Trim())));
        Assert.Contains("Egeninnsats: 195 timer", facts);
        Assert.Equal("195", CsvTable.Read(Built, "data/tiltak.csv").Rows.Single(r => r["id"] == "g1")["egeninnsats_timer"]);
    }

    [Theory]
    [InlineData("forste")]
    [InlineData("andre")]
    [InlineData("tredje")]
    public void Each_of_several_old_addresses_leads_to_the_new_one(string old) => Assert.Equal(
        "0; url=../../tiltak/n1/",
        Page($"tiltak/{old}/").QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));

    private static string Pakke(string id, string title, int year) => FormattableString.Invariant(
        $"-- content/pakker/{id}/pakke.md --\n---\ntittel: {title}\nstatus: meldt\nregion: salten\nordning: desentralisert\nar: {year}\n---\n");

    private static string Tiltak(string pakke, string id, string title, string fields) =>
        $"-- content/pakker/{pakke}/{id}.md --\n---\ntittel: {title}\nstatus: meldt\n{fields}\ngodkjent_dato: 2026-01-01\ngodkjent_av: Redaksjonen\n---\n\nTekst.\n";

    private static IDocument Page(string path) => new HtmlParser().ParseDocument(
        Encoding.UTF8.GetString(Built.Files.Single(f => f.Path == path + "index.html").Bytes.Span));
}
