using System.Globalization;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>Dates after «født», «f.» and the like. The year alone is of a whole year's children.</summary>
internal static class BirthDates
{
    internal static readonly ulong[] Forms = [0x222, 0x224, 0x114, 0x124, 0x214, 0x112, 0x122, 0x212, 0x6, 0x8];

    internal static readonly string[] Months =
    [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember", "jan", "feb", "aug",
        "sept", "okt", "nov", "des",
    ];

    // «Født 01.01.2019 eller senere» is of many.
    internal static readonly string[] Ranges = ["eller", "og", "til", "–", "-"];

    /// <summary>True of a number that begins with the day of a month.</summary>
    public static bool MayBegin(in DigitPhrase phrase, int first) =>
        phrase.Length(first) is <= 2 or 6 && Number(phrase.Text(first)[..Math.Min(2, phrase.Length(first))]) is > 0 and < 32;

    // The month may be in letters.
    private static bool IsDay(in DigitPhrase phrase, int group) => phrase.Length(group) <= 2 && group == phrase.Count - 1;

    public static FoundNumber? At(in DigitPhrase phrase, int first, ReadOnlySpan<char> text, Clue clue)
    {
        if (clue != Clue.Birth)
        {
            return null;
        }

        foreach (var length in (ReadOnlySpan<int>)[8, 7, 6, 5, 4])
        {
            if (phrase.TryForm(first, length, out var form)
                && form.Breaks == 0
                && Forms.AsSpan().Contains(form.Shape)
                && phrase.IsAlone(first, form.Last)
                && IsDate(phrase, form)
                && !IsRange(text, phrase.End))
            {
                return FoundNumber.Of(PrivacyKind.BirthDate, phrase, first, form.Last);
            }
        }

        var end = phrase.End;
        var month = IsDay(phrase, first) && end < text.Length && text[end] == '.' ? WordScan.SkipBlanks(text, end + 1) : -1;
        var word = month < 0 ? [] : WordScan.At(text, month);
        return WordScan.IsOneOf(word, Months) && !IsRange(text, YearEnd(text, month + word.Length))
            ? new FoundNumber(new(PrivacyKind.BirthDate, Span.FromBounds(phrase.Start(first), YearEnd(text, month + word.Length))), first + 1)
            : null;
    }

    private static bool IsDate(in DigitPhrase phrase, in DigitForm form)
    {
        Span<char> digits = stackalloc char[8];
        phrase.Write(form, digits);
        var isWhole = form.First == form.Last;
        var day = Number(isWhole ? digits[..2] : phrase.Text(form.First));
        var month = Number(isWhole ? digits[2..4] : phrase.Text(form.First + 1));
        return day is > 0 and < 32 && month is > 0 and < 13;
    }

    private static bool IsRange(ReadOnlySpan<char> text, int end)
    {
        var at = WordScan.SkipBlanks(text, end);
        return at < text.Length && (WordScan.IsDash(text[at]) || WordScan.IsOneOf(WordScan.At(text, at), Ranges));
    }

    private static int YearEnd(ReadOnlySpan<char> text, int end)
    {
        var at = WordScan.SkipBlanks(text, end);
        var year = at;
        while (year < text.Length && char.IsAsciiDigit(text[year]))
        {
            year++;
        }

        return year - at is 2 or 4 ? year : end;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
