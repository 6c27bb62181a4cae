namespace Catalogue.Rules.Privacy;

/// <summary>Norwegian phone numbers as people write them, foreign ones with their plus sign, and short ones where a word says what they are.</summary>
internal static class PhoneNumbers
{
    private const int Length = 8;

    public static FoundNumber? At(in DigitPhrase phrase, int first, ReadOnlySpan<char> text, NumberLabel label)
    {
        var last = International(phrase, first, text) is var abroad and >= 0 ? abroad
            : label == NumberLabel.Phone ? Labelled(phrase, first)
            : label is NumberLabel.Identifier or NumberLabel.Amount or NumberLabel.OrgNumber or NumberLabel.Account ? -1
            : National(phrase, first, text);
        return last >= 0 ? FoundNumber.Of(PrivacyKind.Phone, phrase, first, last) : null;
    }

    private static int National(in DigitPhrase phrase, int first, ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[Length];
        var start = phrase.Text(first) is "47" or "0047" ? first + 1 : first;
        var last = Shaped(phrase, start);
        last = last < 0 && start > first ? Shaped(phrase, start = first) : last;
        if (last < 0)
        {
            last = phrase.Length(first) == 10 && phrase.Text(first).StartsWith("47") && phrase.Text(first)[2] is >= '2' and <= '9' ? first : -1;
        }

        if (last < 0 || NumberContext.IsGlued(text, phrase.Span(first, last)) || NumberContext.IsAmountBy(text, phrase.Span(first, last).End) || NumberContext.IsInAddress(text, phrase.Span(first, last)))
        {
            return -1;
        }

        phrase.Digits(start, digits);
        return phrase.Length(start) == Length && (IsDate(digits) || IsYearPair(digits) || IsReference(phrase, start)) ? -1 : last;
    }

    /// <summary>The last group of eight digits together, as 3-2-3 or as 2-2-2-2.</summary>
    private static int Shaped(in DigitPhrase phrase, int first) =>
        first >= phrase.Count || phrase.FirstDigit(first) is '0' or '1' ? -1
        : phrase.Has(first, [Length]) ? first
        : phrase.Has(first, [3, 2, 3]) ? first + 2
        : phrase.Has(first, [2, 2, 2, 2]) && IsWholeRun(phrase, first) ? first + 3
        : -1;

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

        var isBeforeAmount = phrase.Length(end) == 3 && phrase.SeparatorAfter(end - 1) == phrase.SeparatorAfter(first) && !phrase.Has(end, [3, 2, 3]);
        var pairs = end - first - (isBeforeAmount ? 1 : 0);
        return pairs % 4 == 0 && ((first - start) % 4 == 0 || phrase.Text(first - 1) is "47");
    }

    /// <summary>With «+» or «00» before the country: Norway has eight digits after it, other countries up to thirteen.</summary>
    private static int International(in DigitPhrase phrase, int first, ReadOnlySpan<char> text)
    {
        var start = phrase.Start(first);
        var hasPlus = start > 0 && text[start - 1] == '+' && (start == 1 || !char.IsLetterOrDigit(text[start - 2]));
        if (hasPlus && phrase.Text(first).StartsWith("47"))
        {
            return phrase.Digits(first, stackalloc char[2 + Length]);
        }

        if (phrase.Text(first).StartsWith("0047") || (phrase.Text(first) is "00" && phrase.Text(first + 1).StartsWith("47")))
        {
            return phrase.Digits(first, stackalloc char[4 + Length]);
        }

        return hasPlus ? Foreign(phrase, first) : -1;
    }

    private static int Foreign(in DigitPhrase phrase, int first)
    {
        var (last, length, isAmount) = (first, phrase.Length(first), phrase.Length(first) <= 3);
        while (phrase.Length(last + 1) is > 0 and <= 8 && length + phrase.Length(last + 1) <= 15 && phrase.SeparatorAfter(last) != '\t')
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
        Span<char> digits = stackalloc char[Length];
        var isAfterCountry = phrase.Text(first) is "47" or "0047" && phrase.Count > first + 1;
        for (var start = isAfterCountry ? first + 1 : first; start >= first; start--)
        {
            var last = phrase.Digits(start, digits);
            if (last >= 0 && digits[0] is >= '2' and <= '9')
            {
                return last;
            }
        }

        var isShort = phrase.Length(first) == 5 && phrase.FirstDigit(first) == '0';
        return isShort || (phrase.Length(first) == 10 && phrase.Text(first).StartsWith("47")) ? first : -1;
    }

    private static bool IsDate(ReadOnlySpan<char> digits) => IsCentury(digits) && digits[4..6] is var month && Number(month) is >= 1 and <= 12 && Number(digits[6..]) is >= 1 and <= 31;

    private static bool IsYearPair(ReadOnlySpan<char> digits) => IsCentury(digits) && IsCentury(digits[4..]);

    private static bool IsCentury(ReadOnlySpan<char> digits) => digits.StartsWith("20") || digits.StartsWith("19");

    private static int Number(ReadOnlySpan<char> two) => ((two[0] - '0') * 10) + two[1] - '0';

    // «2024-23456789», «67.28040000», «23456789-1»: a part of a reference or of a decimal number.
    private static bool IsReference(in DigitPhrase phrase, int group) =>
        phrase.SeparatorAfter(group - 1) == '.' || phrase.SeparatorAfter(group) == '.'
        || (phrase.SeparatorAfter(group - 1) == '-' && phrase.Length(group - 1) <= 4) || (phrase.SeparatorAfter(group) == '-' && phrase.Length(group + 1) <= 4);
}
