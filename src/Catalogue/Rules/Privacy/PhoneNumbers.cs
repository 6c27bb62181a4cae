namespace Catalogue.Rules.Privacy;

/// <summary>
/// Norwegian phone numbers as people write them, foreign ones with their plus sign, and short ones where a word says what they are.
/// </summary>
internal static class PhoneNumbers
{
    private const int Length = 8;
    private const int LongestAbroad = 15;
    private const ulong Ones = 0x11111111;

    // Believed wherever they stand.
    internal static readonly ulong[] Usual = [0x8, 0x2222, 0x323];

    // Believed where nothing stands beside them, and where they can be neither years nor quantities.
    internal static readonly ulong[] Loose = [0x44, 0x332, 0x233, 0x422, 0x224, 0x242, 0x35, 0x53, 0x26, 0x62, Ones];

    public static FoundNumber? At(in DigitPhrase phrase, int first, ReadOnlySpan<char> text, Clue clue)
    {
        var last = International(phrase, first, text) is var abroad and >= 0 ? abroad
            : clue == Clue.Phone ? Labelled(phrase, first)
            : clue is Clue.Identifier or Clue.Amount or Clue.OrgNumber or Clue.Account or Clue.Birth ? -1
            : National(phrase, first, text);
        return last >= 0 ? FoundNumber.Of(PrivacyKind.Phone, phrase, first, last) : null;
    }

    private static int National(in DigitPhrase phrase, int first, ReadOnlySpan<char> text)
    {
        var last = phrase.Text(first) is "47" or "0047" ? Shaped(phrase, first + 1) : -1;
        last = last < 0 ? Shaped(phrase, first) : last;
        if (last < 0)
        {
            last = phrase.Length(first) == 10 && phrase.Text(first).StartsWith("47") && phrase.Text(first)[2] is >= '2' and <= '9' ? first : -1;
        }

        return last < 0
            || NumberPlace.IsGlued(text, phrase.Span(first, last))
            || NumberPlace.IsAmountBy(text, phrase.Span(first, last).End)
            || NumberPlace.IsInAddress(text, phrase.Span(first, last))
            ? -1
            : last;
    }

    /// <summary>The last group of eight digits that are written as a phone number is and look like nothing else.</summary>
    private static int Shaped(in DigitPhrase phrase, int first)
    {
        if (first >= phrase.Count || phrase.FirstDigit(first) is '0' or '1' || !phrase.TryForm(first, Length, out var form))
        {
            return -1;
        }

        Span<char> digits = stackalloc char[Length];
        phrase.Write(form, digits);
        var isLike = Usual.AsSpan().Contains(form.Shape)
            ? (form.Mark != DigitForm.Mixed || phrase.SeparatorAfter(first) == ')') && IsUsual(phrase, form, digits)
            : Loose.AsSpan().Contains(form.Shape) && IsLoose(phrase, form, digits);
        return isLike && IsWhole(phrase, form) ? form.Last : -1;
    }

    private static bool IsUsual(in DigitPhrase phrase, in DigitForm form, ReadOnlySpan<char> digits) => form.Shape switch
    {
        0x8 => !NotAPhone.IsDate(digits) && !NotAPhone.IsYearPair(digits) && !digits.EndsWith("000") && !IsReference(phrase, form.First),
        0x2222 => form.Mark is not ('+' or ',') && IsWholeRun(phrase, form.First) && !NotAPhone.IsCount(phrase, form),
        _ => form.Mark is not ('+' or ','),
    };

    private static bool IsLoose(in DigitPhrase phrase, in DigitForm form, ReadOnlySpan<char> digits) =>
        phrase.IsAlone(form.First, form.Last) && form.Mark switch
        {
            '\0' or ' ' or ')' => true,
            '-' => form.Shape is 0x44 or 0x332 or 0x233 or Ones,
            '.' => form.Shape is Ones,
            DigitForm.Mixed => phrase.SeparatorAfter(form.First) == ')',
            _ => false,
        }
        && (form.Shape != 0x233 || (digits[0] is '4' or '9' && digits[^1] != '0'))
        && (form.Shape != Ones || !NotAPhone.IsCount(phrase, form))
        && !NotAPhone.HasYearOrQuantity(phrase, form);

    // Over a border one side must be more than a number of its own: «| 412 34 | 567 |», but not «| 412 000 | 34 |» or «| 4123 | 4567 |».
    private static bool IsWhole(in DigitPhrase phrase, in DigitForm form)
    {
        if (form.Breaks == 0)
        {
            return true;
        }

        var at = form.First;
        while (phrase.SeparatorAfter(at) is not (DigitPhrase.Wrap or DigitPhrase.Border))
        {
            at++;
        }

        var isEnough = form.Breaks == 1 && phrase.IsAlone(form.First, form.Last);
        return isEnough && (phrase.SeparatorAfter(at) == DigitPhrase.Wrap || IsOdd(phrase, form.First, at) || IsOdd(phrase, at + 1, form.Last));
    }

