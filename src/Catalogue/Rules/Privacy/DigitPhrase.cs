using System.Runtime.CompilerServices;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>Groups of digits with only spaces, full stops, dashes or a closing parenthesis between them.</summary>
internal ref struct DigitPhrase
{
    /// <summary>More groups than any row of a table has; the rest is a phrase of its own.</summary>
    private const int MostGroups = 32;

    private readonly ReadOnlySpan<char> text;
    private Groups groups;

    private DigitPhrase(ReadOnlySpan<char> text) => this.text = text;

    public int Count { get; private set; }

    public readonly int End => groups[Count - 1].End;

    /// <summary>The phrase that begins at a digit.</summary>
    public static DigitPhrase At(ReadOnlySpan<char> text, int start)
    {
        var phrase = new DigitPhrase(text);
        for (var at = start; at >= 0 && phrase.Count < MostGroups;)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var (next, separator) = Separator(text, end);
            phrase.groups[phrase.Count++] = new(at, end - at, separator);
            at = next;
        }

        return phrase;
    }

    public readonly int Length(int group) => group < Count ? groups[group].Length : 0;

    public readonly int Start(int group) => groups[group].Start;

    /// <summary>What parts a group from the next, spaces of every kind as one; a tab or two spaces are a column's border.</summary>
    public readonly char SeparatorAfter(int group) => group >= 0 && group < Count - 1 ? groups[group].Separator : '\0';

    public readonly ReadOnlySpan<char> Text(int group) => group < Count ? text.Slice(groups[group].Start, groups[group].Length) : [];

    public readonly char FirstDigit(int group) => text[groups[group].Start];

    public readonly Span Span(int first, int last) => Source.Span.FromBounds(groups[first].Start, groups[last].End);

    /// <summary>True where the groups from the first one have these lengths, with one kind of separator.</summary>
    public readonly bool Has(int first, ReadOnlySpan<int> lengths)
    {
        for (var i = 0; i < lengths.Length; i++)
        {
            if (Length(first + i) != lengths[i] || (i > 1 && SeparatorAfter(first + i - 1) != SeparatorAfter(first)))
            {
                return false;
            }
        }

        return SeparatorAfter(first) != ')' || lengths.Length == 1;
    }

    /// <summary>Writes the digits from a group on, and returns the group in which the wanted number of them ends, or -1 where none ends there.</summary>
    public readonly int Digits(int first, scoped Span<char> digits)
    {
        var length = 0;
        for (var i = first; i < Count && length + Length(i) <= digits.Length; i++)
        {
            Text(i).CopyTo(digits[length..]);
            length += Length(i);
            if (length == digits.Length)
            {
                return i;
            }
        }

        return -1;
    }

    private static (int Next, char Kind) Separator(ReadOnlySpan<char> text, int end)
    {
        var blank = Words.SkipBlanks(text, end);
        if (blank >= text.Length)
        {
            return (-1, '\0');
        }

        var isMark = text[blank] is '.' or ')' || Words.IsDash(text[blank]);
        var next = isMark ? Words.SkipBlanks(text, blank + 1) : blank;
        // «1. 912 …» is a list or the end of a sentence; «(47) (912)» is nothing at all.
        if (next == end || next >= text.Length || !char.IsAsciiDigit(text[next]) || (isMark && text[blank] == '.' && next > blank + 1))
        {
            return (-1, '\0');
        }

        return (next, isMark ? (Words.IsDash(text[blank]) ? '-' : text[blank]) : blank > end + 1 || text[end] == '\t' ? '\t' : ' ');
    }

    private readonly record struct Group(int Start, int Length, char Separator)
    {
        public int End => Start + Length;
    }

    [InlineArray(MostGroups)]
    private struct Groups
    {
        private Group first;
    }
}
