namespace Catalogue.Rules.Privacy;

/// <summary>Eleven digits: fødselsnummer, D-nummer, account number.</summary>
internal static class IdNumbers
{
    private const int Length = 11;
    private const ulong Ones = 0x11111111111;

    // Written with the year in full, the date has two digits more.
    private const int WithCentury = 13;

    internal static readonly ulong[] AccountForms = [0xB, 0x425, 0x443, 0x47, 0x65, Ones];
    internal static readonly ulong[] BirthForms = [0xB, 0x65, 0x2225];

    public static FoundNumber? At(in DigitPhrase phrase, int first, ReadOnlySpan<char> text, Clue clue)
    {
        Span<char> digits = stackalloc char[WithCentury];
        if (phrase.TryForm(first, WithCentury, out var form))
        {
            phrase.Write(form, digits);
            if (IsIban(text, phrase.Start(first)) && Mod11.IsAccount(digits[2..]))
            {
                return FoundNumber.Of(PrivacyKind.Account, phrase, first, form.Last);
            }

            if (KindOfDated(phrase, form, digits, clue) is { } dated)
            {
                return FoundNumber.Of(dated, phrase, first, form.Last);
            }
        }

        if (phrase.TryForm(first, Length, out form) && !IsDecimal(phrase, first))
        {
            phrase.Write(form, digits);
            if (KindOf(phrase, form, digits[..Length], new(text, clue)) is { } kind)
            {
                return FoundNumber.Of(kind, phrase, first, form.Last);
            }
        }

        // «Konto 1234 56 7890», «personnummer 12345»: less than there should be, but no other thing.
        return clue == Clue.Account
            && phrase.Length(first) == 4
            && phrase.Length(first + 1) == 2
            && phrase.Length(first + 2) is > 2 and < 6
            && phrase.SeparatorAfter(first + 1) != DigitPhrase.Border ? FoundNumber.Of(PrivacyKind.Account, phrase, first, first + 2)
            : clue == Clue.Birth
                && phrase.Length(first) == 5
                && phrase.IsAlone(first, first) ? FoundNumber.Of(PrivacyKind.BirthPattern, phrase, first, first)
            : null;
    }

    private static PrivacyKind? KindOf(in DigitPhrase phrase, in DigitForm form, ReadOnlySpan<char> digits, Surrounding around)
    {
        var isLikely = form.Breaks <= 1 || form.Shape is Ones or 0x425;
        var isAlone = phrase.IsAlone(form.First, form.Last);
        if (Mod11.IsBirthNumber(digits) && ((isLikely && (isAlone || Has(BirthForms, form))) || around.Clue == Clue.Birth))
        {
            return PrivacyKind.BirthNumber;
        }

        var span = phrase.Span(form.First, form.Last);
        if (NumberPlace.IsGlued(around.Text, span))
        {
            return null;
        }

        if (around.Clue == Clue.Account || (form is { Shape: 0x425, Mark: '.' } && isLikely))
        {
            return PrivacyKind.Account;
        }

        var isAccount = isLikely && Has(AccountForms, form) && (form.Shape is 0xB or 0x425 || isAlone) && Mod11.IsAccount(digits);
        var isDated = isLikely && (Has(BirthForms, form) || around.Clue == Clue.Birth) && Mod11.HasBirthDate(digits);
        return !isAccount && !isDated ? null
            : around.Clue is Clue.Identifier or Clue.Amount
                || NumberPlace.IsAmountBy(around.Text, span.End)
                || NumberPlace.IsInAddress(around.Text, span) ? null
            : isAccount ? PrivacyKind.Account
            : PrivacyKind.BirthPattern;
    }

    private static PrivacyKind? KindOfDated(in DigitPhrase phrase, in DigitForm form, ReadOnlySpan<char> digits, Clue clue)
    {
        if (form.Shape is not (0x2245 or 0x22432 or 0x85) || form.Breaks > 1 || digits[4..6] is not ("19" or "20"))
        {
            return null;
        }

        Span<char> eleven = stackalloc char[Length];
        digits[..4].CopyTo(eleven);
        digits[6..].CopyTo(eleven[4..]);
        return Mod11.IsBirthNumber(eleven) ? PrivacyKind.BirthNumber
            : Mod11.HasBirthDate(eleven)
                && (clue == Clue.Birth || (form.Mark == DigitForm.Mixed && phrase.SeparatorAfter(form.First + 2) == '-')) ? PrivacyKind.BirthPattern
            : null;
    }

    private static bool Has(ulong[] shapes, in DigitForm form) => shapes.AsSpan().Contains(form.Shape);

    // «NO93 …»: the two check digits of an IBAN stand before the account number.
    private static bool IsIban(ReadOnlySpan<char> text, int start)
    {
        var end = WordScan.SkipBlanksBack(text, start);
        return end >= 2 && text[(end - 2)..end].Equals("NO", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsDecimal(in DigitPhrase phrase, int first) => phrase.Length(first) == Length && phrase.SeparatorAfter(first - 1) == '.';

    /// <summary>The text that a number stands in, and what the words before it say.</summary>
    private readonly ref struct Surrounding(ReadOnlySpan<char> text, Clue clue)
    {
        public ReadOnlySpan<char> Text { get; } = text;

        public Clue Clue { get; } = clue;
    }
}
