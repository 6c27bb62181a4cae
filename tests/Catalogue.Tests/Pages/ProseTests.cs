using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Edition;
using Catalogue.Read;

namespace Catalogue.Tests.Pages;

/// <summary>What the pages of prose claim of the site is so.</summary>
public partial class ProseTests
{
    private static readonly Lazy<(string Path, IHtmlDocument Page)[]> Pages = new(() =>
    [
        .. RealSite.Result.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(f => (f.Path, new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Bytes.Span)))),
    ]);

    [Fact]
    public void The_pages_that_are_said_to_need_scripts_are_those_that_have_one()
    {
        Claim("tilgjengelighet", "Alt innhold kan leses uten JavaScript");
        var sentence = Page("tilgjengelighet").QuerySelectorAll("p").Single(p => p.TextContent.StartsWith("Uten skript.", StringComparison.Ordinal));
        var named = sentence.InnerHtml[..sentence.InnerHtml.IndexOf("trenger det", StringComparison.Ordinal)];
        var needing = Link().Matches(named).Select(m => Paths.FileOf(m.Groups[1].Value));

        Assert.Equal(
            Pages.Value.Where(p => p.Page.QuerySelector("script[src]") is not null).Select(p => p.Path).Order(StringComparer.Ordinal),
            needing.Order(StringComparer.Ordinal));
        Assert.All(needing, path => Assert.NotNull(Pages.Value.Single(p => p.Path == path).Page.QuerySelector("noscript")));
    }

    [Fact]
    public void Every_page_has_one_main_heading_a_way_past_the_menu_and_its_language()
    {
        Claim("tilgjengelighet", "Hver side har én hovedoverskrift");
        Claim("tilgjengelighet", "Øverst er det en lenke som går rett til innholdet");
        Claim("tilgjengelighet", "Sidene er merket med språk");
        Assert.All(Pages.Value, p =>
        {
            Assert.Single(p.Page.QuerySelectorAll("h1"));
            Assert.NotNull(p.Page.QuerySelector(p.Page.Links[0].GetAttribute("href")!));
            Assert.Equal("nb", p.Page.DocumentElement.GetAttribute("lang"));
        });
    }

    [Fact]
    public void Everything_comes_from_the_site_itself()
    {
        Claim("personvern", "Alt på siden kommer fra nettstedet selv");
        const string Fetching = "script[src], img[src], link[rel=stylesheet], link[rel=icon], iframe, video, audio, embed, object";
        var fetched = Pages.Value.SelectMany(p => p.Page.QuerySelectorAll(Fetching));

        Assert.All(fetched, e => Assert.DoesNotMatch("^(https?:)?//", e.GetAttribute("src") ?? e.GetAttribute("href") ?? "//"));
    }

    [Fact]
    public void The_publisher_stands_at_the_foot_of_every_page()
    {
        Claim("personvern", "utgiveren, som står nederst på hver side");
        Assert.All(Pages.Value, p =>
            Assert.Contains("Utgitt av Redaksjonen for katalogen", p.Page.QuerySelector("footer.bunn")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_tiltak_begins_with_its_summary()
    {
        Claim("tilgjengelighet", "Hvert tiltak begynner med et sammendrag");
        Assert.All(RealSite.Result.Katalog!.Tiltak, t =>
        {
            var page = Pages.Value.Single(p => p.Path == Paths.FileOf(Paths.Of(t))).Page;
            Assert.Equal(t.Tiltak.Sammendrag, page.QuerySelector("h1 ~ .ingress")!.TextContent.Replace('\u00A0', ' '));
        });
    }

    [Fact]
    public void Every_bar_stands_with_its_number_as_text()
    {
        Claim("tilgjengelighet", "Tall som vises som stolper, står også som tekst");
        var bars = Pages.Value.SelectMany(p => p.Page.QuerySelectorAll("svg.stolpe")).ToArray();
        Assert.NotEmpty(bars);
        Assert.All(bars, bar => Assert.Matches(@"\d", bar.Closest("tr, li, p, dd")!.TextContent));
    }

    [Theory]
    [InlineData("status", "Status")]
    [InlineData("sektor", null)]
    [InlineData("fase", null)]
    public void The_words_with_fixed_values_are_those_that_there_are(string key, string? heading)
    {
        var terms = TiltakReader.Kind.Fields.Single(f => f.Key == key).Shape.Values!.Terms;
        Assert.Equal(terms.Select(t => t.Id), Row("bidra", key).QuerySelectorAll("td:nth-child(2) code").Select(c => c.TextContent));
        if (heading is not null)
        {
            var table = Page("om").QuerySelectorAll("table").Single(t => t.QuerySelector("th")!.TextContent == heading);
            Assert.Equal(terms.Select(t => t.Label), table.QuerySelectorAll("tbody td:first-child").Select(c => c.TextContent));
        }
    }

    [Fact]
    public void The_target_groups_and_schemes_of_the_guide_are_those_of_the_registers()
    {
        var registers = RealSite.Result.Katalog!.Registers;
        Assert.Equal(
            registers.Malgrupper.All.Select(m => m.Id).Order(StringComparer.Ordinal),
            Row("bidra", "malgruppe").QuerySelectorAll("td:nth-child(2) code").Select(c => c.TextContent).Order(StringComparer.Ordinal));
        Assert.Equal(
            registers.Ordninger.All.Select(o => o.Id).Order(StringComparer.Ordinal),
            Row("bidra", "ordning").QuerySelectorAll("td:nth-child(2) code").Select(c => c.TextContent).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_headings_of_the_guide_are_those_that_the_form_has()
    {
        var table = Page("bidra").QuerySelectorAll("table").Single(t => t.QuerySelector("th")!.TextContent == "Overskrift");
        Assert.Equal(TextHeading.All.Select(h => h.Title), table.QuerySelectorAll("tbody td:first-child").Select(c => c.TextContent));
    }

    private static IElement Row(string page, string key) =>
        Page(page).QuerySelectorAll("table tr").First(r => r.QuerySelector("td code")?.TextContent == key && r.QuerySelectorAll("td").Length == 2);

    // The test speaks of a sentence that is still there.
    private static void Claim(string page, string sentence) =>
        Assert.Contains(sentence, Space().Replace(Page(page).QuerySelector("main")!.TextContent, " "), StringComparison.Ordinal);

    private static IHtmlDocument Page(string name) => Pages.Value.Single(p => p.Path == $"{name}/index.html").Page;

    [GeneratedRegex("href=\"(?:\\.\\./)+([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
