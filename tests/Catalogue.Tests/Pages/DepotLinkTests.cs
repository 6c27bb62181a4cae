using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Web;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Tests.Pages;

public partial class DepotLinkTests
{
    private const string Address = "https://git.example/a/b";
    private const string Settings = """
        tittel: Prøvekatalogen
        beskrivelse: En katalog til prøver.
        utgiver: Redaksjonen for katalogen
        grunnadresse: https://tiltak.example/
        """;

    private static readonly Lazy<BuildResult> Linked = new(() =>
        Site("\ndepot: " + Address + "\nkontakt: https://kommune.example/kontakt\n").Build());

    public static TheoryData<string, string> Files => new()
    {
        { "tiltak/tiltak-a/", "content/pakker/eksempel/tiltak-a.md" },
        { "pakker/eksempel/", "content/pakker/eksempel/pakke.md" },
        { "regioner/salten/", "content/regioner/salten.md" },
        { "uh/nord/", "content/uh/nord.md" },
        { "temaer/ledelse/", "content/temaer/ledelse.md" },
        { "ordninger/regional/", "content/ordninger/regional.md" },
        { "kommuner/narvik/", "content/kommuner.yml" },
        { "bidra/", "content/sider/bidra.md" },
        { "regler/TK301/", "content/regler/TK301.md" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_page_made_from_a_file_leads_to_that_file_in_the_editor_and_to_its_history(string page, string file)
    {
        var document = Page(Linked.Value, page);

        Assert.Equal($"{Address}/edit/main/{file}", Href(document, "Foreslå endring på denne siden"));
        Assert.Equal($"{Address}/commits/main/{file}", Href(document, "Se hva som er endret før"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tiltak/")]
    [InlineData("ar/2024/")]
    [InlineData("bidra/felter/")]
    public void A_page_that_only_lists_or_explains_has_no_file(string page) =>
        Assert.DoesNotContain(Address, Text(Linked.Value, page), StringComparison.Ordinal);

    [Fact]
    public void Every_edit_link_of_the_real_site_leads_to_a_file_that_is_there()
    {
        var files = RealSite.Sources.Content.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var linked = RealSite.Result.Files
            .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(f => EditLink().Matches(Encoding.UTF8.GetString(f.Bytes.Span)))
            .Select(m => Uri.UnescapeDataString(m.Groups[1].Value))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Subset(files, linked);
        var expected = files.Except(FilesWithoutAPage(), StringComparer.Ordinal).Where(f => f.EndsWith(".md", StringComparison.Ordinal));
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            linked.Where(f => f.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    // A draft has none, nor has a package that has nothing but drafts.
    private static IEnumerable<string> FilesWithoutAPage()
    {
        var katalog = RealSite.Result.Katalog!;
        var drafts = katalog.Tiltak.Where(t => !t.Tiltak.Godkjent.IsGiven).Select(t => t.Tiltak.Origin.Source.Path);
        var shown = katalog.Tiltak.Where(t => t.Tiltak.Godkjent.IsGiven && !t.Trukket).Select(t => t.Pakke!.Id).ToHashSet(StringComparer.Ordinal);
        return drafts.Concat(katalog.Pakker.Where(p => !shown.Contains(p.Id)).Select(p => p.Pakke.Origin.Source.Path));
    }

    [Fact]
    public void Without_a_repository_no_page_has_a_link_to_a_file()
    {
        var pages = Site("\n")
            .Build().Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(f => Encoding.UTF8.GetString(f.Bytes.Span))
            .ToList();

        Assert.All(pages, p => Assert.DoesNotContain("Foreslå endring på denne siden", p, StringComparison.Ordinal));
        Assert.All(pages, p => Assert.DoesNotContain("Åpne en fil som er påbegynt", p, StringComparison.Ordinal));
    }

    [Fact]
    public void The_form_for_a_new_tiltak_is_near_on_every_page_and_knows_the_package_it_was_asked_for_from()
    {
        var site = Site("\n").Build();

        Assert.Equal("../../bidra/nytt-tiltak/", Href(Page(site, "tiltak/tiltak-a/"), "Nytt tiltak"));
        Assert.Equal("../../bidra/nytt-tiltak/?fra=tiltak-a", Href(Page(site, "tiltak/tiltak-a/"), "Bruk som utgangspunkt"));
        Assert.Equal("../../bidra/nytt-tiltak/?pakke=eksempel", Href(Page(site, "pakker/eksempel/"), "Nytt tiltak i denne pakken"));
    }

    [Fact]
    public void Those_without_an_account_find_where_to_write() =>
        Assert.Equal("https://kommune.example/kontakt", Href(Page(Linked.Value, "tiltak/tiltak-a/"), "ta kontakt"));

    [Fact]
    public void A_new_tiltak_inherits_what_its_package_says()
    {
        var (path, text) = NewFile(Linked.Value, "pakker/eksempel/", "Åpne en fil som er påbegynt");

        Assert.Equal("content/pakker/eksempel/salten-2024-.md", path);
        Assert.Equal(
            [
                "tittel", "sammendrag", "status", "fase", "varighet", "malgruppe", "tema", "meldt_eier", "meldt_uh", "meldt_totalt", "kilde",
                "godkjent_dato", "godkjent_av",
            ],
            Keys(text));
        Assert.Contains("status: meldt\n", text, StringComparison.Ordinal);
        Assert.Contains("kilde: Behovsmelding 2024\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n## Erfaringer og råd til andre\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_sent_as_it_opened_is_told_what_is_empty_and_that_it_has_no_name()
    {
        var (path, text) = NewFile(Linked.Value, "pakker/eksempel/", "Åpne en fil som er påbegynt");
        var errors = Site("\n").With(path, text).Check().Where(d => d.IsError).Select(d => $"{d.Rule.Code} {d.Message}");

        Assert.Equal(
            [
                "TK103 «salten-2024-.md» kan ikke være navn på en fil: bare små bokstaver a–z, tall og bindestrek er tillatt",
                "TK201 feltet «tittel» er tomt",
                "TK201 feltet «sammendrag» er tomt",
            ],
            errors);
    }

    [Fact]
    public void Every_prefilled_file_of_the_real_site_passes_when_its_empty_fields_are_filled()
    {
        var pages = RealSite.Result.Files.Where(f => Entry().IsMatch(f.Path)).Select(f => f.Path).ToList();
        var added = new List<RawFile>();
        foreach (var page in pages)
        {
            var (path, text) = NewFile(RealSite.Result, page[..^"index.html".Length], "Åpne en fil som er påbegynt");
            var named = path.Replace("-.md", $"-nytt-{added.Count}.md", StringComparison.Ordinal);
            added.Add(new(named, Encoding.UTF8.GetBytes(Filled(text, added.Count))));
        }

        var sources = RealSite.Sources with { Content = [.. RealSite.Sources.Content, .. added] };
        var errors = Catalogue.Build.Run(sources, RealSite.Options with { CheckOnly = true }).Diagnostics.Where(d => d.IsError);

        Assert.Equal(RealSite.Result.Counts.Pakker, added.Count);
        Assert.Equal([], errors.Select(TestSite.Show));
    }

    private static string Filled(string text, int number)
    {
        var values = new Dictionary<string, string>
        {
            ["tittel"] = $"Prøvetiltak nummer {number} om noe helt nytt",
            ["sammendrag"] =
                $"Prøve {number}. Lærerne møtes fire ganger i løpet av året, prøver ut det de lærer i klassen, og deler erfaringene med hverandre.",
            ["region"] = "lofoten",
            ["ordning"] = "annet",
            ["ar"] = "2024",
            ["eiere"] = "Vågan",
            ["uh"] = "nord",
            ["sektor"] = "grunnskole",
            ["fase"] = "planlegging, gjennomforing",
            ["varighet"] = "V2024, H2024",
            ["malgruppe"] = "laerere",
            ["tema"] = "ledelse",
            ["kilde"] = "Behovsmelding",
        };
        return EmptyField().Replace(text, m => values.TryGetValue(m.Groups[1].Value, out var value) ? $"{m.Groups[1].Value}: {value}\n" : "");
    }

    private static (string Path, string Text) NewFile(BuildResult site, string page, string link)
    {
        var query = HttpUtility.ParseQueryString(new Uri(Href(Page(site, page), link)).Query);
        return (query["filename"]!, query["value"]!);
    }

    private static ImmutableArray<string> Keys(string text) => [.. Key().Matches(text).Select(m => m.Groups[1].Value)];

    private static string Href(IHtmlDocument page, string text) => Assert.Single(page.Links, a => a.TextContent == text).GetAttribute("href")!;

    private static IHtmlDocument Page(BuildResult site, string path) => new HtmlParser().ParseDocument(Text(site, path));

    private static string Text(BuildResult site, string path) =>
        Encoding.UTF8.GetString(site.Files.Single(f => f.Path == path + "index.html").Bytes.Span);

    private static TestSite Site(string settings) =>
        TestSite.Base().With("content/katalog.yml", Settings + settings).With("content/regler/TK301.md", "## Hva regelen sier\n\nKommunen finnes.\n");

    [GeneratedRegex("""/edit/main/([^"]+)""")]
    private static partial Regex EditLink();

    [GeneratedRegex("^pakker/[a-z][^/]+/index.html$")]
    private static partial Regex Entry();

    [GeneratedRegex("^([a-z_]+):", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex("^([a-z_]+):\n(?! )", RegexOptions.Multiline)]
    private static partial Regex EmptyField();
}
