using System.Text;
using AngleSharp.Html.Parser;
using Catalogue.Pipeline;

namespace Catalogue.Tests.Pages;

public class MovedPagesTests
{
    private const string Old = "tiltak/lesing-for/index.html";

    [Fact]
    public void An_old_address_sends_its_reader_on_and_stands_in_no_list()
    {
        var result = TestSite.Base()
            .With(Filled.Path, Filled.Tiltak("tidligere_id:\n  - lesing-for\ngodkjent_dato: 2026-11-20\ngodkjent_av: Redaksjonen for katalogen"))
            .Build();
        var page = new HtmlParser().ParseDocument(Text(result, Old));

        Assert.Empty(result.Diagnostics);
        Assert.Equal("0; url=../../tiltak/tiltak-b/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("../../tiltak/tiltak-b/", page.QuerySelector("main a[href$='tiltak-b/']")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain("lesing-for", Text(result, "sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_other_page_sends_its_reader_away() =>
        Assert.DoesNotContain(
            RealSite.Result.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)),
            f => Encoding.UTF8.GetString(f.Bytes.Span).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("tiltak-a", "TK309", "«tiltak-a» er en id som er i bruk")]
    [InlineData("tiltak-b", "TK309", "«tiltak-b» er en id som er i bruk")]
    [InlineData("../forside", "TK202", "«../forside» kan ikke ha vært en id")]
    [InlineData("Lesing For", "TK202", "«Lesing For» kan ikke ha vært en id")]
    public void An_old_id_was_an_id_and_is_nobody_elses(string id, string code, string message)
    {
        var site = TestSite.Base().With(Filled.Path, Filled.Tiltak($"tidligere_id:\n  - \"{id}\""));
        var fault = Assert.Single(site.Check());
        Assert.Equal((code, message, id), (fault.Rule.Code, fault.Message, TestSite.Marked(fault).Trim('"')));
        Assert.DoesNotContain(site.Build().Files, f => f.Path.Contains("..", StringComparison.Ordinal));
    }

    private static string Text(BuildResult result, string path) => Encoding.UTF8.GetString(result.Files.Single(f => f.Path == path).Bytes.Span);
}
