using System.Globalization;

namespace Catalogue.Templating.Values;

/// <summary>The names and signs of a language as templates may ask for it; our own tables, so that every machine prints the same.</summary>
public sealed record ScriptCulture(DateNames Names, NumberFormatInfo Numbers, string ShortDate)
{
    /// <summary>What <c>%g</c> and the English cultures give.</summary>
    public static readonly ScriptCulture Invariant = new(DateNames.English, NumberFormatInfo.InvariantInfo, "%m/%d/%Y");

    // Scriban would take the machine's culture; our pages are Norwegian, so dates are Norwegian unless a template says otherwise.
    public static readonly ScriptCulture Norwegian = new(DateNames.Norwegian, NorwegianNumbers(), "%d.%m.%Y");

    private static readonly ScriptCulture British = Invariant with { ShortDate = "%d/%m/%Y" };

    /// <summary>The culture of a name such as <c>nb-NO</c>, or null when we have no table for it.</summary>
    public static ScriptCulture? Find(string name) => name switch
    {
        "nb-NO" or "nb" or "no" => Norwegian,
        "en-GB" => British,
        "en-US" or "en" or "" => Invariant,
        _ => null,
    };

    private static NumberFormatInfo NorwegianNumbers() => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = "\u00A0",
        CurrencyDecimalSeparator = ",",
        CurrencyGroupSeparator = "\u00A0",
        CurrencySymbol = "kr",
        CurrencyPositivePattern = 3,
        CurrencyNegativePattern = 8,
        PercentDecimalSeparator = ",",
        PercentGroupSeparator = "\u00A0",
        PercentPositivePattern = 0,
        PercentNegativePattern = 0,
        NegativeSign = "\u2212",
    });
}

/// <summary>Names of months and days, in full and short, the week from Sunday.</summary>
public sealed record DateNames(string[] Months, string[] ShortMonths, string[] Days, string[] ShortDays)
{
    public static readonly DateNames English = new(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]);

    public static readonly DateNames Norwegian = new(
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"],
        ["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."],
        ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
        ["søn.", "man.", "tir.", "ons.", "tor.", "fre.", "lør."]);
}
