using System.Collections.Frozen;
using System.Text;
using Catalogue.Check;

namespace Catalogue.Tests.Check;

public class HtmlScannerTests
{
    private static readonly FrozenSet<string> Files = new[] { "index.html", "a/index.html", "a/b/index.html", "bilde.png" }.ToFrozenSet();

    private static PageScan Scan(string html) => HtmlScanner.Scan(new("a/index.html", Encoding.UTF8.GetBytes(html)), Files);

    [Theory]
    [InlineData("<a href=\"b/\">x</a>")]
    [InlineData("<a href='b/'>x</a>")]
    [InlineData("<a href=b/>x</a>")]
    [InlineData("<a HREF=\"../a/b/#x\">x</a>")]
    [InlineData("<a title=\"a > b\" href=\"../\">x</a>")]
    [InlineData("<a href=\"https://example.org/\">x</a> <a href=\"#\">y</a>")]
    [InlineData("<p>Skriv href=&quot;finnes-ikke&quot; slik, eller id = 1.</p>")]
    [InlineData("<!-- <a href=\"finnes-ikke/\"> -->")]
    [InlineData("<img src=\"../bilde.png\" alt=\"\">")]
    public void A_page_whose_links_lead_somewhere_has_no_fault(string html)
    {
        var scan = Scan(html);
        Assert.Empty(scan.DeadLinks);
        Assert.Empty(scan.Faults);
    }

    [Theory]
    [InlineData("<a href=\"finnes-ikke/\">x</a>", "a/finnes-ikke/index.html")]
    [InlineData("<a href='../../../finnes-ikke/'>x</a>", "finnes-ikke/index.html")]
    [InlineData("<a title=\"a > b\" href=\"finnes-ikke\">x</a>", "a/finnes-ikke")]
    [InlineData("<a\nhref = finnes-ikke>x</a>", "a/finnes-ikke")]
    [InlineData("<a href=\"finnes&#45;ikke\">x</a>", "a/finnes-ikke")]
    [InlineData("<form action=\"finnes-ikke/\">", "a/finnes-ikke/index.html")]
    [InlineData("<link href=\"finnes-ikke.css\">", "a/finnes-ikke.css")]
    public void A_link_to_nowhere_is_found_however_it_is_written(string html, string target) =>
        Assert.Equal(target, Assert.Single(Scan(html).DeadLinks).File);

    [Theory]
    [InlineData("<p id=\"x\"></p><p id=\"x\"></p>")]
    [InlineData("<p id=x></p>\n<p\nid='x'></p>")]
    [InlineData("<img src=\"../bilde.png\">")]
    [InlineData("<IMG src=\"../bilde.png\" data-alt=\"\">")]
    public void A_doubled_id_and_a_picture_without_text_are_faults(string html) => Assert.Single(Scan(html).Faults);

    [Fact]
    public void Anchors_are_kept_for_a_second_look()
    {
        var scan = Scan("<h2 id=\"mal\">Mål</h2><a href=\"#mal\">x</a><a href=\"b/#y\">z</a>");
        Assert.Equal(["mal"], scan.Ids);
        Assert.Equal([("a/index.html", "mal"), ("a/b/index.html", "y")], scan.AnchorLinks.Select(l => (l.File, l.Anchor!)));
    }

    [Fact]
    public void Skimming_the_real_site_sees_all_that_the_parser_sees()
    {
        var paths = RealSite.Result.Files.Select(f => f.Path).ToFrozenSet();
        var understood = 0;
        foreach (var page in RealSite.Result.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var html = Encoding.UTF8.GetString(page.Bytes.Span);
            var notes = new PageNotes(page.Path, paths);
            var read = HtmlScanner.Read(html, new(page.Path, paths));
            if (HtmlSkimmer.Skim(html, notes))
            {
                understood++;
                var skimmed = notes.ToScan();
                Assert.Equal(read.Ids.Order(), skimmed.Ids.Order());
                Assert.Equal(read.AnchorLinks.Select(l => l.File + "#" + l.Anchor), skimmed.AnchorLinks.Select(l => l.File + "#" + l.Anchor));
                Assert.Equal(read.DeadLinks.Select(l => l.File), skimmed.DeadLinks.Select(l => l.File));
            }
        }

        Assert.InRange(understood, 500, int.MaxValue);
    }
}
