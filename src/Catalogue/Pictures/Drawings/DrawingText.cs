using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Pictures.Drawings;

/// <summary>
/// What people can read in a drawing: its texts, titles, notes and comments, one after the other, each character with its place in the file.
/// </summary>
public sealed record DrawingText(SourceText Source, string Text, ImmutableArray<int> Offsets)
{
    /// <summary>The same stretch in the file; what the file has between its characters (tags) is part of it.</summary>
    public Span ToSource(Span span) =>
        span.Length == 0
            ? new(Offsets.IsEmpty ? 0 : Offsets[Math.Min(span.Start, Offsets.Length - 1)], 0)
            : Span.FromBounds(Offsets[span.Start], Offsets[span.End - 1] + 1);
}
