namespace Catalogue.Rules.Privacy;

/// <summary>Nine digits that look like an organisation number and are none. A right one is public, and is let be.</summary>
internal static class OrgNumbers
{
    private const int Length = 9;

    public static FoundNumber? At(in DigitPhrase phrase, int first, ReadOnlySpan<char> text, Clue clue)
    {
        if (clue is Clue.Identifier or Clue.Amount || !phrase.TryForm(first, Length, out var form) || form.Breaks > 0)
        {
            return null;
        }

        Span<char> digits = stackalloc char[Length];
        phrase.Write(form, digits);
        var span = phrase.Span(first, form.Last);
        var isLikely = clue == Clue.OrgNumber || form.Shape == 0x9 || IsGrouped(phrase, form, digits);
        return isLikely
            && !Mod11.IsOrgNumber(digits)
            && !NumberPlace.IsGlued(text, span)
            && !NumberPlace.IsAmountBy(text, span.End)
            && !NumberPlace.IsInAddress(text, span)
            && !IsPartOfReference(phrase, form)
            ? FoundNumber.Of(PrivacyKind.OrgNumber, phrase, first, form.Last)
            : null;
    }

    // Three groups of three are an amount too: only alone, and beginning as organisation numbers do, they are taken for one.
    private static bool IsGrouped(in DigitPhrase phrase, in DigitForm form, ReadOnlySpan<char> digits) =>
        form is { Shape: 0x333, Mark: ' ' } && phrase.IsAlone(form.First, form.Last) && digits[0] is '8' or '9' && !digits.EndsWith("00");

    private static bool IsPartOfReference(in DigitPhrase phrase, in DigitForm form) =>
        phrase.SeparatorAfter(form.First - 1) is '-' or '.' || phrase.SeparatorAfter(form.Last) is '-' or '.';
}
