using System.Buffers;
using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>
/// A text as a reader of the page sees it, with the place in the source of each of its characters. Nothing invisible, no emphasis, no tags, entities
/// and
/// escapes resolved, lookalikes of digits as digits, spoken digits as digits. Borders that the eye sees are kept: <c>|</c> between cells, <c>•</c>
/// before
/// items of lists.
/// </summary>
public sealed class PlainReading : IDisposable
{
    private readonly char[] plain;
    private readonly int length;
    private readonly List<Piece> pieces;

    internal PlainReading(char[] plain, int length, List<Piece> pieces, PrivacyText file)
    {
        (this.plain, this.length, this.pieces) = (plain, length, pieces);
        BodyStart = FromSource(file.BodyStart);
        IsRegister = file.IsRegister;
    }

    public ReadOnlySpan<char> Text => plain.AsSpan(0, length);

    /// <summary>Gives back what it was read into; nothing may be asked of it afterwards.</summary>
    public void Dispose() => ArrayPool<char>.Shared.Return(plain);

    /// <summary>Fields stand before it.</summary>
    public int BodyStart { get; }

    public bool IsRegister { get; }

    /// <summary>The same place in the text that was read.</summary>
    public Span ToSource(Span span) =>
        span.Length == 0 ? new(SourceOf(span.Start).Start, 0) : Span.FromBounds(SourceOf(span.Start).Start, SourceOf(span.End - 1).End);

    private Span SourceOf(int index)
    {
        if (index >= length)
        {
            return new(length == 0 ? 0 : SourceOf(length - 1).End, 0);
        }

        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].Plain <= index ? (middle, high) : (low, middle - 1);
        }

        var piece = pieces[low];
        return piece.Length == 0 ? new(piece.Source + index - piece.Plain, 1) : new(piece.Source, piece.Length);
    }

    // The first character of the reading that stands at the place or after it.
    private int FromSource(int offset)
    {
        var (low, high) = (0, length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = SourceOf(middle).Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>From here in the reading each character is one of the source; or, with a length, all of them stand for that much of the source.</summary>
internal readonly record struct Piece(int Plain, int Source, int Length);
