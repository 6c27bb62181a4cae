using System.Globalization;

namespace Catalogue.Rules.Privacy;

/// <summary>What eight digits may be instead of a phone number.</summary>
internal static class NotAPhone
{
    /// <summary>Year, month and day, or day, month and year.</summary>
    public static bool IsDate(ReadOnlySpan<char> digits) =>
        (IsCentury(digits) && IsMonth(digits[4..6]) && IsDay(digits[6..])) || (IsCentury(digits[4..]) && IsMonth(digits[2..4]) && IsDay(digits[..2]));

    public static bool IsYearPair(ReadOnlySpan<char> digits) => IsCentury(digits) && IsCentury(digits[4..]);

    /// <summary>Two years, a date with its separators, or the hours from one time to another.</summary>
    public static bool IsTime(in DigitPhrase phrase, in DigitForm form)
    {
        Span<char> digits = stackalloc char[8];
        phrase.Write(form, digits);
        return (form.Shape is 0x44 or 0x8 && IsYearPair(digits))
            || (form.Shape is 0x224 or 0x422 && IsDate(digits))
            || form is { Shape: 0x2222, Mark: DigitForm.Mixed };
    }

    /// <summary>A row of numbers that each are one more than the last, or one less.</summary>
    public static bool IsCount(in DigitPhrase phrase, in DigitForm form)
    {
        var step = Number(phrase, form.First + 1) - Number(phrase, form.First);
        var isCount = Math.Abs(step) == 1;
        for (var i = form.First + 1; i < form.Last; i++)
        {
            isCount &= Number(phrase, i + 1) - Number(phrase, i) == step;
        }

        return isCount;
    }

    /// <summary>A group that is a year, or a round number of four or more digits.</summary>
    public static bool HasYearOrQuantity(in DigitPhrase phrase, in DigitForm form)
    {
        for (var i = form.First; i <= form.Last; i++)
        {
            var group = phrase.Text(i);
            if ((group.Length == 4 && IsCentury(group)) || (group.Length >= 4 && group.EndsWith("00")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCentury(ReadOnlySpan<char> digits) => digits.StartsWith("20") || digits.StartsWith("19");

    private static bool IsMonth(ReadOnlySpan<char> two) => Number(two) is >= 1 and <= 12;

    private static bool IsDay(ReadOnlySpan<char> two) => Number(two) is >= 1 and <= 31;

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static int Number(in DigitPhrase phrase, int group) => Number(phrase.Text(group));
}
