namespace Catalogue.Rules.Privacy;

/// <summary>Nine digits that look like an organisation number and are none. A right one is public, and is let be.</summary>
internal static class OrgNumbers
{
    private const int Length = 9;

    public static FoundNumber? At(in DigitPhrase phrase, int first, ReadOnlySpan<char> text, NumberLabel label)
    {
        Span<char> digits = stackalloc char[Length];
        var last = phrase.Digits(first, digits);
        if (last < 0 || Mod11.IsOrgNumber(digits) || label is NumberLabel.Identifier or NumberLabel.Amount)
        {
            return null;
        }

        var span = phrase.Span(first, last);
        var isLikely = label == NumberLabel.OrgNumber || phrase.Has(first, [9]) || IsGrouped(phrase, first, digits);
        return isLikely && !NumberContext.IsGlued(text, span) && !NumberContext.IsAmountBy(text, span.End) && !NumberContext.IsInAddress(text, span) && !IsPartOfReference(phrase, first, last)
            ? FoundNumber.Of(PrivacyKind.OrgNumber, phrase, first, last)
            : null;
    }

    // Three groups of three are an amount too: only alone, and beginning as organisation numbers do, they are taken for one.
    private static bool IsGrouped(in DigitPhrase phrase, int first, ReadOnlySpan<char> digits) =>
        phrase.Has(first, [3, 3, 3]) && first == 0 && phrase.Count == 3 && phrase.SeparatorAfter(first) == ' ' && digits[0] is '8' or '9' && !digits.EndsWith("00");

    private static bool IsPartOfReference(in DigitPhrase phrase, int first, int last) =>
        phrase.SeparatorAfter(first - 1) is '-' or '.' || phrase.SeparatorAfter(last) is '-' or '.';
}
