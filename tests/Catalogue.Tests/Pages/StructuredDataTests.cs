using System.Text;
using System.Text.Json;
using AngleSharp;
using AngleSharp.Html.Dom;
using Catalogue.Edition;
using Catalogue.Pipeline;
using Catalogue.Tables;

namespace Catalogue.Tests.Pages;

/// <summary>What pages say to machines: search engines by JSON-LD, and those who share a page by Open Graph.</summary>
public class StructuredDataTests
{
    private const string Base = "https://tiltak.example/";

    [Fact]
    public void A_page_with_breadcrumbs_says_the_same_way_to_machines()
    {
        var pages = Documents(RealSite.Result).Where(d => d.Page.QuerySelector(".ds-breadcrumbs") is not null).ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages, d =>
        {
            var said = Said(d.Page)!.Value;
            Assert.Equal("BreadcrumbList", said.GetProperty("@type").GetString());
            var items = said.GetProperty("itemListElement").EnumerateArray().ToList();
            Assert.Equal(Enumerable.Range(1, items.Count), items.Select(i => i.GetProperty("position").GetInt32()));
            var shown = d.Page.QuerySelectorAll(".ds-breadcrumbs a").Cast<IHtmlAnchorElement>().ToList();
            Assert.Equal(shown.Select(a => a.TextContent), items.SkipLast(1).Select(i => i.GetProperty("name").GetString()));
            Assert.Equal(shown.Select(a => a.Href), items.SkipLast(1).Select(i => i.GetProperty("item").GetString()));
            Assert.Equal(Base + d.Path[..^"index.html".Length], items[^1].GetProperty("item").GetString());
        });
    }

    [Fact]
    public void The_front_page_tells_how_to_search()
    {
        var said = Said(Document(RealSite.Result, "index.html"))!.Value;

        Assert.Equal("WebSite", said.GetProperty("@type").GetString());
        Assert.Equal(Base + "sok/?q={q}", said.GetProperty("potentialAction").GetProperty("target").GetProperty("urlTemplate").GetString());
        var form = (IHtmlFormElement)Document(RealSite.Result, "index.html").QuerySelector("form")!;
        Assert.EndsWith("sok/", form.Action, StringComparison.Ordinal);
        Assert.NotNull(form.QuerySelector("input[name=q]"));
    }

    [Fact]
    public void The_page_of_the_data_names_every_table_and_its_files()
    {
        var said = Said(Document(RealSite.Result, "data/index.html"))!.Value;
        var files = RealSite.Result.Files.Select(f => Base + f.Path).ToHashSet(StringComparer.Ordinal);
        var datasets = said.GetProperty("dataset").EnumerateArray().ToList();

        Assert.Equal(AllTables.Tables.Select(t => $"{Base}{Paths.Data}#{t.Id}"), datasets.Select(d => d.GetProperty("url").GetString()));
        Assert.All(datasets, d =>
        {
            Assert.InRange(d.GetProperty("description").GetString()!.Length, 50, 5000);
            Assert.Equal(3, d.GetProperty("distribution").GetArrayLength());
            Assert.All(d.GetProperty("distribution").EnumerateArray(), f => Assert.Contains(f.GetProperty("contentUrl").GetString()!, files));
        });
    }

    [Fact]
    public void A_title_can_neither_end_the_script_nor_lose_a_letter()
    {
        const string title = "</script><!-- & \"Hábmer\" 'Åarjel'";
        var quoted = title.Replace("'", "''", StringComparison.Ordinal);
        var site = TestSite.Base().With(
            Filled.Path,
            Filled.Tiltak($"tittel: '{quoted}'\nsammendrag: Alle leser sammen i én måned hvert år.\n{Filled.Approval}"));
        var page = Document(site.Build(), "tiltak/tiltak-b/index.html");

        Assert.Equal(title, Said(page)!.Value.GetProperty("itemListElement").EnumerateArray().Last().GetProperty("name").GetString());
        Assert.Equal(title, Property(page, "og:title"));
        Assert.NotNull(page.QuerySelector("main h1"));
    }

    [Fact]
    public void A_page_that_search_engines_may_list_can_be_shared_and_no_other()
    {
        Assert.All(Documents(RealSite.Result), d =>
        {
            var canonical = d.Page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
            Assert.Equal(canonical, Property(d.Page, "og:url"));
            if (canonical is not null)
            {
                Assert.Equal(d.Page.QuerySelector("meta[name=description]")!.GetAttribute("content"), Property(d.Page, "og:description"));
                Assert.Equal("nb_NO", Property(d.Page, "og:locale"));
                Assert.NotNull(d.Page.QuerySelector("meta[name='twitter:card']"));
            }
        });
        Assert.Equal("article", Property(Document(RealSite.Result, "tiltak/vefsn-2026-inkluderende-laeringsmiljo/index.html"), "og:type"));
        Assert.Equal("website", Property(Document(RealSite.Result, "index.html"), "og:type"));
    }

    private static string? Property(IHtmlDocument page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    private static JsonElement? Said(IHtmlDocument page) =>
        page.QuerySelector("script[type='application/ld+json']") is { } script ? JsonDocument.Parse(script.TextContent).RootElement : null;

    private static IEnumerable<(string Path, IHtmlDocument Page)> Documents(BuildResult built) =>
        built.Files.Where(f => f.Path.EndsWith("index.html", StringComparison.Ordinal)).Select(f => (f.Path, Document(built, f.Path)));

    private static IHtmlDocument Document(BuildResult built, string path)
    {
        var html = Encoding.UTF8.GetString(built.Files.Single(f => f.Path == path).Bytes.Span);
        return (IHtmlDocument)BrowsingContext.New().OpenAsync(r => r.Content(html).Address(Base + path)).GetAwaiter().GetResult();
    }
}
