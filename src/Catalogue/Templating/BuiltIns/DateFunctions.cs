using Catalogue.Templating.Values;
using static Catalogue.Templating.BuiltIns.FunctionTable;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The object <c>date</c>; nothing of nothing, and a text that is no date is a fault.</summary>
internal static class DateFunctions
{
    private static readonly ScriptParameter Date = new("date");

    // Scriban lets a template assign date.format; here the object is shared by all pages, so a page that wants another format gives it to date.to_string.
    public static ScriptObject Create() => new FunctionTable("date")
    {
        { "add_days", [Date, new("days")], call => Add(call, call.Number(1), TimeSpan.TicksPerDay) },
        { "add_hours", [Date, new("hours")], call => Add(call, call.Number(1), TimeSpan.TicksPerHour) },
        { "add_milliseconds", [Date, new("millis")], call => Add(call, call.Number(1), TimeSpan.TicksPerMillisecond) },
        { "add_minutes", [Date, new("minutes")], call => Add(call, call.Number(1), TimeSpan.TicksPerMinute) },
        { "add_months", [Date, new("months")], call => Moved(call, date => date.AddMonths(call.Int(1))) },
        { "add_seconds", [Date, new("seconds")], call => Add(call, call.Number(1), TimeSpan.TicksPerSecond) },
        { "add_years", [Date, new("years")], call => Moved(call, date => date.AddYears(call.Int(1))) },
        { "default_format", ScriptDate.DefaultFormat },
        { "format", ScriptDate.DefaultFormat },
        { "now", [], call => call.Runtime.Now },
        { "parse", [Text, Optional("pattern"), Optional("culture")], call => Parse(call, 1, 2) },
        {
            "parse_to_string",
            [Text, Optional("output_pattern"), Optional("output_culture"), Optional("input_pattern"), Optional("input_culture")],
            ParseToString
        },
        { "to_string", [new("datetime"), new("pattern"), Optional("culture")], call => call.IsNull(0) ? null : Print(call, call.Date(0), 1, 2) },
    }.Freeze();

    private static DateTime? Add(ScriptCall call, double number, long unit) =>
        Moved(call, date => date.AddTicks(checked((long)Math.Round(number * unit))));

    private static DateTime? Moved(ScriptCall call, Func<DateTime, DateTime> move)
    {
        try
        {
            return call.IsNull(0) ? null : move(call.Date(0));
        }
        catch (Exception fault) when (fault is ArgumentOutOfRangeException or OverflowException)
        {
            throw call.Fault(1, $"datoen faller utenfor årene 1–9999 ({call.Text(0)} og {call.Text(1)})");
        }
    }

    private static DateTime? Parse(ScriptCall call, int pattern, int culture)
    {
        if (call.Text(0).Length == 0 || ScriptValues.AsDateTime(call.Arguments[0]) is not null)
        {
            return ScriptValues.AsDateTime(call.Arguments[0]);
        }

        var date = call.IsNull(pattern)
            ? DateParser.Parse(call.Text(0), call.Culture(culture))
            : DateParser.Parse(call.Text(0), call.Text(pattern), call.Culture(culture) ?? ScriptCulture.Norwegian);
        return date ?? throw (call.IsNull(pattern)
            ? call.Expected(0, "en dato", "skriv datoen som 2026-11-20, eller gi et mønster, for eksempel «%d.%m.%Y»")
            : call.Expected(0, $"en dato etter mønsteret «{call.Text(pattern)}»"));
    }

    private static string? ParseToString(ScriptCall call) => Parse(call, 3, 4) is { } date ? Print(call, date, 1, 2) : null;

    private static string Print(ScriptCall call, DateTime date, int pattern, int culture) =>
        ScriptDate.Format(date, call.IsNull(pattern) ? ScriptDate.DefaultFormat : call.Text(pattern), call.Culture(culture));
}
