using System.Text;
using Catalogue.Pipeline;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace Catalogue.Tests.Formats;

/// <summary>The calendars as a program for calendars understands them.</summary>
public class CalendarTests
{
    private const string Fylke = "content/fylker/nordland.md";
    private const string Kilde = "Statsforvalteren; «1. februar, hvert år» & \\ på nettsidene, også for Hábmer og Åarjel, "
        + "i de tre ordningene som gjelder til og med 2026";

    [Fact]
    public void Every_date_of_the_register_is_a_whole_day_in_the_calendar_of_its_fylke_and_in_that_of_all()
    {
        var known = Directory.GetFiles(Path.Combine(Repository.Root, "content", "fylker"))
            .Select(f => (Id: Path.GetFileNameWithoutExtension(f), Dates: DatesIn(File.ReadAllLines(f))))
            .Where(f => f.Dates.Count > 0)
            .ToList();

        Assert.NotEmpty(known);
        Assert.All(known, f => Assert.Empty(f.Dates.Except(Events(RealSite.Result, $"fylker/{f.Id}/frister.ics").Select(Day))));
        var all = Events(RealSite.Result, "frister.ics");
        var each = Calendars(RealSite.Result).Where(p => p != "frister.ics").SelectMany(p => Events(RealSite.Result, p));
        Assert.Equal(each.Select(e => e.Uid).Distinct().Order(StringComparer.Ordinal), all.Select(e => e.Uid).Order(StringComparer.Ordinal));
        Assert.All(all, e => Assert.True(e.IsAllDay));
        var pages = RealSite.Result.Pages.Select(p => RealSite.Result.BaseUrl + p.Path).ToHashSet(StringComparer.Ordinal);
        Assert.All(all, e => Assert.Contains(e.Url!.AbsoluteUri, pages));
    }

    [Fact]
    public void A_page_leads_to_its_calendar_and_only_where_there_is_one()
    {
        var fylker = RealSite.Result.Files.Where(f =>
            f.Path.StartsWith("fylker/", StringComparison.Ordinal) && f.Path.EndsWith("/index.html", StringComparison.Ordinal));

        Assert.All(fylker.Where(f => f.Path.Count('/') == 2), f =>
        {
            var has = Calendars(RealSite.Result).Contains(f.Path.Replace("index.html", "frister.ics", StringComparison.Ordinal));
            Assert.Equal(has, RealSite.Text(f.Path).Contains(">Frister i kalenderen din (iCalendar)</a>", StringComparison.Ordinal));
            Assert.Equal(has, RealSite.Text(f.Path).Contains("type=\"text/calendar\"", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_deadline_without_a_date_is_in_no_calendar()
    {
        Assert.Empty(Calendars(TestSite.Base().Build()));
        Assert.Empty(Calendars(Site("  - hva: rapport\n    kilde: Ikke kunngjort\n").Build()));
    }

    [Fact]
    public void A_day_that_is_moved_is_the_same_and_two_of_a_kind_are_two()
    {
        var before = Assert.Single(Events(Site(Frist("2027-02-01")).Build(), "frister.ics"));
        var after = Assert.Single(Events(Site(Frist("2027-02-15")).Build(), "frister.ics"));
        Assert.Equal((before.Uid, "2027-02-15"), (after.Uid, Day(after)));
        Assert.Equal("nordland-behovsmelding-2027@tiltak.example", after.Uid);

        var two = Events(Site(Frist("2027-02-01") + Frist("2027-09-01") + Frist("2028-02-01")).Build(), "frister.ics");
        Assert.Equal(3, two.Select(e => e.Uid).Distinct().Count());
    }

    [Fact]
    public void Letters_and_signs_come_through_on_lines_of_at_most_75_bytes_and_no_clock_does()
    {
        var site = Site(Frist("2027-02-01"));
        var file = site.Build().Files.Single(f => f.Path == "fylker/nordland/frister.ics");
        var found = Assert.Single(Events(site.Build(), file.Path));

        Assert.Equal($"Kilde: {Kilde}", found.Description);
        Assert.Equal("Frist for behovsmelding – Nordland", found.Summary);
        Assert.Equal(new DateTime(2027, 2, 1, 0, 0, 0, DateTimeKind.Utc), found.DtStamp!.AsUtc);
        Assert.All(Encoding.UTF8.GetString(file.Bytes.Span).Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        var later = Build.Run(site.ToSources(), new(TestSite.Today.AddYears(1))).Files.Single(f => f.Path == file.Path);
        Assert.Equal(file.Bytes.ToArray(), later.Bytes.ToArray());
    }

    [Theory]
    [InlineData("avsluttet", "", "2024-12-31")]
    [InlineData("meldt", "", null)]
    [InlineData("avsluttet", "erfaring:\n  - dato: 2025-06-01\n    av: rektor\n    gjort: Vi leste sammen hver dag i et helt skoleår.\n", null)]
    public void An_experience_is_due_where_a_tiltak_was_carried_out_and_nobody_has_told(string status, string more, string? due)
    {
        const string titles = "tittel: Magisk måned\nsammendrag: Alle leser sammen i én måned hvert år.\n";
        var fields = $"{titles}status: {status}\nvarighet:\n  - H2023\n  - V2024\n{more}{Filled.Approval}";
        var built = TestSite.Base().With(Filled.Path, Filled.Tiltak(fields)).Build();
        var days = Calendars(built).Contains("frister.ics") ? Events(built, "frister.ics") : [];

        Assert.Equal(due is null ? [] : [("tiltak-b-erfaring@tiltak.example", due)], days.Select(e => (e.Uid!, Day(e))));
    }

    private static string Frist(string date) =>
        $"  - hva: behovsmelding\n    dato: {date}\n    kilde: \"{Kilde.Replace("\\", "\\\\", StringComparison.Ordinal)}\"\n";

    private static TestSite Site(string frister)
    {
        var text = Encoding.UTF8.GetString(TestSite.Base().ToSources().Content.Single(f => f.Path == Fylke).Bytes.Span);
        return TestSite.Base().With(Fylke, text.Replace("navn: Nordland\n", $"navn: Nordland\nfrister:\n{frister}", StringComparison.Ordinal));
    }

    private static List<string> DatesIn(string[] lines) =>
    [
        .. lines.SkipWhile(l => l != "frister:").Skip(1).TakeWhile(l => l.StartsWith(' '))
            .Select(l => l.Trim()).Where(l => l.StartsWith("dato: ", StringComparison.Ordinal)).Select(l => l[6..]),
    ];

    private static IEnumerable<string> Calendars(BuildResult built) =>
        built.Files.Select(f => f.Path).Where(p => p.EndsWith(".ics", StringComparison.Ordinal));

    private static List<CalendarEvent> Events(BuildResult built, string path) =>
        [.. Calendar.Load(Encoding.UTF8.GetString(built.Files.Single(f => f.Path == path).Bytes.Span))!.Events];

    private static string Day(CalendarEvent day) => FormattableString.Invariant($"{day.Start!.Value:yyyy-MM-dd}");
}
