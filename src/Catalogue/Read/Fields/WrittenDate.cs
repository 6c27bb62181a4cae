using System.Globalization;
using System.Text.RegularExpressions;
using Catalogue.Language;

namespace Catalogue.Read.Fields;

/// <summary>
/// The date that people and programs mean when they do not write <c>2026-02-03</c>: «3.2.2026», «03.02.26», «tirsdag 3. februar 2026»,
/// «2026-02-03T12:30:00+01:00», with any kind of space and dash. Null where no date is meant, or it does not exist.
/// </summary>
/// <param name="Date">The date.</param>
/// <param name="IsSure">False where somebody may have meant another: two digits for the year, the month first, a time of another zone.</param>
internal readonly partial record struct WrittenDate(DateOnly Date, bool IsSure)
{
    public static WrittenDate? In(string text)
    {
        var plain = Blanks().Replace(Dashes().Replace(text, "-"), " ").Trim();
        return FromIso(plain) ?? FromDay(plain);
    }

    // A time of a zone can be of the day before, or after, here: midnight in Norway is 22 or 23 the day before in UTC.
    private static WrittenDate? FromIso(string text)
    {
        var match = Iso().Match(text);
        if (!match.Success || Of(match, int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture)) is not { } date)
        {
            return null;
        }

        var isMidnightHere = match.Groups["utc"].Success && match.Groups["time"].Value is "22:00" or "23:00";
        return new(isMidnightHere ? date.AddDays(1) : date, IsSure: !match.Groups["zone"].Success);
    }

    private static WrittenDate? FromDay(string text)
    {
        var match = Day().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var month = match.Groups["name"] is { Success: true, Value: var name }
            ? NorwegianFormat.MonthOf(name)
            : int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture);
        if (Of(match, month) is not { } date)
        {
            return null;
        }

        // Elsewhere in the world «3/2/2026» is read with the month first.
        var isMonthFirst = match.Groups["sign"].Value is "/" or "-" && date.Day <= 12 && date.Day != date.Month;
        return new(date, IsSure: !isMonthFirst && match.Groups["y"].Length == 4);
    }

    private static DateOnly? Of(Match match, int month)
    {
        var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture);
        year += match.Groups["y"].Length == 2 ? 2000 : 0;
        return year is >= 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(year, month, day)
            : null;
    }

    [GeneratedRegex(@"[\p{Zs}\t]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[\p{Pd}\u2212]")]
    private static partial Regex Dashes();

    [GeneratedRegex(
        @"^(?<y>[0-9]{4})(?:(?<sign>[-/.])(?<m>[0-9]{1,2})\k<sign>(?<d>[0-9]{1,2})|(?<m>[0-9]{2})(?<d>[0-9]{2}))"
            + @"(?:(?:T|,? (?:kl\.? ?)?)(?<time>[0-9]{1,2}[:.][0-9]{2})(?:[:.][0-9]{2})?(?:[.,][0-9]{1,9})? "
                + "?(?<zone>(?<utc>Z|UTC)|[+-][0-9]{2}:?(?:[0-9]{2})?)?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"^(?:[a-zæøå]{2,8}\.?,? )?(?:den )?(?<d>[0-9]{1,2})(?:\.? ?(?<name>[a-zæøå]{3,9})\.?,? (?<y>[0-9]{4})"
            + @"|(?<sign>[./-]) ?(?<m>[0-9]{1,2})[./-] ?(?<y>[0-9]{4}|[0-9]{2}))(?:,? (?:kl\.? ?)?[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
