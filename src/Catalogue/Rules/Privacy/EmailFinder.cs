using System.Buffers;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>Finds e-mail addresses, also those that are written so that a machine should not see them, or are broken over lines and cells.</summary>
internal static class EmailFinder
{
    // The longest part before the sign, and how far from a word such as «e-post» an address may be spelled out in a sentence.
    private const int LongestLocal = 64;
    private const int Near = 100;

    // The rarest part of each way to write the sign; « at » alone is the commonest of words, so it is believed least. Search is fastest with ASCII.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["llalfa", "lfakr", "snabel", "(a", "[a", "{a", "<a", "( a", "[ a", "{ a", "-at-", "_at_", " at ", "(kr", "[kr", "\"at"],
        StringComparison.OrdinalIgnoreCase);

    // Where an address may be spelled out in a sentence.
    private static readonly SearchValues<string> Endings = SearchValues.Create(
        [".no", ".com", ".org", ".net", ".example"],
        StringComparison.OrdinalIgnoreCase);

    // Before «@navn» these say that the name is one of a social medium.
    internal static readonly string[] Platforms =
    [
        "instagram", "insta", "facebook", "tiktok", "snapchat", "twitter", "x", "mastodon", "bluesky", "threads", "youtube", "linkedin", "følg",
        "oss", "på", "tagg",
    ];

    private static readonly string[] At = ["på", "hos", "ved"];

    private static readonly SearchValues<string> Mail = SearchValues.Create(["e-post", "epost", "mail"], StringComparison.OrdinalIgnoreCase);

    // No word of a sentence has these in it.
    private static readonly SearchValues<char> Uncommon = SearchValues.Create("._0123456789");

    public static void Find(ReadOnlySpan<char> text, List<PrivacyHit> hits)
    {
        for (var at = 0; text[at..].IndexOf('@') is var found and >= 0;)
        {
            at = Add(text, EmailSign.At(text, at + found), hits);
        }

        for (var at = 0; text[at..].IndexOfAny(Signs) is var found and >= 0;)
        {
            at = Add(text, EmailSign.Word(text, at + found), hits);
        }

        for (var at = 0; text[at..].IndexOfAny(Endings) is var found and >= 0;)
        {
            at += found + 1;
            if (InSentence(text, at) is { } spoken)
            {
                hits.Add(new(PrivacyKind.Email, spoken));
            }
        }
    }

    private static int Add(ReadOnlySpan<char> text, EmailSign sign, List<PrivacyHit> hits)
    {
        if (AddressAt(text, sign) is not { } address)
        {
            return sign.Core.End;
        }

        hits.Add(new(PrivacyKind.Email, address));
        return address.End;
    }

    /// <summary>«Send e-post til fornavn.etternavn på tjener.no»: the ending is known, and what stands before it is looked at.</summary>
    private static Span? InSentence(ReadOnlySpan<char> text, int ending)
    {
        var start = LocalStart(text, ending - 1);
        var at = WordScan.SkipBlanksBack(text, start);
        var word = WordScan.Before(text, at);
        if (!WordScan.IsOneOf(word, At))
        {
            return null;
        }

        var left = WordScan.SkipBlanksBack(text, at - word.Length);
        var local = LocalStart(text, left);
        var domain = Domain.At(text, start, isLoose: false);
        var before = text[Math.Max(0, local - Near)..local];
        return domain.IsKnown && text[local..left].ContainsAny(Uncommon) && !Domain.IsDomain(text[local..left]) && before.ContainsAny(Mail)
            ? Span.FromBounds(local, domain.End)
            : null;
    }

    private static Span? AddressAt(ReadOnlySpan<char> text, EmailSign sign)
    {
        var isWord = sign.Core.Length > 0 && text[sign.Core.Start] != '@';
        if (sign.Core.Length == 0
            || (isWord && !sign.IsBracketed && (sign.Core.Length < 2 || IsInWord(text, sign.Core.Start - 1) || IsInWord(text, sign.Core.End))))
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

    private static bool IsLikely(ReadOnlySpan<char> local, Domain domain, EmailSign sign, bool isWord) => (isWord, sign.IsBracketed) switch
    {
        (true, true) => sign.Core.Length > 1 || domain.IsKnown,
        (_, true) => true,
        (false, _) => (!sign.SpaceBefore && !sign.SpaceAfter) || domain.IsKnown,
        _ when sign.Core.Length == 2 => domain.IsKnown && (domain.IsSpoken || (local.ContainsAny(Uncommon) && !Domain.IsDomain(local))),
        _ => true,
    };

    // «@navn» after a space, the «@navn@tjener» of Mastodon, and the «git@tjener» of program code.
    private static bool IsHandle(ReadOnlySpan<char> text, int start, EmailSign sign) =>
        (start > 0 && text[start - 1] == '@')
        || text[start..sign.Left] is "git"
        || (text[sign.Core.Start] == '@'
            && sign is { SpaceBefore: true, SpaceAfter: false, IsBracketed: false }
            && WordScan.IsOneOf(text[start..sign.Left], Platforms));

    private static int LocalStart(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestLocal && IsLocal(text[start - 1]))
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
            var end = WordScan.SkipBlanksBack(text, start);
            var word = WordScan.Before(text, end);
            var before = WordScan.SkipBlanksBack(text, end - word.Length);
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
}
