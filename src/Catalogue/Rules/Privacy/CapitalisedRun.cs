using System.Buffers;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>
/// Words with capital letters that stand after each other as a name does: double names with hyphens, initials, particles such as «von».
/// </summary>
internal readonly ref struct CapitalisedRun
{
    private const int MaxWords = 4;

    internal static readonly string[] Particles = ["von", "van", "de", "der", "den", "af", "la", "di"];

    // No surname ends so, but titles of activities do: «Fagdag Lesing».
    internal static readonly string[] NounEndings = ["ing", "het", "sjon", "skap", "else", "isk", "dag", "plan", "året", "erte"];

    // Latin and Sámi capitals; the text is in NFC, so each is one character.
    private static readonly SearchValues<char> Capitals = SearchValues.Create([
        .. Enumerable.Range('A', 0x250 - 'A').Select(c => (char)c).Where(char.IsUpper),
    ]);

    private readonly ReadOnlySpan<char> text;

    private CapitalisedRun(ReadOnlySpan<char> text, Span name, int count, Span skipped)
    {
        this.text = text;
        Name = name;
        Count = count;
        Skipped = skipped;
    }

    /// <summary>The name, without the roles before it.</summary>
    public Span Name { get; }

    /// <summary>The words of the name.</summary>
    public int Count { get; }

    /// <summary>The role or label that the run began with, or nothing.</summary>
    public Span Skipped { get; }

    /// <summary>As long as the name of one person.</summary>
    public bool IsNameLong => Count is >= 2 and <= MaxWords;

    /// <summary>The next capital that begins a word, or -1.</summary>
    public static int NextStart(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && text[from..].IndexOfAny(Capitals) is var found and >= 0)
        {
            from += found;
            if (from == 0 || !(char.IsLetterOrDigit(text[from - 1]) || text[from - 1] is '-' or '\'' or '’'))
            {
                return from;
            }

            from++;
        }

        return -1;
    }

    /// <summary>The run that begins at a capital.</summary>
    public static CapitalisedRun At(ReadOnlySpan<char> text, int start)
    {
        var (count, skipped, nameStart, end) = (0, default(Span), start, start);
        var firstEnd = WordEnd(text, start);
        if (NextWord(text, firstEnd, mayWrap: true) < 0)
        {
            // The beginning of a sentence: by far the most of them.
            return new(text, Span.FromBounds(start, firstEnd), 1, default);
        }

        for (var at = start; at >= 0;)
        {
            var wordEnd = WordEnd(text, at);
            var word = text[at..wordEnd];
            if (NameCues.IsPassedOver(word))
            {
                if (count > 1)
                {
                    break;
                }

                // «Se Koordinator …»: a sentence may begin before the role.
                count = 0;
                skipped = Span.FromBounds(at, wordEnd);
                at = NextWord(text, wordEnd, mayWrap: true);
                (nameStart, end) = (at < 0 ? wordEnd : at, wordEnd);
                continue;
            }

            count++;
            end = wordEnd;
            at = NextWord(text, wordEnd, mayWrap: count < 2);
        }

        return new(text, Span.FromBounds(nameStart, end), count, skipped);
    }

    public ReadOnlySpan<char> Text => text.Slice(Name.Start, Name.Length);

    /// <summary>True where any word of the name could be someone's: not one of the registers', no abbreviation, no organisation, no thing.</summary>
    public bool IsUnknownTo(KnownNames known)
    {
        var hasUnknown = false;
        for (var at = Name.Start; at < Name.End; at = AfterWord(at))
        {
            var word = text[at..Math.Max(at + 1, WordEnd(text, at))];
            if (KnownNames.IsOrganisation(word) || IsThing(word))
            {
                return false;
            }

            hasUnknown |= char.IsUpper(word[0]) && word.TrimEnd('.').Length > 1 && !known.Contains(word);
        }

        return hasUnknown && !KnownNames.IsOrganisation(WordScan.At(text, SkipSpace(text, Name.End)));
    }

    /// <summary>Where a first name begins that another word of the name follows; or -1.</summary>
    public int FirstName(KnownNames known)
    {
        for (var at = Name.Start; at < Name.End;)
        {
            var next = AfterWord(at);
            var word = text[at..WordEnd(text, at)];
            var rest = next < Name.End ? text[next..Name.End] : [];
            if (rest.Length > 0
                && !IsUpperCase(word)
                && !KnownNames.IsFamiliar(text[at..WordEnd(text, next)])
                && (known.IsFirstName(word) || (FirstNames.IsDoubtful(word) && NameCues.IsSurname(rest))))
            {
                return at;
            }

            at = next;
        }

        return -1;
    }

    /// <summary>A year after the name makes it a reference to literature.</summary>
    public bool IsReference()
    {
        var at = Name.End;
        while (at < text.Length && at - Name.End < 3 && text[at] is ' ' or '(' or ',' or '\u00A0')
        {
            at++;
        }

        return at > Name.End
            && at + 4 <= text.Length
            && text[at..(at + 2)] is "19" or "20"
            && char.IsAsciiDigit(text[at + 2])
            && char.IsAsciiDigit(text[at + 3]);
    }

    public static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length
            && (char.IsLetter(text[end]) || (text[end] is '-' or '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        var isInitial = end == start + 1 && end < text.Length && text[end] == '.';
        return isInitial ? end + 1 : end;
    }

    private int AfterWord(int at)
    {
        at = Math.Max(at + 1, WordEnd(text, at));
        while (at < Name.End && !char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsUpperCase(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[1]);

    // «Dass-museet», «Lesing»
    private static bool IsThing(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        var isThing = hyphen > 0 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]);
        foreach (var ending in NounEndings)
        {
            isThing |= word.Length > ending.Length + 1 && word.EndsWith(ending);
        }

        return isThing;
    }

    // A name that is whole on its line is not joined to the next.
    private static int NextWord(ReadOnlySpan<char> text, int end, bool mayWrap)
    {
        var next = mayWrap ? SkipSpace(text, end) : WordScan.SkipBlanks(text, end);
        if (next == end || next >= text.Length)
        {
            return -1;
        }

        var particle = WordScan.At(text, next);
        if (!char.IsUpper(text[next]) && WordScan.IsOneOf(particle, Particles))
        {
            next = SkipSpace(text, next + particle.Length);
        }

        return next < text.Length && char.IsUpper(text[next]) ? next : -1;
    }

    // A name may be parted by the end of a line, but not by an empty one.
    private static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        at = WordScan.SkipBlanks(text, at);
        return at < text.Length && text[at] == '\n' ? WordScan.SkipBlanks(text, at + 1) : at;
    }
}