    private static bool IsOdd(in DigitPhrase phrase, int first, int last)
    {
        var isAmount = phrase.Length(first) <= 3;
        for (var i = first + 1; i <= last; i++)
        {
            isAmount &= phrase.Length(i) == 3;
        }

        return last > first && !isAmount;
    }

    // Four pairs are a number, and eight are two; any other row of pairs is a table's, and a pair before a group of three is an amount's.
    private static bool IsWholeRun(in DigitPhrase phrase, int first)
    {
        var (start, end) = (first, first + 4);
        while (start > 0 && phrase.Length(start - 1) == 2 && phrase.SeparatorAfter(start - 1) == phrase.SeparatorAfter(first))
        {
            start--;
        }

        while (phrase.Length(end) == 2 && phrase.SeparatorAfter(end - 1) == phrase.SeparatorAfter(first))
        {
            end++;
        }

        var isBeforeAmount = phrase.Length(end) == 3
            && phrase.SeparatorAfter(end - 1) == phrase.SeparatorAfter(first)
            && !(phrase.TryForm(end, Length, out var next) && next.Shape == 0x323);
        var pairs = end - first - (isBeforeAmount ? 1 : 0);
        return pairs % 4 == 0 && ((first - start) % 4 == 0 || phrase.Text(first - 1) is "47");
    }

    /// <summary>With «+» or «00» before the country: Norway has eight digits after it, other countries up to thirteen.</summary>
    private static int International(in DigitPhrase phrase, int first, ReadOnlySpan<char> text)
    {
        var start = WordScan.SkipBlanksBack(text, phrase.Start(first));
        var hasPlus = start > 0 && text[start - 1] == '+' && (start == 1 || !char.IsLetterOrDigit(text[start - 2]));
        var country = phrase.Text(first);
        if ((hasPlus && country.StartsWith("47")) || country.StartsWith("0047") || (country is "00" && phrase.Text(first + 1).StartsWith("47")))
        {
            return AfterCountry(phrase, first, hasPlus ? 2 : 4);
        }

        return hasPlus && start == phrase.Start(first) ? Foreign(phrase, first)
            : country.StartsWith("00") && !NumberPlace.IsGlued(text, phrase.Span(first, first))
                && (country.Length is > 3 and < 6 or > 9 || (country.Length == 2 && phrase.Length(first + 1) == 2)) ? Foreign(phrase, first)
            : -1;
    }

    // The «(0)» that is dialled at home only is passed over.
    private static int AfterCountry(in DigitPhrase phrase, int first, int country)
    {
        if (phrase.TryForm(first, country + Length, out var form))
        {
            return form.Last;
        }

        return phrase.TryForm(first, country + 1 + Length, out form) && (phrase.Text(first + 1) is "0" || phrase.Text(first + 2) is "0")
            ? form.Last
            : -1;
    }

    private static int Foreign(in DigitPhrase phrase, int first)
    {
        var (last, length, isAmount) = (first, phrase.Length(first), phrase.Length(first) <= 3);
        while (phrase.Length(last + 1) is > 0 and <= 8
            && length + phrase.Length(last + 1) <= LongestAbroad
            && phrase.SeparatorAfter(last) is not (DigitPhrase.Column or DigitPhrase.Border))
        {
            last++;
            length += phrase.Length(last);
            isAmount &= phrase.Length(last) == 3;
        }

        return length < Length || (isAmount && length < 10) ? -1 : last;
    }

    /// <summary>After «tlf» any grouping of eight digits counts, and the five of a number like 02800.</summary>
    private static int Labelled(in DigitPhrase phrase, int first)
    {
        var isAfterCountry = phrase.Text(first) is "47" or "0047" && phrase.Count > first + 1;
        for (var start = isAfterCountry ? first + 1 : first; start >= first; start--)
        {
            if (phrase.TryForm(start, Length, out var form) && phrase.FirstDigit(start) is >= '2' and <= '9' && !NotAPhone.IsTime(phrase, form))
            {
                return form.Last;
            }
        }

        var isShort = phrase.Length(first) == 5 && phrase.FirstDigit(first) == '0';
        return isShort || (phrase.Length(first) == 10 && phrase.Text(first).StartsWith("47")) ? first : -1;
    }

    // «2024-23456789», «67.28040000», «23456789-1»: a part of a reference or of a decimal number.
    private static bool IsReference(in DigitPhrase phrase, int group) =>
        phrase.SeparatorAfter(group - 1) == '.' || phrase.SeparatorAfter(group) == '.'
        || (phrase.SeparatorAfter(group - 1) is '-' or '/' && phrase.Length(group - 1) <= 4)
            || (phrase.SeparatorAfter(group) is '-' or '/' && phrase.Length(group + 1) <= 4);
}
