using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>What a line of a Markdown text is to a reader of the page.</summary>
internal enum LineKind
{
    Blank,
    Text,
    Item,
    Heading,

    /// <summary>A line of dashes or equal signs that makes the text above it a heading.</summary>
    Underline,

    /// <summary>A line across the page.</summary>
    Break,
    Quote,
    Fenced,

    /// <summary>Code, for no other reason than the spaces before it.</summary>
    Indented,
    Comment,

    /// <summary>A mark that git leaves where two versions met.</summary>
    Conflict,

    /// <summary>Fields that stand in the text, with the lines around them.</summary>
    Fields,
}

/// <summary>A line of a body, without the spaces around it.</summary>
internal readonly record struct BodyLine(LineKind Kind, Span Span)
{
    /// <summary>Columns before the first sign; a tab goes on to the next column that four divides.</summary>
    public int Indent { get; init; }

    /// <summary>Whether the line goes on with the paragraph of the line before it.</summary>
    public bool Continues { get; init; }

    /// <summary>The list that an item belongs to, counted from 1; of other lines the innermost list around them, or 0.</summary>
    public int List { get; init; }

    /// <summary>What an item begins with.</summary>
    public Marker Marker { get; init; }
}

/// <summary>What makes a line an item: its sign («-», «.» after a number), the number or −1, and the length of it all without what follows.</summary>
internal readonly record struct Marker(char Sign, int Number, int Length)
{
    public bool IsNumber => Number >= 0;

    /// <summary>The marker that a line begins with, or one of length 0.</summary>
    public static Marker Of(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9') is var count and >= 0 ? count : line.Length;
        var (sign, length) = digits switch
        {
            0 when line is ['-' or '*' or '+', ..] => (line[0], 1),
            > 0 and <= 9 when digits < line.Length && (line[digits] is '.' or ')') => (line[digits], digits + 1),
            _ => ('\0', 0),
        };
        if (length == 0 || (length < line.Length && line[length] is not (' ' or '\t')))
        {
            return default;
        }

        var number = digits == 0 ? -1 : int.Parse(line[..digits], System.Globalization.CultureInfo.InvariantCulture);
        return new(sign, number, length);
    }
}
