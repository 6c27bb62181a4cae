namespace Catalogue.Rules.Privacy;

/// <summary>Eleven digits: fødselsnummer, D-nummer, account number.</summary>
internal static class IdNumbers
{
    private const int Length = 11;

    public static FoundNumber? At(in DigitPhrase phrase, int first, ReadOnlySpan<char> text, NumberLabel label)
    {
        Span<char> iban = stackalloc char[13];
        var last = phrase.Digits(first, iban);
        if (last >= 0 && IsIban(text, phrase.Start(first)) && Mod11.IsAccount(iban[2..]))
        {
            return FoundNumber.Of(PrivacyKind.Account, phrase, first, last);
        }

        Span<char> digits = stackalloc char[Length];
        last = phrase.Digits(first, digits);
        if (last < 0 || IsDecimal(phrase, first))
        {
            return null;
        }

        return KindOf(phrase, first, digits, label, text) is { } kind ? FoundNumber.Of(kind, phrase, first, last) : null;
    }

    private static PrivacyKind? KindOf(in DigitPhrase phrase, int first, ReadOnlySpan<char> digits, NumberLabel label, ReadOnlySpan<char> text)
    {
        var isBirthForm = phrase.Has(first, [11]) || phrase.Has(first, [6, 5]);
        var isAccountForm = phrase.Has(first, [11]) || phrase.Has(first, [4, 2, 5]);
        if (isBirthForm && Mod11.IsBirthNumber(digits))
        {
            return PrivacyKind.BirthNumber;
        }

        var last = phrase.Digits(first, stackalloc char[Length]);
        if (NumberContext.IsGlued(text, phrase.Span(first, last)))
        {
            return null;
        }

        if (label == NumberLabel.Account || (phrase.Has(first, [4, 2, 5]) && phrase.SeparatorAfter(first) == '.'))
        {
            return PrivacyKind.Account;
        }

        if (label is NumberLabel.Identifier or NumberLabel.Amount || NumberContext.IsAmountBy(text, phrase.Span(first, last).End) || NumberContext.IsInAddress(text, phrase.Span(first, last)))
        {
            return null;
        }

        return isAccountForm && Mod11.IsAccount(digits) ? PrivacyKind.Account
            : isBirthForm && Mod11.HasBirthDate(digits) ? PrivacyKind.BirthDate
            : null;
    }

    // «NO93 …»: the two check digits of an IBAN stand before the account number.
    private static bool IsIban(ReadOnlySpan<char> text, int start)
    {
        var end = Words.SkipBlanksBack(text, start);
        return end >= 2 && text[(end - 2)..end].Equals("NO", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsDecimal(in DigitPhrase phrase, int first) => phrase.Length(first) == Length && phrase.SeparatorAfter(first - 1) == '.';
}
