using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Catalogue.Pipeline;
using Catalogue.Tests.SecondCatalogue;

namespace Catalogue.Tests.Check;

public class AddressTests
{
    private const string List = "content/adresser.txt";

    public static TheoryData<string> Catalogues => ["content", "annet-fylke"];

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void No_address_that_was_promised_has_gone(string catalogue)
    {
        var result = Of(catalogue);
        Assert.NotNull(result.Addresses.List);
        Assert.Equal([], result.Diagnostics.Where(d => d.Rule.Code is "TK317" or "TK318" or "TK319").Select(TestSite.Show));
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void The_list_of_a_catalogue_is_as_the_command_writes_it(string catalogue)
    {
        var lines = Of(catalogue).Addresses.List!.Text.TrimEnd('\n').Split('\n');
        Assert.Equal(lines.Order(StringComparer.Ordinal).Distinct(), lines);
    }

    [Theory]
    [InlineData("tiltak/tiltak-a/")]
    [InlineData("temaer/ledelse/")]
    [InlineData("temaer/begynneropplaering/atom.xml")]
    [InlineData("temaer/begynneropplaering/tiltak.csv")]
    [InlineData("atom.xml")]
    [InlineData("data/tiltak.csv")]
    [InlineData("data/belop.xlsx")]
    [InlineData("data/katalog.ttl")]
    [InlineData("api/v1/katalog.json")]
    [InlineData("api/v1/schema/tiltak.json")]
    [InlineData("api/v1/tiltak/{id}.json")]
    [InlineData("api/v1/kommuner/{id}.json")]
    [InlineData("regler/TK317/")]
    [InlineData("sok/")]
    [InlineData("sok/?q=")]
    [InlineData("sok/?tema=")]
    public void Pages_feeds_tables_the_interface_and_questions_of_the_search_are_public(string address) =>
        Assert.Contains(address, TestSite.Base().With("content/regler/TK317.md", "x").Build().Addresses.Published);

    [Fact]
    public void A_calendar_is_public() => Assert.Contains("fylker/nordland/frister.ics", RealSite.Result.Addresses.Published);

    [Fact]
    public void What_is_named_after_its_content_or_only_for_our_own_scripts_is_not()
    {
        var published = RealSite.Result.Addresses.Published;
        Assert.DoesNotContain(published, a => Regex.IsMatch(a, "^assets/|^medier/|^bidra/ider/|^sok/[^?]|/utgangspunkt\\.json$|/side-[0-9]"));
        Assert.DoesNotContain("api/v1/tiltak/magisk-maned.json", published);
    }

    [Fact]
    public void The_questions_are_those_that_the_search_page_asks()
    {
        using var page = new HtmlParser().ParseDocument(RealSite.Text("sok/index.html"));
        var asked = page.QuerySelectorAll("main [name]").Select(field => $"sok/?{field.GetAttribute("name")}=").Distinct();
        Assert.Equal([], asked.Except(RealSite.Result.Addresses.Published, StringComparer.Ordinal));
    }

    [Fact]
    public void The_list_of_the_interface_is_that_of_its_files()
    {
        var files = RealSite.Result.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        Assert.All(
            RealSite.Result.Addresses.Published.Where(a => a.AsSpan().IndexOfAny('{', '?') < 0),
            a => Assert.Contains(Catalogue.Edition.Paths.FileOf(a), files));
    }

    [Theory]
    [InlineData("", "tiltaket «magisk-maned» har ingen side lenger", "skriv «magisk-maned» under tidligere_id i det nye")]
    [InlineData("content/pakker/eksempel/magisk-maned.md", "tiltaket «magisk-maned» har ingen side lenger", "godkjent for publisering")]
    public void A_tiltak_that_loses_its_page_is_an_error_with_the_remedy(string draft, string message, string help)
    {
        var site = TestSite.Base().With(List, "tiltak/magisk-maned/\n");
        site = draft.Length == 0 ? site : site.With(draft, Filled.Tiltak(path: draft));
        var fault = Assert.Single(site.Build().Diagnostics);
        Assert.Equal(("TK317", message, 1), (fault.Rule.Code, fault.Message, fault.Location.Position.Line));
        Assert.True(fault.IsError);
        Assert.Contains(help, fault.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_name_with_the_old_one_under_tidligere_id_is_no_fault()
    {
        var site = TestSite.Base().With(List, "tiltak/magisk-maned/\n")
            .With(Filled.Path, Filled.Tiltak(Filled.Approval + "tidligere_id:\n  - magisk-maned\n"));
        Assert.Equal([], site.Faults());
        Assert.Contains("tiltak/magisk-maned/", site.Build().Addresses.Published);
    }

    [Fact]
    public void Of_a_page_that_is_gone_its_feed_and_table_are_not_told_too_and_of_one_that_stays_they_are_one_fault()
    {
        var site = TestSite.Base().With(List, "temaer/borte/\ntemaer/borte/atom.xml\ntemaer/borte/tiltak.csv\ntemaer/ledelse/x.csv\ntemaer/ledelse/x.xml\n");
        Assert.Equal(
            [
                "TK318 content/adresser.txt:1:1 adressen «temaer/borte/» fører ikke lenger noe sted",
                "TK318 content/adresser.txt:4:1 adressen «temaer/ledelse/x.csv» og 1 til i samme mappe fører ikke lenger noe sted",
            ],
            site.Faults());
    }

    [Fact]
    public void With_a_tiltak_gone_what_has_gone_with_it_is_not_told() => Assert.Equal(
        ["TK317 content/adresser.txt:2:1 tiltaket «borte» har ingen side lenger"],
        TestSite.Base().With(List, "temaer/ledelse/atom.xml\ntiltak/borte/\n").Faults());

    [Fact]
    public void A_kind_of_address_that_is_gone_is_told() => Assert.Equal(
        [
            "TK318 content/adresser.txt:1:1 adressen «api/v1/planer/{id}.json» fører ikke lenger noe sted",
            "TK318 content/adresser.txt:2:1 adressen «sok/?plan=» fører ikke lenger noe sted",
        ],
        TestSite.Base().With(List, "api/v1/planer/{id}.json\nsok/?plan=\n").Faults());

    [Theory]
    [InlineData("<<<<<<< HEAD")]
    [InlineData("Ring oss på mandag")]
    [InlineData("/tiltak/tiltak-a/")]
    [InlineData("https://tiltak.example/tiltak/tiltak-a/")]
    public void What_is_no_address_is_told_at_its_line(string line) => Assert.Equal(
        ["TK319 content/adresser.txt:2:1 linja er ingen adresse"],
        TestSite.Base().With(List, $"tiltak/tiltak-a/\n{line}\n").Faults());

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_not_its_address_too()
    {
        var site = TestSite.Base().With(List, "tiltak/tiltak-b/\n").With(Filled.Path, "---\ntittel: [\n---\n");
        Assert.DoesNotContain(site.Faults(), f => f.StartsWith("TK317", StringComparison.Ordinal));
        Assert.NotEmpty(site.Faults());
    }

    [Fact]
    public void Other_errors_of_the_content_hide_no_lost_address()
    {
        var site = TestSite.Base().With(List, "tiltak/borte/\n")
            .With(Filled.Path, Filled.Tiltak(Filled.Approval + "eiere:\n  - Alsthaug\n", "\n## Slik gjør vi det\n\nSe [det andre](/tiltak/borte/).\n"));
        Assert.Equal(["TK301", "TK317", "TK601"], site.Faults().Select(f => f[..5]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_a_list_nothing_is_promised() => Assert.Equal([], TestSite.Base().Faults());

    [Fact]
    public void The_renewed_list_has_the_old_lines_and_the_new_ones_in_order_each_once()
    {
        var book = TestSite.Base().With(List, "tiltak/tiltak-a/\ntemaer/borte/\r\ntiltak/tiltak-a/\n").Build().Addresses;
        var lines = book.Renewed().Split('\n');
        Assert.Equal("", lines[^1]);
        Assert.Equal(book.Published.Append("temaer/borte/").Order(StringComparer.Ordinal), lines[..^1]);
        Assert.DoesNotContain("tiltak/tiltak-a/", book.New);
        Assert.Contains("temaer/ledelse/", book.New);
    }

    private static BuildResult Of(string catalogue) => catalogue == "content" ? RealSite.Result : Havlandet.Result;
}
