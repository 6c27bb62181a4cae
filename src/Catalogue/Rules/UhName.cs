using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Rules;

/// <summary>A name of a university, college or centre, and the part of it that is sought: a stretch of plain letters that is rare in texts, so that the search is fast and seldom wrong.</summary>
internal sealed record UhName(string Text, Uh? Uh, string Anchor, int Offset)
{
    private const int Shortest = 3;

    // «er» and «u» stand in every text; «UH er» and «Nord u» do not.
    private const int ShortestOfMany = 7;

    // «Skrivesenteret» is written with a small letter as well; «SePU» and «NTNU» are not.
    private readonly bool anyCase = IsAnyCase(Text);

    /// <summary>Null for a name too short to be sought.</summary>
    public static UhName? Of(string text, Uh? uh)
    {
        var first = IsAnyCase(text) ? 1 : 0;
        var (start, length) = Rarest(text, first, char.IsAsciiLetter);
        if (length < (uh is null || text.Contains(' ', StringComparison.Ordinal) ? ShortestOfMany : Shortest))
        {
            (start, length) = Rarest(text, first, char.IsAscii);
        }

        return length < Shortest ? null : new(text, uh, text.Substring(start, length), start);
    }

    /// <summary>Where the name stands around its sought part, as a word of its own; null where it does not. It may be broken over lines and stand in the genitive.</summary>
    public Span? Around(string text, Span body, int anchor)
    {
        var start = anchor;
        for (var i = Offset - 1; i >= 0; i--)
        {
            if (start == body.Start || !IsSame(text[start - 1], i))
            {
                return null;
            }

            for (start--; Text[i] == ' ' && start > body.Start && text[start - 1] is ' ' or '\n'; start--)
            {
            }
        }

        var end = anchor;
        for (var i = Offset; i < Text.Length; i++)
        {
            if (end == body.End || !IsSame(text[end], i))
            {
                return null;
            }

            for (end++; Text[i] == ' ' && end < body.End && text[end] is ' ' or '\n'; end++)
            {
            }
        }

        var rest = text.AsSpan(end, body.End - end) is ['s', .. var genitive] ? genitive : text.AsSpan(end, body.End - end);
        var isWord = (start == body.Start || !char.IsLetterOrDigit(text[start - 1])) && !(rest is [var next, ..] && char.IsLetterOrDigit(next));
        return isWord ? Span.FromBounds(start, end) : null;
    }

    private bool IsSame(char c, int i) =>
        c == Text[i] || (c == '\n' && Text[i] == ' ') || (i == 0 && anyCase && char.ToLowerInvariant(c) == char.ToLowerInvariant(Text[i]));

    private static bool IsAnyCase(string text) => text.Length > 5 && char.IsLower(text[1]);

    // What begins with a capital letter is rarer in a text than what is long.
    private static (int Start, int Length) Rarest(string text, int first, Func<char, bool> isPart)
    {
        var (best, length) = (first, 0);
        for (var start = first; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && isPart(text[end]))
            {
                end++;
            }

            var isCapital = char.IsUpper(text[start]) && end - start >= ShortestOfMany - 2;
            if (isCapital || (end - start > length && !char.IsUpper(text[best])))
            {
                (best, length) = (start, end - start);
            }

            start = end;
        }

        return (best, length);
    }
}
