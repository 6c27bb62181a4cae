using System.Text;
using System.Xml.Linq;
using Catalogue.Edition;
using Catalogue.Formats;
using Catalogue.Source;

namespace Catalogue.Tests.Formats;

public class SitemapTests
{
    private const string Base = "https://tiltak.example/katalog/";
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 2)]
    [InlineData(6, 2)]
    [InlineData(7, 3)]
    public void Of_more_addresses_than_a_file_may_hold_it_is_an_index_of_several(int pages, int parts)
    {
        var files = Of(pages);

        Assert.Equal(["sitemap.xml", .. Enumerable.Range(1, parts).Select(n => $"sitemap-{n}.xml")], files.Select(f => f.Path));
        Assert.Equal(parts == 0 ? "urlset" : "sitemapindex", Root(files[0]).Name.LocalName);
        if (parts > 0)
        {
            Assert.Equal(files.Skip(1).Select(f => Base + f.Path), Addresses(files[0]));
            Assert.All(files.Skip(1), f => Assert.InRange(Addresses(f).Count, 1, 3));
        }

        var listed = files.Where(f => Root(f).Name == Ns + "urlset").SelectMany(Addresses);
        Assert.Equal(Enumerable.Range(0, pages).Select(n => $"{Base}sider/{n}/"), listed);
    }

    private static List<OutputFile> Of(int pages)
    {
        var edition = new SiteEdition(TestSite.Base().Link(), new Dictionary<SourceText, Catalogue.Markdown.MarkdownBody>(), drafts: false);
        var all = Enumerable.Range(0, pages)
            .Select(n => new SitePage($"sider/{n}/", "") { IsIndexed = true })
            .Append(new SitePage("borte/", "") { IsIndexed = false });
        return [.. Sitemap.Of(new(edition, [.. all], Base), maxAddresses: 3)];
    }

    private static XElement Root(OutputFile file) => XDocument.Parse(Encoding.UTF8.GetString(file.Bytes.Span)).Root!;

    private static List<string> Addresses(OutputFile file) => [.. Root(file).Elements().Select(e => e.Element(Ns + "loc")!.Value)];
}
