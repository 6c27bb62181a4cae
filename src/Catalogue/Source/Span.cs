namespace Catalogue.Source;

/// <summary>A run of characters in a source text: offset and length in UTF-16 units.</summary>
public readonly record struct Span(int Start, int Length)
{
    public int End => Start + Length;

    public static Span FromBounds(int start, int end) => new(start, Math.Max(0, end - start));
}

/// <summary>A place as editors show it: line and column, both from 1, the column in UTF-16 units.</summary>
public readonly record struct Position(int Line, int Column);
