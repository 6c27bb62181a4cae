using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Source;

namespace Catalogue.Tests;

public partial class RealSiteTests
{
    private static IEnumerable<OutputFile> Html => RealSite.Result.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal));

    [Fact]
    public void Every_tiltak_and_every_package_has_a_page_unless_it_is_a_draft()
    {
        var katalog = RealSite.Result.Katalog!;
        var shown = katalog.Tiltak.Where(t => t.Tiltak.Godkjent.IsGiven).ToList();
        Assert.NotEmpty(shown);
        Assert.Equal(shown.Select(t => $"tiltak/{t.Id}/index.html").Order(StringComparer.Ordinal), EntryPages("tiltak"));
        Assert.Equal(
            shown.Where(t => !t.Trukket).Select(t => $"pakker/{t.Pakke!.Id}/index.html").Distinct().Order(StringComparer.Ordinal),
            EntryPages("pakker"));
    }

    [Fact]
    public void Every_kommune_has_a_page_of_its_own() =>
        Assert.Equal(RealSite.Result.Katalog!.Registers.Kommuner.All.Length, RealSite.Result.Files.Count(f => KommunePage().IsMatch(f.Path)));

    [Fact]
    public void Every_path_is_lower_case_ascii_and_stands_once()
    {
        var paths = RealSite.Result.Files.Select(f => f.Path).ToList();
        Assert.All(paths, p => Assert.Matches(@"^[A-Za-z0-9_./-]+$", p));
        Assert.Equal(paths.Count, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Every_page_parses_without_error_and_has_one_title_one_heading_and_a_language()
    {
        foreach (var file in Html)
        {
            var errors = new List<string>();
            var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = false });
            parser.Error += (_, e) => errors.Add(((AngleSharp.Html.Dom.Events.HtmlErrorEvent)e).Message);
            var document = parser.ParseDocument(System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
            Assert.True(errors.Count == 0, $"{file.Path}: {string.Join("; ", errors.Distinct())}");
            Assert.NotEmpty(document.Title!);
            Assert.Equal("nb", document.DocumentElement.GetAttribute("lang"));
            Assert.Single(document.QuerySelectorAll("h1"));
        }
    }

    [Fact]
    public void No_line_can_break_within_an_amount()
    {
        foreach (var file in Html)
        {
            var document = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
            var texts = document.Body!.Descendants<IText>().Where(t => t.ParentElement!.Closest("code, pre, template") is null);
            Assert.Empty(texts.Where(t => BreakableAmount().IsMatch(t.Data)).Select(t => $"{file.Path}: {t.Data}"));
        }
    }

    // What the pages tell machines of themselves is data, which no browser runs; it stands in the head alone, where no content does.
    internal const string OwnData = "head > script[type='application/ld+json']";

    [Fact]
    public void No_page_has_inline_style_or_script_or_loads_anything_from_elsewhere()
    {
        foreach (var file in Html)
        {
            var document = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
            Assert.Empty(document.QuerySelectorAll($"style, [style], script:not([src]):not({OwnData})"));
            Assert.DoesNotContain(document.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.DoesNotContain(
                document.QuerySelectorAll("script[src], img[src], link[rel=stylesheet]"),
                e => (e.GetAttribute("src") ?? e.GetAttribute("href"))!.Contains("://", StringComparison.Ordinal));
            Assert.NotNull(document.QuerySelector("meta[http-equiv=Content-Security-Policy]"));
        }
    }

    [Fact]
    public void The_sitemap_lists_every_page_but_the_one_for_lost_addresses()
    {
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var listed = XDocument.Parse(RealSite.Text("sitemap.xml")).Root!.Elements(ns + "url").Select(u => u.Element(ns + "loc")!.Value).ToHashSet();
        var expected = Html.Where(f => f.Path != "404.html").Select(f => "https://tiltak.example/" + f.Path[..^"index.html".Length]);
        Assert.Equal(expected.Order(), listed.Order());
    }

    [Fact]
    public void Robots_points_to_the_sitemap() =>
        Assert.Contains("Sitemap: https://tiltak.example/sitemap.xml\n", RealSite.Text("robots.txt"), StringComparison.Ordinal);

    [Fact]
    public void Every_json_file_parses()
    {
        foreach (var file in RealSite.Result.Files.Where(f => f.Path.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(file.Bytes);
            Assert.NotEqual(JsonValueKind.Undefined, json.RootElement.ValueKind);
        }
    }

    [Fact]
    public void The_example_files_in_the_guide_for_contributors_pass()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Content, "sider", "bidra.md"));
        var blocks = MarkdownBlock().Matches(guide).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(2, blocks.Count);
        var sources = RealSite.Sources with
        {
            Content =
            [
                .. RealSite.Sources.Content,
                new("content/pakker/eksempel/eksempel-tiltak.md", System.Text.Encoding.UTF8.GetBytes(blocks[0])),
                new("content/pakker/eksempel/pakke.md", System.Text.Encoding.UTF8.GetBytes(blocks[1])),
            ],
        };
        Assert.DoesNotContain(
            Build.Run(sources, RealSite.Options).Diagnostics,
            d => d.Location.Source.Path.Contains("/eksempel/", StringComparison.Ordinal));
    }

    // Pages of the list have a number, and a tiltak that has moved leads on from its old address.
    private static IEnumerable<string> EntryPages(string folder) => RealSite.Result.Pages
        .Where(page => page.Path.Split('/') is [var first, var id, ""] && first == folder && !ListPage().IsMatch(id))
        .Select(page => page.Path + "index.html")
        .Order(StringComparer.Ordinal);

    [GeneratedRegex("[0-9] (?:[0-9]{3}(?![0-9])|kr)")]
    private static partial Regex BreakableAmount();

    [GeneratedRegex("^side-[0-9]+$")]
    private static partial Regex ListPage();

    [GeneratedRegex("^kommuner/[a-z-]+/index.html$")]
    private static partial Regex KommunePage();

    [GeneratedRegex("```markdown\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex MarkdownBlock();
}
