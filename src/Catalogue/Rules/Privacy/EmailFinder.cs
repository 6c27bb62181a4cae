using System.Buffers;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>Finds e-mail addresses, also those that are written so that a machine should not see them.</summary>
internal static class EmailFinder
{
    // The rarest part of each way to write the sign; « at » alone is the commonest of words, so it comes last and is believed least.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["@", "krøllalfa", "alfakrøll", "snabel-a", "snabela", "(at", "[at", "{at", "<at", "( at", "[ at", "{ at", " at "], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] SignWords = ["krøllalfa", "alfakrøll", "snabel-a", "snabela", "at"];

    // Before «@navn» these say that the name is one of a social medium.
    private static readonly string[] Platforms = ["instagram", "insta", "facebook", "tiktok", "snapchat", "twitter", "x", "mastodon", "bluesky", "threads", "youtube", "linkedin", "følg", "oss", "på", "tagg"];

    // No word of a sentence has these in it.
    private static readonly SearchValues<char> Uncommon = SearchValues.Create("._0123456789");

    public static void Find(ReadOnlySpan<char> text, List<PrivacyHit> hits)
    {
        for (var at = 0; at < text.Length;)
        {
            var found = text[at..].IndexOfAny(Signs);
            if (found < 0)
            {
                return;
            }

            var sign = SignAt(text, at + found);
            at = AddressAt(text, sign) is { } address ? Add(address, hits) : sign.Core.End;
        }
    }

    private static int Add(Span address, List<PrivacyHit> hits)
    {
        hits.Add(new(PrivacyKind.Email, address));
        return address.End;
    }

    private static Sign SignAt(ReadOnlySpan<char> text, int found)
    {
        var core = text[found] == '@' ? new Span(found, 1) : Word(text, found);
        var (left, right, isBracketed) = (core.Start, core.End, false);
        while (true)
        {
            var (l, r) = (Words.SkipBlanksBack(text, left), Words.SkipBlanks(text, right));
            if (l == 0 || r == text.Length || !Encloses(text[l - 1], text[r]))
            {
                return new(core, l, r) { IsBracketed = isBracketed, SpaceBefore = l < left, SpaceAfter = r > right };
            }

            (left, right, isBracketed) = (l - 1, r + 1, true);
        }
    }

    private static Span Word(ReadOnlySpan<char> text, int found)
    {
        while (!char.IsLetter(text[found]))
        {
            found++;
        }

        foreach (var word in SignWords)
        {
            if (text[found..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return new(found, word.Length);
            }
        }

        return new(found, 1);
    }

    private static Span? AddressAt(ReadOnlySpan<char> text, Sign sign)
    {
        var isWord = text[sign.Core.Start] != '@';
        if (isWord && !sign.IsBracketed && (IsInWord(text, sign.Core.Start - 1) || IsInWord(text, sign.Core.End)))
        {
            return null;
        }

        var start = LocalStart(text, sign.Left);
        var domain = Domain.At(text, sign.Right, isLoose: isWord || sign.IsBracketed || sign.SpaceAfter);
        if (start == sign.Left || domain.Dots == 0 || IsHandle(text, start, sign) || !IsLikely(text[start..sign.Left], domain, sign, isWord))
        {
            return null;
        }

        return Span.FromBounds(DottedStart(text, start, isWord), domain.End);
    }

    private static bool IsLikely(ReadOnlySpan<char> local, Domain domain, Sign sign, bool isWord) => (isWord, sign.IsBracketed) switch
    {
        (_, true) => true,
        (false, _) => (!sign.SpaceBefore && !sign.SpaceAfter) || domain.IsKnown,
        _ when sign.Core.Length == 2 => domain.IsKnown && (domain.IsSpoken || local.ContainsAny(Uncommon)),
        _ => true,
    };

    // «@navn» after a space, and the «@navn@tjener» of Mastodon.
    private static bool IsHandle(ReadOnlySpan<char> text, int start, Sign sign) =>
        (start > 0 && text[start - 1] == '@')
        || (text[sign.Core.Start] == '@' && sign is { SpaceBefore: true, SpaceAfter: false, IsBracketed: false } && Words.IsOneOf(text[start..sign.Left], Platforms));

    private static int LocalStart(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 64 && IsLocal(text[start - 1]))
        {
            start--;
        }

        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return end > start && text[end - 1] == '.' ? end : start;
    }

    // «fornavn punktum etternavn krøllalfa …»
    private static int DottedStart(ReadOnlySpan<char> text, int start, bool isWord)
    {
        for (var i = 0; isWord && i < 4; i++)
        {
            var end = Words.SkipBlanksBack(text, start);
            var word = Words.Before(text, end);
            var before = Words.SkipBlanksBack(text, end - word.Length);
            var previous = end < start && Domain.IsSpokenDot(word) ? LocalStart(text, before) : before;
            if (previous >= before)
            {
                break;
            }

            start = previous;
        }

        return start;
    }

    private static bool IsInWord(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '+' or '-';

    private static bool Encloses(char open, char close) => (open, close) switch
    {
        ('(', ')') or ('[', ']') or ('{', '}') or ('<', '>') or ('«', '»') or ('*', '*') or ('_', '_') or ('`', '`') or ('"', '"') or ('\'', '\'') => true,
        _ => false,
    };

    /// <summary>What stands for «@»: the sign or word itself, and where the text on either side of it and its brackets ends and begins.</summary>
    private readonly record struct Sign(Span Core, int Left, int Right)
    {
        public bool IsBracketed { get; init; }

        public bool SpaceBefore { get; init; }

        public bool SpaceAfter { get; init; }
    }
}
