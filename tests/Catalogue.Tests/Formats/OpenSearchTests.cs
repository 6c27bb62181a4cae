using System.Xml.Linq;

namespace Catalogue.Tests.Formats;

public class OpenSearchTests
{
    private static readonly XNamespace Ns = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public void A_browser_gets_a_name_and_the_whole_address_of_the_search()
    {
        var root = XDocument.Parse(RealSite.Text("opensearch.xml")).Root!;

        Assert.Equal(Ns + "OpenSearchDescription", root.Name);
        Assert.Equal("Tiltakskatalogen", root.Element(Ns + "ShortName")!.Value);
        Assert.Equal("UTF-8", root.Element(Ns + "InputEncoding")!.Value);
        var url = Assert.Single(root.Elements(Ns + "Url"), u => u.Attribute("type")!.Value == "text/html");
        Assert.Equal(RealSite.Result.BaseUrl + "sok/?q={searchTerms}", url.Attribute("template")!.Value);
        Assert.True(Uri.IsWellFormedUriString(
            url.Attribute("template")!.Value.Replace("{searchTerms}", "x", StringComparison.Ordinal),
            UriKind.Absolute));
    }

    [Fact]
    public void Names_and_descriptions_that_are_too_long_or_hold_markup_stay_within_the_rules()
    {
        var name = "Kompetansekatalogen for barnehage & skole i hele <Nord-Norge> og Namdalen";
        var site = TestSite.Base().With(
            "content/katalog.yml",
            $"tittel: \"{name}\"\nbeskrivelse: \"{string.Concat(Enumerable.Repeat("Lang tekst. ", 100))}\"\nutgiver: Redaksjonen\ngrunnadresse: "
                + "https://eksempel.test/katalog\n");

        var file = site.Build().Files.Single(f => f.Path == "opensearch.xml");
        var root = XDocument.Parse(System.Text.Encoding.UTF8.GetString(file.Bytes.Span)).Root!;

        Assert.Equal("Kompetansekatal…", root.Element(Ns + "ShortName")!.Value);
        Assert.InRange(root.Element(Ns + "LongName")!.Value.Length, 30, 48);
        Assert.InRange(root.Element(Ns + "Description")!.Value.Length, 900, 1024);
        Assert.Equal("https://eksempel.test/katalog/sok/?q={searchTerms}", root.Elements(Ns + "Url").First().Attribute("template")!.Value);
    }

    [Fact]
    public void A_name_is_never_cut_within_a_character()
    {
        var site = TestSite.Base().With(
            "content/katalog.yml",
            $"tittel: {string.Concat(Enumerable.Repeat("👩‍🏫", 20))}\nbeskrivelse: Kort.\nutgiver: Redaksjonen\ngrunnadresse: "
                + "https://eksempel.test/\n");
        var file = site.Build().Files.Single(f => f.Path == "opensearch.xml");
        Assert.Equal("👩‍🏫👩‍🏫👩‍🏫…", XDocument.Parse(System.Text.Encoding.UTF8.GetString(file.Bytes.Span)).Root!.Element(Ns + "ShortName")!.Value);
    }

    [Fact]
    public void Every_page_names_the_file_and_has_one_search_box_that_leads_to_the_search_page()
    {
        var pages = RealSite.Result.Pages;

        Assert.True(pages.Length > 500);
        Assert.All(pages, page =>
        {
            var html = RealSite.Text(Catalogue.Edition.Paths.FileOf(page.Path));
            var root = page.Path == "404.html" ? "/" : string.Concat(Enumerable.Repeat("../", page.Path.Count(c => c == '/')));
            root = root.Length == 0 ? "./" : root;
            Assert.True(
                html.Contains(
                    $"<link rel=\"search\" href=\"{root}opensearch.xml\" type=\"application/opensearchdescription+xml\" title=\"Tiltakskatalogen\">",
                    StringComparison.Ordinal),
                page.Path);
            Assert.True(html.Split(" role=\"search\"").Length == 2, page.Path);
            Assert.True(html.Contains($" action=\"{root}sok/\" method=\"get\"", StringComparison.Ordinal), page.Path);
        });
    }
}
