using System.ServiceModel.Syndication;
using System.Xml;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Tests.Formats;

/// <summary>The feeds as a feed reader's parser understands them.</summary>
public class AtomFeedsTests
{
    private const string Tiltak = "content/pakker/eksempel/tiltak-a.md";

    [Fact]
    public void The_catalogue_and_every_value_that_tiltak_have_can_be_followed()
    {
        var expected = RealSite.Result.Pages.Select(p => p.Path).Where(p =>
            !p.StartsWith("pakker/", StringComparison.Ordinal)
            && PlainSums.ListedOn(p + "index.html") is { } listed
            && PlainContent.Tiltak.Any(t => listed(t)));
        Assert.Equal(
            expected.Select(p => p + "atom.xml").Order(StringComparer.Ordinal),
            Feeds(RealSite.Result).Select(f => f.Path).Order(StringComparer.Ordinal));
        Assert.All(Feeds(RealSite.Result), f =>
        {
            var feed = Read(f);
            var page = f.Path[..^"atom.xml".Length];
            Assert.Equal(RealSite.Result.BaseUrl + f.Path, feed.Id);
            Assert.Equal(RealSite.Result.BaseUrl + f.Path, Address(feed.Links, "self"));
            Assert.Equal(RealSite.Result.BaseUrl + page, Address(feed.Links, "alternate"));
            var listed = PlainSums.ListedOn(page + "index.html")!;
            var told = PlainContent.Tiltak.Where(t => listed(t)).Sum(t => 1 + t.Values("erfaring").Count);
            Assert.Equal(Math.Min(50, told), feed.Items.Count());
            Assert.Equal(feed.Items.Max(i => i.LastUpdatedTime), feed.LastUpdatedTime);
            Assert.Equal(feed.Items.Select(i => i.Id).Distinct(), feed.Items.Select(i => i.Id));
            var pages = RealSite.Result.Pages.Select(p => RealSite.Result.BaseUrl + p.Path).ToHashSet();
            Assert.All(feed.Items, i => Assert.Contains(Address(i.Links, "alternate").Split('#')[0], pages));
            Assert.NotEmpty(feed.Authors.Single().Name);
        });
    }

    [Fact]
    public void A_page_that_lists_tiltak_names_its_feed()
    {
        var front = RealSite.Text("index.html");
        Assert.Contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"./atom.xml\"", front, StringComparison.Ordinal);
        var kommuner = RealSite.Result.Files.Where(f =>
            f.Path.StartsWith("kommuner/", StringComparison.Ordinal) && f.Path.EndsWith("/index.html", StringComparison.Ordinal));
        Assert.All(kommuner, f => Assert.Equal(
            RealSite.Result.Files.Any(feed => feed.Path == f.Path.Replace("index.html", "atom.xml", StringComparison.Ordinal)),
            RealSite.Text(f.Path).Contains("Følg nye tiltak (Atom)", StringComparison.Ordinal)));
    }

    [Fact]
    public void Letters_and_signs_come_through()
    {
        const string title = "Lesing & \"skriving\" <først> 'igjen' på Hábmer, Kárášjohka og Åarjel";
        var site = TestSite.Base();
        var entry = Read(OfAll(With(site, "tittel", $"'{title.Replace("'", "''", StringComparison.Ordinal)}'").Build())).Items.Single();
        Assert.Equal(title, entry.Title.Text);
    }

    [Fact]
    public void A_later_decision_makes_a_tiltak_new_again_and_the_day_of_the_build_never_does()
    {
        var approved = Read(OfAll(TestSite.Base().Build())).Items.Single();
        Assert.Equal(approved.PublishDate, approved.LastUpdatedTime);

        var site = With(With(TestSite.Base(), "godkjent_dato", "2026-10-01"), "vedtak_dato", "2026-11-19");
        var granted = Read(OfAll(site.Build())).Items.Single();
        Assert.Equal(new DateTimeOffset(2026, 11, 19, 0, 0, 0, TimeSpan.Zero), granted.LastUpdatedTime);
        Assert.Equal(new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero), granted.PublishDate);
        Assert.Equal(approved.Id, granted.Id);
    }

    [Fact]
    public void A_feed_holds_the_fifty_that_changed_last()
    {
        var site = TestSite.Base();
        var text = Text(site);
        for (var day = 1; day <= 60; day++)
        {
            var date = new DateOnly(2025, 1, 1).AddDays(day * 7 % 61);
            site.With(
                FormattableString.Invariant($"content/pakker/eksempel/prove-{day:00}.md"),
                Set(text, "godkjent_dato", FormattableString.Invariant($"{date:yyyy-MM-dd}")));
        }

        var feed = Read(OfAll(site.Build()));
        Assert.Equal(50, feed.Items.Count());
        var dates = feed.Items.Select(i => i.LastUpdatedTime).ToList();
        Assert.Equal(dates.OrderDescending(), dates);
        Assert.Equal(feed.LastUpdatedTime, dates[0]);
        Assert.Equal(new DateOnly(2025, 1, 13), DateOnly.FromDateTime(dates[^1].UtcDateTime));
    }

    [Fact]
    public void A_draft_without_a_date_is_in_no_feed()
    {
        var site = TestSite.Base();
        site.With("content/pakker/eksempel/utkast.md", Set(Text(site), "godkjent_dato", null));
        var built = WithDrafts(site);
        Assert.Equal(2, built.Counts.Tiltak);
        Assert.Single(Read(OfAll(built)).Items);

        var drafts = TestSite.Base();
        drafts.With(Tiltak, Set(Text(drafts), "godkjent_dato", null));
        Assert.Empty(Feeds(WithDrafts(drafts)));
    }

    private static BuildResult WithDrafts(TestSite site) => Build.Run(site.ToSources(), new(TestSite.Today) { Drafts = true });

    private static IEnumerable<OutputFile> Feeds(BuildResult result) => result.Files.Where(f => f.Path.EndsWith("atom.xml", StringComparison.Ordinal));

    private static OutputFile OfAll(BuildResult result) => result.Files.Single(f => f.Path == "atom.xml");

    private static SyndicationFeed Read(OutputFile file)
    {
        using var xml = XmlReader.Create(new MemoryStream(file.Bytes.ToArray()));
        return SyndicationFeed.Load(xml);
    }

    private static string Address(IEnumerable<SyndicationLink> links, string type) => links.Single(l => l.RelationshipType == type).Uri.AbsoluteUri;

    private static TestSite With(TestSite site, string field, string value) => site.With(Tiltak, Set(Text(site), field, value));

    private static string Text(TestSite site) => System.Text.Encoding.UTF8.GetString(site.ToSources().Content.Single(f => f.Path == Tiltak).Bytes.Span);

    // A field of one line: put in its place, added after the title, or taken out.
    private static string Set(string text, string field, string? value)
    {
        var lines = text.Split('\n').Where(l => !l.StartsWith(field + ":", StringComparison.Ordinal)).ToList();
        if (value is not null)
        {
            lines.Insert(1, $"{field}: {value}");
        }

        return string.Join('\n', lines);
    }
}
