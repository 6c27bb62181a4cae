using System.Globalization;
using System.Text;

namespace Catalogue.Templating.Values;

/// <summary>Writes dates by the strftime letters that <c>date.to_string</c> knows.</summary>
public static class ScriptDate
{
    public const string DefaultFormat = "%d %b %Y";

    private static readonly DateTime Epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Month and day names are Norwegian unless another culture is given or the pattern holds <c>%g</c> (invariant English).</summary>
    public static string Format(DateTime date, string pattern, ScriptCulture? culture = null)
    {
        if (pattern == "%g")
        {
            return Format(date, DefaultFormat, ScriptCulture.Invariant);
        }

        var result = new StringBuilder();
        culture ??= ScriptCulture.Norwegian;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                result.Append(pattern[i]);
            }
            else if (pattern[++i] == 'g')
            {
                culture = ScriptCulture.Invariant;
            }
            else
            {
                result.Append(Composite(pattern[i], culture) is { } parts
                    ? Format(date, parts, culture)
                    : Part(date, pattern[i], culture.Names) ?? $"%{pattern[i]}");
            }
        }

        return result.ToString();
    }

    /// <summary>The pattern that a letter stands for, or null for a letter with a value of its own.</summary>
    internal static string? Composite(char letter, ScriptCulture culture) => letter switch
    {
        'c' => "%a %b %e %T %Y",
        'D' => "%m/%d/%y",
        'F' => "%Y-%m-%d",
        'h' => "%b",
        'r' => "%I:%M:%S %p",
        'R' => "%H:%M",
        'T' or 'X' => "%H:%M:%S",
        'x' => culture.ShortDate,
        _ => null,
    };

    private static string? Part(DateTime date, char letter, DateNames names) => letter switch
    {
        'a' => names.ShortDays[(int)date.DayOfWeek],
        'A' => names.Days[(int)date.DayOfWeek],
        'b' => names.ShortMonths[date.Month - 1],
        'B' => names.Months[date.Month - 1],
        'C' => Padded(date.Year / 100, 2),
        'd' => Padded(date.Day, 2),
        'e' => Blank(date.Day),
        'H' => Padded(date.Hour, 2),
        'I' => Padded(TwelveHour(date), 2),
        'j' => Padded(date.DayOfYear, 3),
        'k' => Blank(date.Hour),
        'l' => Blank(TwelveHour(date)),
        'L' => Padded(date.Millisecond, 3),
        'm' => Padded(date.Month, 2),
        'M' => Padded(date.Minute, 2),
        'n' => "\n",
        'N' => Padded(date.Ticks % TimeSpan.TicksPerSecond * 100, 9),
        'p' => date.Hour < 12 ? "AM" : "PM",
        'P' => date.Hour < 12 ? "am" : "pm",
        's' => Padded((date - Epoch).Ticks / TimeSpan.TicksPerSecond, 1),
        'S' => Padded(date.Second, 2),
        't' => "\t",
        'u' => Padded(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'U' => Padded((date.DayOfYear - 1 + 7 - (int)date.DayOfWeek) / 7, 2),
        'v' => $"{Blank(date.Day)}-{DateNames.English.ShortMonths[date.Month - 1].ToUpperInvariant()}-{Padded(date.Year, 4)}",
        'V' => Padded(ISOWeek.GetWeekOfYear(date), 2),
        'W' => Padded((date.DayOfYear - 1 + 7 - (((int)date.DayOfWeek + 6) % 7)) / 7, 2),
        'w' => Padded((int)date.DayOfWeek, 1),
        'y' => Padded(date.Year % 100, 2),
        'Y' => Padded(date.Year, 4),
        // Dates in the catalogue have no zone; a fixed one keeps every machine's pages alike.
        'Z' => "+00:00",
        '%' => "%",
        _ => null,
    };

    private static int TwelveHour(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    private static string Padded(long number, int width) => number.ToString("D" + width.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Blank(int number) => number.ToString(CultureInfo.InvariantCulture).PadLeft(2);
}
