using System.IO.Compression;
using Catalogue.Dump;
using Catalogue.Tests.Parties;
using Catalogue.Tests.Pictures;

namespace Catalogue.Tests.CaseBook;

/// <summary>The saksbok as a whole: closed, complete, and the same each time.</summary>
public class CaseBookTests
{
    private static string[] Pages => [.. Saksbok.Result.Files.Select(f => f.Path).Where(p => p.EndsWith(".html", StringComparison.Ordinal))];

    [Fact]
    public void Every_page_says_that_it_is_not_published_and_keeps_search_engines_out()
    {
        Assert.Equal(Behovsmeldinger.Count + 1, Pages.Length);
        foreach (var path in Pages)
        {
            var page = Saksbok.Result.Page(path);
            Assert.StartsWith("Ikke publisert.", page.QuerySelector("body > div > header")!.Words(), StringComparison.Ordinal);
            Assert.EndsWith("– ikke publisert", page.Title, StringComparison.Ordinal);
            Assert.Equal("noindex, nofollow", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        }
    }

    [Fact]
    public void Every_link_leads_within_the_folder_or_to_the_published_site()
    {
        var files = Saksbok.Result.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var ids = Pages.ToDictionary(p => p, p => Saksbok.Result.Page(p).QuerySelectorAll("[id]").Select(e => e.Id!).ToArray());
        foreach (var path in Pages)
        {
            Assert.Equal(ids[path].Length, ids[path].Distinct(StringComparer.Ordinal).Count());
            foreach (var element in Saksbok.Result.Page(path).QuerySelectorAll("[href], [src]"))
            {
                var link = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                var target = new Uri(new Uri("file:///bok/" + path), link);
                if (target.Scheme == "file")
                {
                    var file = target.AbsolutePath["/bok/".Length..];
                    Assert.True(files.Contains(file), $"{path}: {link}");
                    Assert.True(target.Fragment.Length == 0 || ids[file].Contains(target.Fragment[1..]), $"{path}: {link}");
                }
                else
                {
                    Assert.Equal("havlandet.example", target.Host);
                    Assert.Contains(target.AbsolutePath[1..] + "index.html", SecondCatalogue.Havlandet.Result.Files.Select(f => f.Path));
                }
            }
        }
    }

    [Fact]
    public void A_page_has_the_tiltak_whole_with_what_it_builds_on_and_how_that_went()
    {
        var page = Saksbok.Result.Page("pakker/bm-2027-05.html");
        var text = page.QuerySelector("main")!.Words();
        Assert.Contains("De ansatte møtes til fire samlinger", text, StringComparison.Ordinal);
        Assert.Equal(["H1", "H2", "H2", "H3"], page.QuerySelectorAll("main :is(h1, h2, h3)").Take(4).Select(h => h.TagName));
        var source = page.QuerySelector(".sakskilde")!;
        Assert.StartsWith("Bygger på: Uteskule heile året", source.Words(), StringComparison.Ordinal);
        Assert.EndsWith("/tiltak/fjellmo-2024-uteskule/", source.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("Alle utedagane vart haldne", source.Words(), StringComparison.Ordinal);
        var untold = Saksbok.Result.Page("pakker/bm-2027-08.html").QuerySelector(".sakskilde")!;
        Assert.Contains("Ingen har fortalt hvordan det gikk.", untold.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_tiltak_takes_up_from_another_is_a_source_too()
    {
        var book = Saksbok.Of(SelectionTests.Changed(
            "content/pakker/bm-2027-03/havlandet-2027-03.md", "kilde: ", "gjenbruk:\n  - tiltak: fjellmo-2024-uteskule\n    endret: Kortere dager.\nkilde: "));
        var source = book.Page("pakker/bm-2027-03.html").QuerySelector(".sakskilde")!;
        Assert.StartsWith("Gjenbruker: Uteskule heile året", source.Words(), StringComparison.Ordinal);
        Assert.Contains("Alle utedagane vart haldne", source.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_links_to_another_in_the_saksbok_leads_to_it_there_and_else_to_the_site()
    {
        const string Links = "## Slik gjør vi det\n\nSe [den andre](/tiltak/havlandet-2027-04/), [uteskolen](/tiltak/fjellmo-2024-uteskule/) "
            + "og [denne delen](#slik-gjor-vi-det).\n";
        var book = Saksbok.Of(SelectionTests.Changed("content/pakker/bm-2027-03/havlandet-2027-03.md", "## Slik gjør vi det\n", Links));
        Assert.Equal(
            [
                "../pakker/bm-2027-04.html#havlandet-2027-04", "https://havlandet.example/tiltak/fjellmo-2024-uteskule/",
                "#havlandet-2027-03-slik-gjor-vi-det",
            ],
            book.Page("pakker/bm-2027-03.html").QuerySelectorAll(".prosa a").Select(a => a.GetAttribute("href")));
        Assert.NotNull(book.Page("pakker/bm-2027-03.html").QuerySelector("h3#havlandet-2027-03-slik-gjor-vi-det"));
    }

    [Fact]
    public void The_pictures_of_its_texts_are_in_it_and_no_others()
    {
        var site = SelectionTests.Changed(
            "content/pakker/bm-2027-03/havlandet-2027-03.md", "De ansatte møtes", "![Brettet](bilder/brett.png)\n\nDe ansatte møtes");
        var book = Saksbok.Of(site
            .With(new Source.RawFile("content/pakker/bm-2027-03/bilder/brett.png", SamplePictures.Png))
            .With(new Source.RawFile("content/pakker/bm-2027-04/bilder/annet.png", SamplePictures.Png)));
        var picture = new Uri(
            new Uri("file:///bok/pakker/"),
            book.Page("pakker/bm-2027-03.html").QuerySelector(".prosa img")!.GetAttribute("src"));
        Assert.Equal([picture.AbsolutePath["/bok/".Length..]], book.Files.Select(f => f.Path).Where(p => p.EndsWith(".png", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("content/pakker/bm-2027-03/havlandet-2027-03.md", "De ansatte møtes")]
    [InlineData("content/pakker/bm-2024-fjellmo/fjellmo-2024-uteskule.md", "Alle utedagane vart haldne")]
    public void Personal_data_in_what_it_shows_stops_it_and_is_not_told(string path, string old)
    {
        var book = Saksbok.Of(SelectionTests.Changed(path, old, $"Ring 412 34 567. {old}"));
        Assert.Empty(book.Files);
        Assert.NotEmpty(book.Diagnostics);
        Assert.DoesNotContain(book.Diagnostics, d => $"{d.Message}{d.Help}".Contains("412 34 567", StringComparison.Ordinal));
    }

    [Fact]
    public void Personal_data_elsewhere_does_not_stop_it()
    {
        var site = Saksbok.Site().With("content/sider/om.md", "---\ntittel: Om\ningress: Om oss.\n---\n\nRing 412 34 567.\n");
        Assert.NotEmpty(Saksbok.Of(site).Files);
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes_twice()
    {
        var first = DumpArchive.Of(Saksbok.Result.Files, "bok", TestSite.Today);
        Assert.Equal(first, DumpArchive.Of(Saksbok.Of(Saksbok.Site()).Files, "bok", TestSite.Today));
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.Equal(Saksbok.Result.Files.Select(f => "bok/" + f.Path), zip.Entries.Select(e => e.FullName));
    }

    [Fact]
    public void The_list_of_decisions_has_the_tiltak_in_the_order_of_the_table_and_nothing_decided()
    {
        var lines = Saksbok.Result.Text("vedtak.csv").TrimStart('\uFEFF').TrimEnd().Split("\r\n");
        Assert.Equal(
            "id;tittel;pakke;nr;ar;periode;innstilt_eier;innstilt_uh;innstilt_totalt;tildelt_eier;tildelt_uh;tildelt_totalt;"
                + "status;vedtak_ref;vedtak_dato;vedtak_begrunnelse",
            lines[0]);
        Assert.Equal(
            Saksbok.Result.Page().QuerySelectorAll(".sakstabell tbody a").Select(a => a.GetAttribute("href")!.Split('#')[1]),
            lines[1..].Select(l => l.Split(';')[0]).Distinct());
        Assert.All(lines[1..], l => Assert.EndsWith(";;;;;;;;;;", l, StringComparison.Ordinal));
        Assert.Equal(["2027", "2028"], lines[1..].Select(l => l.Split(';')).Where(l => l[0] == "havlandet-2027-10").Select(l => l[5]));
    }

    [Fact]
    public void Nothing_of_it_is_in_the_site()
    {
        var site = Saksbok.Site().Build();
        Assert.False(site.Files.IsEmpty);
        Assert.DoesNotContain(site.Files.Select(f => f.Path), path => path.Contains("saksbok", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Files.Select(f => f.Path), path => path.Contains("havlandet-2027-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fault_in_a_template_is_told_and_nothing_is_made()
    {
        var book = Saksbok.Of(Saksbok.Site().With("templates/saksmelding.sbn-html", "{{ side.titel }}"));
        Assert.Empty(book.Files);
        Assert.Contains(book.Diagnostics, d => d.Location.Source.Path == "templates/saksmelding.sbn-html");
    }
}
