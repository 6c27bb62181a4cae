using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Pipeline;
using Catalogue.Tests.SecondCatalogue;

namespace Catalogue.Tests.Pages;

/// <summary>The tables of what lists of tiltak are reported for: they say what the figures of the pages say, split.</summary>
public class SumTableTests
{
    private static readonly string[] Folders = ["ar/", "fylker/", "regioner/", "kommuner/", "eiere/", "uh/", "temaer/", "ordninger/"];

    public static readonly TheoryData<string> Catalogues = ["content", "annet-fylke"];

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void The_rows_of_a_page_add_up_to_its_figures(string catalogue)
    {
        var pages = Pages(catalogue).Where(p => Folders.Any(f => p.Path.StartsWith(f, StringComparison.Ordinal) && p.Path != f + "index.html")).ToList();
        var shown = 0;
        foreach (var (path, page) in pages.Where(p => !p.Path.Contains("/side-", StringComparison.Ordinal)))
        {
            var figures = page.QuerySelectorAll("ul.tall strong").Select(f => f.TextContent).Where(f => f.EndsWith("kr", StringComparison.Ordinal));
            var rows = Table(page)?.QuerySelectorAll("tbody tr").Select(Total).ToList() ?? [];
            Assert.True(figures.Sum(Kroner) == rows.Sum(), path);
            shown += rows.Count;
        }

        Assert.True(shown > 10);
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void A_row_of_an_index_says_what_the_page_that_it_leads_to_says(string catalogue)
    {
        var pages = Pages(catalogue).ToDictionary(p => p.Path, p => p.Page, StringComparer.Ordinal);
        foreach (var folder in new[] { "temaer/", "uh/", "ordninger/", "ar/", "regioner/" })
        {
            var rows = Table(pages[folder + "index.html"])!.QuerySelectorAll("tbody tr");
            Assert.NotEmpty(rows);
            Assert.All(rows, row =>
            {
                var page = pages[folder + row.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^2] + "/index.html"];
                var dated = page.QuerySelectorAll("ul.tall li")
                    .Where(li => li.Children[0].TextContent.EndsWith("kr", StringComparison.Ordinal)
                        && !li.TextContent.Contains("uten årstall", StringComparison.Ordinal))
                    .Sum(li => Kroner(li.Children[0].TextContent));
                Assert.Equal(dated, Total(row));
            });
        }
    }

    [Fact]
    public void Themes_that_share_tiltak_say_that_their_rows_are_not_to_be_added() =>
        Assert.Contains("radene kan ikke legges sammen", RealSite.Text("temaer/index.html"), StringComparison.Ordinal);

    private static IElement? Table(IDocument page) => page.QuerySelectorAll("main .ds-table")
        .FirstOrDefault(t => t.QuerySelector("caption")?.TextContent.StartsWith("Meldt behov per ", StringComparison.Ordinal) == true);

    private static long Total(IElement row) => Kroner(row.Children[3].TextContent);

    private static long Kroner(string text) => text is "–" ? 0 : long.Parse(text.Where(char.IsAsciiDigit).ToArray(), CultureInfo.InvariantCulture);

    private static IEnumerable<(string Path, IDocument Page)> Pages(string catalogue)
    {
        BuildResult result = catalogue == "content" ? RealSite.Result : Havlandet.Result;
        return result.Files.Where(f => f.Path.EndsWith("index.html", StringComparison.Ordinal)
                && Folders.Any(folder => f.Path.StartsWith(folder, StringComparison.Ordinal)))
            .Select(f => (f.Path, (IDocument)new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Bytes.Span))));
    }
}
