using Catalogue.Templating.Values;

namespace Catalogue.Templating.BuiltIns;

/// <summary>Reads dates by the same letters that <see cref="ScriptDate"/> writes. It never looks at the clock: what a text does not say is 1 January of year 1, midnight.</summary>
internal static class DateParser
{
    private static readonly string[] Times = ["", " %T", "T%T", " %R", "T%R", " %T.%L", "T%T.%L"];

    /// <summary>A date in the forms people write, with or without a time and a zone; the clock is kept as written.</summary>
    public static DateTime? Parse(string text, ScriptCulture? culture)
    {
        string[] dates = ["%Y-%m-%d", "%Y/%m/%d", "%d. %B %Y", "%d %B %Y", "%d %b %Y", "%B %d, %Y", culture is null ? "%d.%m.%Y" : culture.ShortDate];
        foreach (var date in dates)
        {
            foreach (var time in Times)
            {
                var pattern = date + time;
                if ((Parse(text, pattern, culture ?? ScriptCulture.Norwegian) ?? Parse(text, pattern, culture ?? ScriptCulture.Invariant)
                    ?? Parse(text, pattern + "%Z", culture ?? ScriptCulture.Invariant)) is { } result)
                {
                    return result;
                }
            }
        }

        return null;
    }

    /// <summary>A date after a pattern, or null when the text does not follow it to its end.</summary>
    public static DateTime? Parse(string text, string pattern, ScriptCulture culture)
    {
        var reading = new DateReading(text.Trim(), culture);
        return reading.Follow(pattern) && reading.IsAtEnd ? reading.ToDateTime() : null;
    }
}
