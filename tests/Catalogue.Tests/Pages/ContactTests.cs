using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Catalogue.Tests.Pages;

/// <summary>Nobody is asked to write to somebody that no page says how to reach.</summary>
public sealed class ContactTests
{
    private const string Settings = "tittel: Prøve\nbeskrivelse: En prøve.\nutgiver: Prøvekommunen\ngrunnadresse: ";
    private const string Contact = "\nkontakt: https://kommune.example/kontakt\n";

    [Theory]
    [InlineData("https://tiltak.example/", 0)]
    [InlineData("https://tiltak.test/", 0)]
    [InlineData("https://localhost:8080/", 0)]
    [InlineData("https://tiltak.example.com/", 1)]
    public void An_address_that_readers_use_asks_for_a_way_to_reach_the_publisher(string address, int faults)
    {
        Assert.Equal(faults, Site(Settings + address + "\n").Check().Count(d => d.Rule.Code == "TK160"));
        Assert.DoesNotContain(Site(Settings + address + Contact).Check(), d => d.Rule.Code == "TK160");
    }

    [Theory]
    [InlineData("404.html", "Si fra til Prøvekommunen")]
    [InlineData("404.html", "Ta kontakt med Prøvekommunen")]
    [InlineData("bidra/nytt-tiltak/index.html", "ta kontakt med Prøvekommunen")]
    public void Pages_lead_to_the_publisher_by_name_where_there_is_a_way(string page, string link)
    {
        Assert.Contains($"href=\"https://kommune.example/kontakt\">{link}</a>", Page(Contact, page), StringComparison.Ordinal);
        Assert.DoesNotContain(link, Page("\n", page), StringComparison.Ordinal);
        Assert.DoesNotContain("til redaksjonen", Page("\n", page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("personvern")]
    [InlineData("tilgjengelighet")]
    [InlineData("bidra")]
    public void Pages_of_prose_have_a_link_of_their_own_where_there_is_a_way_and_else_ask_nobody_to_write(string page)
    {
        var (with, without) = (Prose(page, Contact), Prose(page, "\n"));

        Assert.Equal("https://kommune.example/kontakt", with.QuerySelector("#ta-kontakt + p a")!.GetAttribute("href"));
        Assert.Equal("Ta kontakt med Prøvekommunen", with.QuerySelector("#ta-kontakt + p a")!.TextContent);
        Assert.Null(without.QuerySelector("#ta-kontakt"));
        Assert.DoesNotMatch("(?i)si fra|ta kontakt|meld fra|til (redaksjonen|utgiveren)", without.QuerySelector("main")!.TextContent);
    }

    private static IHtmlDocument Prose(string page, string end)
    {
        var path = $"content/sider/{page}.md";
        var site = Site(Settings + "https://tiltak.example/" + end).With(RealSite.Sources.Content.Single(f => f.Path == path));
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site.Build().Files.Single(f => f.Path == $"{page}/index.html").Bytes.Span));
    }

    private static TestSite Site(string settings) => TestSite.Base().With("content/katalog.yml", settings);

    private static string Page(string end, string path)
    {
        var files = Site(Settings + "https://tiltak.example/" + end).Build().Files;
        return Encoding.UTF8.GetString(files.Single(f => f.Path == path).Bytes.Span);
    }
}
