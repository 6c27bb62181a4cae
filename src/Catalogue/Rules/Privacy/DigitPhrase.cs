using System.Runtime.CompilerServices;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>Groups of digits with only spaces, one sign, or one end of a line, a cell or an item between them.</summary>
internal ref struct DigitPhrase
{
    /// <summary>A tab or two spaces, such as part columns.</summary>
    public const char Column = '\t';

    /// <summary>The border of a cell or of an item of a list.</summary>
    public const char Border = '|';

    /// <summary>The end of a line that its paragraph goes on after.</summary>
    public const char Wrap = '\n';

    /// <summary>More groups than any row of a table has; the rest is a phrase of its own.</summary>
    private const int MaxGroups = 32;

    private readonly ReadOnlySpan<char> text;
    private Groups groups;

    private DigitPhrase(ReadOnlySpan<char> text) => this.text = text;

    public int Count { get; private set; }

    public readonly int End => groups[Count - 1].End;

    /// <summary>The phrase that begins at a digit.</summary>
    public static DigitPhrase At(ReadOnlySpan<char> text, int start)
    {
        var phrase = new DigitPhrase(text);
        for (var at = start; at >= 0 && phrase.Count < MaxGroups;)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var (next, separator) = DigitGap.After(text, end);
            phrase.groups[phrase.Count++] = new(at, end - at, separator);
            at = next;
        }

        return phrase;
    }

    public readonly int Length(int group) => group >= 0 && group < Count ? groups[group].Length : 0;

    public readonly int Start(int group) => groups[group].Start;

    /// <summary>What parts a group from the next, spaces and dashes of every kind as one; nothing at the ends of the phrase.</summary>
    public readonly char SeparatorAfter(int group) => group >= 0 && group < Count - 1 ? groups[group].Separator : '\0';

    public readonly ReadOnlySpan<char> Text(int group) => group >= 0 && group < Count ? text.Slice(groups[group].Start, groups[group].Length) : [];

    public readonly char FirstDigit(int group) => text[groups[group].Start];

    public readonly Span Span(int first, int last) => Source.Span.FromBounds(groups[first].Start, groups[last].End);

    /// <summary>True where no other group stands beside these in the same cell, item and line.</summary>
    public readonly bool IsAlone(int first, int last) => IsBorder(SeparatorAfter(first - 1)) && IsBorder(SeparatorAfter(last));

    /// <summary>The groups from one on that have so many digits together, and how they are written; false where none ends there.</summary>
    public readonly bool TryForm(int first, int digits, out DigitForm form)
    {
        var (shape, length, mark, breaks, last) = (0UL, 0, '\0', 0, first - 1);
        while (length < digits && last + 1 < Count && length + Length(last + 1) <= digits)
        {
            var separator = length == 0 ? '\0' : groups[last].Separator;
            last++;
            length += Length(last);
            shape = (shape << 4) | (uint)Length(last);
            breaks += separator is Wrap or Border ? 1 : 0;
            mark = separator is '\0' or Wrap or Border || separator == mark ? mark : mark == '\0' ? separator : DigitForm.Mixed;
        }

        form = new(first, last, shape) { Mark = mark, Breaks = breaks };
        return length == digits;
    }

    /// <summary>Writes the digits of a form.</summary>
    public readonly void Write(in DigitForm form, Span<char> digits)
    {
        for (var i = form.First; i <= form.Last; i++)
        {
            Text(i).CopyTo(digits);
            digits = digits[Length(i)..];
        }
    }

    private static bool IsBorder(char separator) => separator is '\0' or Column or Border or Wrap;

    private readonly record struct Group(int Start, int Length, char Separator)
    {
        public int End => Start + Length;
    }

    [InlineArray(MaxGroups)]
    private struct Groups
    {
        private Group first;
    }
}

/// <summary>How a number is written: its groups, and their lengths as the digits of a hexadecimal number – 0x323 is three, two and three.</summary>
internal readonly record struct DigitForm(int First, int Last, ulong Shape)
{
    public const char Mixed = '?';

    /// <summary>The sign or space between all groups, ends of lines and cells apart; nothing where there is none.</summary>
    public char Mark { get; init; }

    /// <summary>Ends of lines, cells and items within it.</summary>
    public int Breaks { get; init; }
}
