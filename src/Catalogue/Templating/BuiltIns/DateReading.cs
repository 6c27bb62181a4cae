using System.Globalization;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.BuiltIns;

/// <summary>One attempt at reading a date after a pattern, from left to right.</summary>
internal sealed class DateReading(string text, ScriptCulture culture)
{
    private const int LastYearOfThisCentury = 49;
    private const long FirstEpochSecond = -62_135_596_800;
    private const long LastEpochSecond = 253_402_300_799;

    private int position;
    private int year = 1, month = 1, day = 1, hour, minute, second, dayOfYear;
    private double fraction;
    private bool? isAfternoon;
    private long? epochSeconds;

    public bool IsAtEnd => position == text.Length;

    public bool Follow(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            var isFollowed = pattern[i] switch
            {
                '%' when i + 1 < pattern.Length => Read(pattern[++i]),
                var c when char.IsWhiteSpace(c) => SkipSpaces(),
                var c => Skip(c),
            };
            if (!isFollowed)
            {
                return false;
            }
        }

        return true;
    }

    public DateTime? ToDateTime()
    {
        if (epochSeconds is { } seconds)
        {
            return DateTime.UnixEpoch.AddSeconds(seconds);
        }

        var isClock = isAfternoon is null ? hour <= 23 : hour is >= 1 and <= 12;
        var isDay = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        if (!isDay || !isClock || minute > 59 || second > 59)
        {
            return null;
        }

        var hours = isAfternoon is { } afternoon ? (hour % 12) + (afternoon ? 12 : 0) : hour;
        var date = dayOfYear > 0 ? new DateTime(year, 1, 1).AddDays(dayOfYear - 1) : new DateTime(year, month, day);
        return date.Add(new TimeSpan(hours, minute, second)).AddTicks((long)Math.Round(fraction * TimeSpan.TicksPerSecond));
    }

    private bool Read(char letter) => ScriptDate.Composite(letter, culture) is { } parts ? Follow(parts) : letter switch
    {
        'a' => ReadName(culture.Names.ShortDays, out _),
        'A' => ReadName(culture.Names.Days, out _),
        'b' => ReadName(culture.Names.ShortMonths, out month) || ReadName(culture.Names.Months, out month),
        'B' => ReadName(culture.Names.Months, out month) || ReadName(culture.Names.ShortMonths, out month),
        'd' or 'e' => ReadNumber(2, out day),
        'g' => true,
        'H' or 'I' or 'k' or 'l' => ReadNumber(2, out hour),
        'j' => ReadNumber(3, out dayOfYear) && dayOfYear is >= 1 and <= 366,
        'L' or 'N' => ReadFraction(),
        'm' => ReadNumber(2, out month),
        'M' => ReadNumber(2, out minute),
        'n' or 't' => SkipSpaces(),
        'p' or 'P' => ReadHalfOfDay(),
        's' => ReadEpoch(),
        'S' => ReadNumber(2, out second),
        'y' => ReadShortYear(),
        'Y' => ReadNumber(4, out year),
        'Z' => ReadZone(),
        '%' => Skip('%'),
        _ => false,
    };

    private bool Skip(char c)
    {
        var isThere = position < text.Length && text[position] == c;
        position += isThere ? 1 : 0;
        return isThere;
    }

    private bool SkipSpaces()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return true;
    }

    private bool ReadNumber(int digits, out int number)
    {
        SkipSpaces();
        var start = position;
        while (position < text.Length && position - start < digits && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return int.TryParse(text.AsSpan(start, position - start), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>The longest of the names that stands here (short ones also without their full stop), and its number from 1.</summary>
    private bool ReadName(string[] names, out int number)
    {
        number = 0;
        var longest = 0;
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var name in (string[])[names[i], names[i].TrimEnd('.')])
            {
                if (name.Length > longest && text.AsSpan(position).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                {
                    (longest, number) = (name.Length, i + 1);
                }
            }
        }

        position += longest;
        return longest > 0;
    }

    private bool ReadShortYear()
    {
        var isRead = ReadNumber(2, out year);
        year += year <= LastYearOfThisCentury ? 2000 : 1900;
        return isRead;
    }

    private bool ReadFraction()
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return double.TryParse("0." + text[start..position], NumberStyles.Float, CultureInfo.InvariantCulture, out fraction) && position > start;
    }

    private bool ReadHalfOfDay()
    {
        SkipSpaces();
        var half = text.AsSpan(position, Math.Min(2, text.Length - position));
        isAfternoon = half.Equals("pm", StringComparison.OrdinalIgnoreCase);
        position += half.Length;
        return isAfternoon == true || half.Equals("am", StringComparison.OrdinalIgnoreCase);
    }

    private bool ReadEpoch()
    {
        var start = position;
        position = text.Length;
        var isRead = long.TryParse(text.AsSpan(start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds);
        epochSeconds = seconds;
        return isRead && seconds is >= FirstEpochSecond and <= LastEpochSecond;
    }

    /// <summary>Z or +01:00 or +0100, which is read past: a date is the clock that is written.</summary>
    private bool ReadZone()
    {
        SkipSpaces();
        if (Skip('Z'))
        {
            return true;
        }

        return (Skip('+') || Skip('-')) && ReadNumber(2, out _) && (Skip(':') || !IsAtEnd) && ReadNumber(2, out _);
    }
}
