using System.Globalization;
using Catalogue.Templating.Values;
using static Catalogue.Templating.BuiltIns.FunctionTable;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The object <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static ScriptObject Create() => new FunctionTable("timespan")
    {
        { "from_days", [new("days")], call => From(call, TimeSpan.TicksPerDay) },
        { "from_hours", [new("hours")], call => From(call, TimeSpan.TicksPerHour) },
        { "from_milliseconds", [new("millis")], call => From(call, TimeSpan.TicksPerMillisecond) },
        { "from_minutes", [new("minutes")], call => From(call, TimeSpan.TicksPerMinute) },
        { "from_seconds", [new("seconds")], call => From(call, TimeSpan.TicksPerSecond) },
        { "parse", [Text], Parse },
        { "zero", TimeSpan.Zero },
    }.Freeze();

    private static TimeSpan From(ScriptCall call, long unit)
    {
        var ticks = call.Number(0) * unit;
        return Math.Abs(ticks) < long.MaxValue
            ? new TimeSpan((long)Math.Round(ticks))
            : throw call.Fault(0, $"tidsrommet blir for langt ({call.Text(0)})");
    }

    /// <summary>A text like <c>1.12:30:00</c> (days.hours:minutes:seconds); nothing of nothing.</summary>
    private static object? Parse(ScriptCall call) =>
        string.IsNullOrEmpty(call.Text(0)) ? null
        : TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var time) ? time
        : throw call.Expected(0, "et tidsrom", "skriv det som dager.timer:minutter:sekunder, for eksempel «1.12:30:00»");
}
