using System.Globalization;

namespace Catalogue.Templating;

/// <summary>Names of months and days in Norwegian, all else invariant. The tables are our own, so that every machine prints the same.</summary>
internal static class SiteCulture
{
    private static readonly string[] Months =
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember", ""];

    private static readonly string[] ShortMonths =
        ["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des.", ""];

    public static readonly CultureInfo Instance = Create();

    private static CultureInfo Create()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat = new()
        {
            MonthNames = Months,
            MonthGenitiveNames = Months,
            AbbreviatedMonthNames = ShortMonths,
            AbbreviatedMonthGenitiveNames = ShortMonths,
            DayNames = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
            AbbreviatedDayNames = ["søn.", "man.", "tir.", "ons.", "tor.", "fre.", "lør."],
            ShortDatePattern = "dd.MM.yyyy",
            CalendarWeekRule = CalendarWeekRule.FirstFourDayWeek,
        };
        return CultureInfo.ReadOnly(culture);
    }
}
