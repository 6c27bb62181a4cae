using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>Finds phone numbers, account numbers, fødselsnumre, dates of birth and organisation numbers among all the numbers of a text.</summary>
internal static class NumberFinder
{
    /// <summary>What tables say of the numbers in their cells: by place, in order.</summary>
    public static void Find(ReadOnlySpan<char> text, List<(Span Cell, Clue Clue)> cells, List<PrivacyHit> hits)
    {
        var cell = 0;
        for (var at = 0; at < text.Length;)
        {
            var digit = text[at..].IndexOfAnyInRange('0', '9');
            if (digit < 0)
            {
                return;
            }

            // Years and small numbers are most of the digits there are.
            at += digit;
            var run = text[at..].IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length - at;
            var after = at + run;
            if (run < 5 && (after >= text.Length || char.IsLetter(text[after]) || text[after] is ';' or '"' or ']'))
            {
                at = after;
                continue;
            }

            for (; cell < cells.Count && cells[cell].Cell.End <= at; cell++)
            {
            }

            var phrase = DigitPhrase.At(text, at);
            FindIn(phrase, text, (cells, cell), hits);
            at = phrase.End;
        }
    }

    private static void FindIn(
        in DigitPhrase phrase,
        ReadOnlySpan<char> text,
        (List<(Span Cell, Clue Clue)> All, int Next) cells,
        List<PrivacyHit> hits)
    {
        if (IsIsbn(phrase))
        {
            return;
        }

        for (var i = 0; i < phrase.Count;)
        {
            if (MayBegin(phrase, i) && At(phrase, i, text, cells) is { } found)
            {
                hits.Add(found.Hit);
                i = found.Next;
                continue;
            }

            i = AfterAmount(phrase, i);
        }
    }

    // Enough digits for a phone number, or what may be a date or a short number.
    private static bool MayBegin(in DigitPhrase phrase, int first)
    {
        var digits = 0;
        for (var i = first; i < phrase.Count && digits < 8; i++)
        {
            digits += phrase.Length(i);
        }

        return digits >= 8 || phrase.Length(first) == 5 || BirthDates.MayBegin(phrase, first);
    }

    private static FoundNumber? At(in DigitPhrase phrase, int first, ReadOnlySpan<char> text, (List<(Span Cell, Clue Clue)> All, int Next) cells)
    {
        var start = phrase.Start(first);
        var clue = Clues.Before(text, start);
        for (var i = cells.Next; i < cells.All.Count && cells.All[i].Cell.Start <= start; i++)
        {
            clue = cells.All[i].Cell.End > start ? cells.All[i].Clue : clue;
        }

        return IdNumbers.At(phrase, first, text, clue)
            ?? BirthDates.At(phrase, first, text, clue)
            ?? PhoneNumbers.At(phrase, first, text, clue)
            ?? OrgNumbers.At(phrase, first, text, clue);
    }

    // A group of one to three digits takes the groups of three that follow it.
    private static int AfterAmount(in DigitPhrase phrase, int first)
    {
        var next = first + 1;
        while (phrase.Length(first) <= 3 && phrase.Length(next) == 3 && phrase.SeparatorAfter(next - 1) is ' ' or '.')
        {
            next++;
        }

        return next;
    }

    private static bool IsIsbn(in DigitPhrase phrase)
    {
        Span<char> digits = stackalloc char[13];
        if (!phrase.TryForm(0, 13, out var form))
        {
            return false;
        }

        phrase.Write(form, digits);
        return digits.StartsWith("97") && digits[2] is '8' or '9';
    }
}

/// <summary>A number that was found in a phrase, and the group after it.</summary>
internal readonly record struct FoundNumber(PrivacyHit Hit, int Next)
{
    public static FoundNumber? Of(PrivacyKind kind, in DigitPhrase phrase, int first, int last) =>
        new FoundNumber(new(kind, phrase.Span(first, last)), last + 1);
}
