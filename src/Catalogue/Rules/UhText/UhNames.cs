using System.Buffers;
using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Rules.UhText;

/// <summary>The names by which texts speak of universities, colleges and centres, found as whole words in one pass.</summary>
internal sealed class UhNames
{
    private static readonly string[] AnyUh =
    [
        "UH er", "UH blir", "UH var", "UH deltar", "UH-partneren", "UH-miljøet", "universitetet", "høgskolen", "høyskolen", "høgskulen",
    ];

    private readonly Dictionary<char, UhName[]> byAnchor;
    private readonly SearchValues<string> anchors;

    public UhNames(Register<Uh> register)
    {
        // What everybody borrows tools from is no partner by being named.
        var names = register.All.Where(u => u.Type != "statlig_tjeneste").SelectMany(u => Usable(u).SelectMany(n => UhName.Of(n, u)))
            .Concat(AnyUh.SelectMany(n => UhName.Of(n, null)))
            .ToList();
        byAnchor = names.GroupBy(n => n.Anchor[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(n => n.Text.Length).ToArray());
        anchors = SearchValues.Create([.. names.Select(n => n.Anchor).Distinct()], StringComparison.Ordinal);
    }

    /// <summary>The next mention at or after the position, which moves on past it.</summary>
    public UhMention? Next(string text, ref int position, int end)
    {
        var body = Span.FromBounds(position, end);
        for (var at = position; at < end && text.AsSpan(at, end - at).IndexOfAny(anchors) is var found and >= 0; at++)
        {
            at += found;
            foreach (var name in byAnchor[text[at]])
            {
                if (name.Around(text, body, at) is { } span)
                {
                    position = span.End;
                    return new(name.Uh, span);
                }
            }
        }

        position = end;
        return null;
    }

    // «Nord» is a point of the compass too, «LMS» also a learning platform, and every university has a department of teacher education.
    private static IEnumerable<string> Usable(Uh uh)
    {
        var names = uh.Alias.Where(a => a.Length > 3 && uh.Type != "institutt").Append(uh.Kortnavn).Append(uh.Navn);
        return names.Where(n => n.Contains(' ', StringComparison.Ordinal) || n.Length > 5 || n.Count(char.IsUpper) > 1).Distinct();
    }
}

/// <summary>
/// A place in a text that names a university, college or centre; null stands for the words that mean any of them («universitetet», «UH»).
/// </summary>
internal readonly record struct UhMention(Uh? Uh, Span Span);

/// <summary>
/// A name of a university, college or centre, and the part of its first word that is sought: plain letters that are rare in texts, so that the search
/// is fast.
/// </summary>
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

    private static string Turned(string text) =>
        (char.IsUpper(text[0]) ? char.ToLowerInvariant(text[0]) : char.ToUpperInvariant(text[0])) + text[1..];

    /// <summary>
    /// Where the name stands around its sought part, as a word of its own; null where it does not. It may be broken over lines and stand in the
    /// genitive.
    /// </summary>
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
