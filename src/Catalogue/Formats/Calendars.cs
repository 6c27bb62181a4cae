using System.Collections.Immutable;
using System.Text;
using Catalogue.Edition;
using Catalogue.Source;

namespace Catalogue.Formats;

/// <summary>
/// <c>frister.ics</c> beside the front page and the page of every fylke that has days: whole days that a calendar can follow (iCalendar, RFC 5545).
/// Nothing of it is the clock's, so that the same content gives the same calendar on any day.
/// </summary>
public static class Calendars
{
    private const int MaxLine = 75;
    private const string Fold = "\r\n ";

    public static IEnumerable<OutputFile> Of(FormatContext context)
    {
        var edition = context.Edition;
        var title = edition.Innstillinger.Tittel;
        var fylker = edition.Facets.Single(f => f.Id == "fylke");
        var ofFylker = edition.Registers.Fylker.All
            .Select(f => new Calendar(Paths.Of(f), $"Frister i {f.Navn} – {title}", Deadlines.Of(f, fylker[f.Id])));
        return ofFylker.Prepend(new(Paths.FrontPage, $"Frister – {title}", Deadlines.All(edition)))
            .Where(c => !c.Days.IsEmpty)
            .Select(c => new OutputFile(Paths.CalendarOf(c.Page), Written(c, context.BaseUrl)));
    }

    private static byte[] Written(Calendar calendar, string baseUrl)
    {
        var host = new Uri(baseUrl).Host;
        IEnumerable<string> lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Tiltakskatalogen//Frister//NO",
            $"NAME:{Text(calendar.Name)}",
            $"X-WR-CALNAME:{Text(calendar.Name)}",
            .. calendar.Days.OrderBy(d => d.Date).ThenBy(d => d.Id, StringComparer.Ordinal).SelectMany(d => Event(d, host, baseUrl)),
            "END:VCALENDAR",
        ];
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => Folded(line) + "\r\n")));
    }

    // The content does not say when a day was written down; the day itself changes when it is moved, and then only.
    private static IEnumerable<string> Event(Deadline day, string host, string baseUrl) =>
    [
        "BEGIN:VEVENT",
        $"UID:{day.Id}@{host}",
        FormattableString.Invariant($"DTSTAMP:{day.Date:yyyyMMdd}T000000Z"),
        FormattableString.Invariant($"DTSTART;VALUE=DATE:{day.Date:yyyyMMdd}"),
        $"SUMMARY:{Text(day.Title)}",
        $"DESCRIPTION:{Text(day.Description)}",
        $"URL:{baseUrl}{day.Page}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ];

    private static string Text(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    // A line has at most 75 bytes, and no letter is cut in two.
    private static string Folded(string line)
    {
        var folded = new StringBuilder();
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > MaxLine)
            {
                folded.Append(Fold);
                length = 1;
            }

            folded.Append(rune);
            length += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }

    private sealed record Calendar(string Page, string Name, ImmutableArray<Deadline> Days);
}
