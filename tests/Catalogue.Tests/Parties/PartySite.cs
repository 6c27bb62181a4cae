using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Edition;
using Catalogue.Markdown;
using Catalogue.Pictures;
using Catalogue.Search;

namespace Catalogue.Tests.Parties;

/// <summary>The base site with a tiltak that some party owns, and how its pages and search tell of it.</summary>
internal static class PartySite
{
    public const string Kommuner = "content/kommuner.yml";

    /// <summary>The second tiltak of the base site, published, with these fields; it lasts for the spring of its year.</summary>
    public static TestSite With(string fields) =>
        TestSite.Base().With(Filled.Path, Filled.Tiltak($"{fields.TrimEnd('\n')}\n{Spring(fields)}{Filled.Approval}"));

    private static string Spring(string fields) => fields.Split("ar: ") is [_, var rest] ? $"varighet: V{rest[..4]}\n" : "";

    /// <summary>The register of kommuner with more of one of its lists.</summary>
    public static TestSite AndKommuner(this TestSite site, string list, string items) =>
        site.With(Kommuner, Encoding.UTF8.GetString(site.ToSources().Content.Single(f => f.Path == Kommuner).Bytes.Span) switch
        {
            var text when text.Contains(list, StringComparison.Ordinal) => text.Replace(list + ":\n", $"{list}:\n{items}", StringComparison.Ordinal),
            var text => $"{text}{list}:\n{items}",
        });

    public static IDocument Page(this TestSite site, string path)
    {
        var result = site.Build();
        Assert.DoesNotContain(result.Diagnostics, d => d.IsError);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(result.Files.Single(f => f.Path == path + "index.html").Bytes.Span));
    }

    /// <summary>What an element says, on one line, with amounts as «1500 kr».</summary>
    public static string Words(this IElement element)
    {
        var text = element.TextContent.Replace("\u00A0kr", " kr", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        return string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A row of the facts of a page, value by value.</summary>
    public static string[] Fact(this IDocument page, string name) =>
        [.. page.QuerySelectorAll("table.fakta tr").Where(r => r.QuerySelector("th")!.TextContent == name)
            .SelectMany(r => r.QuerySelectorAll("td > a, td > span:not(.merknad), td li"), (_, value) => value.TextContent.Trim())];

    public static SiteEdition Published(this TestSite site) => new(site.Link(), Bodies.Render([], ("", PictureSet.None), []), drafts: false);

    public static SearchDocument Document(this TestSite site) =>
        SearchDocuments.Of(site.Published()).Single(d => d.Id == "tiltak/tiltak-b/");

    /// <summary>The paths of the pages that a name leads to.</summary>
    public static string[] PagesNamed(this TestSite site, string name) =>
        [.. NamedPage.Of(site.Published()).Where(p => p.Names.Contains(name)).Select(p => p.Path).Order(StringComparer.Ordinal)];
}
