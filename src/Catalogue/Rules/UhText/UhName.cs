using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Rules.UhText;

/// <summary>A name of a university, college or centre, and the part of its first word that is sought: plain letters that are rare in texts, so that the search is fast.</summary>
internal sealed record UhName(string Text, Uh? Uh, string Anchor, int Offset)
{
    private const string Centre = "senteret";
    private const int Shortest = 3;

    // «Skrivesenteret» is written with a small letter as well; «SePU» and «NTNU» are not.
    private readonly bool anyCase = Text.Length > 5 && char.IsLower(Text[1]);

    /// <summary>The name as it is sought, with a capital and perhaps a small letter; nothing for a name too short.</summary>
    public static IEnumerable<UhName> Of(string text, Uh? uh)
    {
        var word = text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal) is var space and >= Shortest ? space : text.Length);
        var isCentre = text.EndsWith(Centre, StringComparison.Ordinal) && word.Length == text.Length;
        var start = isCentre ? text.Length - Centre.Length : StartOfLetters(word);
        if (word.Length - start < Shortest)
        {
            return [];
        }

        var length = word[start..].IndexOfAnyExceptInRange('\0', '\x7f') is var end and >= 0 ? end : word.Length - start;
        var name = new UhName(text, uh, text.Substring(start, length), start);
        var isSmallToo = start == 0 && name.anyCase && (word.Length == text.Length || word is "Universitetet");
        return isSmallToo ? [name, name with { Text = Turned(text), Anchor = Turned(name.Anchor) }] : [name];
    }

    private static int StartOfLetters(ReadOnlySpan<char> word)
    {
        var start = 0;
        for (var i = 0; i < word.Length && i - start < Shortest; i++)
        {
            start = char.IsAscii(word[i]) ? start : i + 1;
        }

        return start;
    }

    private static string Turned(string text) => (char.IsUpper(text[0]) ? char.ToLowerInvariant(text[0]) : char.ToUpperInvariant(text[0])) + text[1..];

    /// <summary>Where the name stands around its sought part, as a word of its own; null where it does not. It may be broken over lines and stand in the genitive.</summary>
    public Span? Around(string text, Span body, int anchor)
    {
        var start = anchor - Offset;
        if (start < body.Start)
        {
            return null;
        }

        var end = start;
        for (var i = 0; i < Text.Length; i++)
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
}
