namespace Catalogue.Rules.Privacy;

/// <summary>Finds phone numbers, account numbers, fødselsnumre and organisation numbers among all the numbers of a text.</summary>
internal static class NumberFinder
{
    public static void Find(ReadOnlySpan<char> text, List<PrivacyHit> hits)
    {
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
            if (run < 5 && (after >= text.Length || char.IsLetter(text[after]) || text[after] is ',' or ':' or ';' or '\n' or '/' or '|'))
            {
                at = after;
                continue;
            }

            var phrase = DigitPhrase.At(text, at);
            if (phrase.End - at >= 5)
            {
                FindIn(phrase, text, hits);
            }

            at = phrase.End;
        }
    }

    private static void FindIn(in DigitPhrase phrase, ReadOnlySpan<char> text, List<PrivacyHit> hits)
    {
        if (IsIsbn(phrase))
        {
            return;
        }

        for (var i = 0; i < phrase.Count;)
        {
            var label = NumberContext.LabelBefore(text, phrase.Start(i));
            var number = IdNumbers.At(phrase, i, text, label) ?? PhoneNumbers.At(phrase, i, text, label) ?? OrgNumbers.At(phrase, i, text, label);
            if (number is { } found)
            {
                hits.Add(found.Hit);
                i = found.Next;
                continue;
            }

            i = AfterAmount(phrase, i);
        }
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
        return phrase.Digits(0, digits) >= 0 && digits.StartsWith("97") && digits[2] is '8' or '9';
    }
}

/// <summary>A number that was found in a phrase, and the group after it.</summary>
internal readonly record struct FoundNumber(PrivacyHit Hit, int Next)
{
    public static FoundNumber? Of(PrivacyKind kind, in DigitPhrase phrase, int first, int last) => new FoundNumber(new(kind, phrase.Span(first, last)), last + 1);
}
