using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Diagnostics;

/// <summary>A place in a source file.</summary>
public readonly record struct Location(SourceText Source, Span Span)
{
    public Position Position => Source.PositionOf(Span.Start);

    /// <summary>The place in the file as it is on the disk, for programs that change it there.</summary>
    public Position InFile => Source.PositionInFile(Span.Start);

    /// <summary>The place in that file just after the last character.</summary>
    public Position EndInFile => Source.PositionInFile(Span.End);

    /// <summary>The place just after the last character.</summary>
    public Position End => Source.PositionOf(Span.End);
}

/// <summary>Another place that belongs to a fault, with a word on why.</summary>
public sealed record Related(Location Location, string Message);

/// <summary>A fault as data: the message says what is wrong, the help what to do, both in Norwegian.</summary>
public sealed record Diagnostic(Rule Rule, Location Location, string Message, string? Help = null)
{
    public ImmutableArray<Related> Related { get; init; } = [];

    /// <summary>The help as edits, where it can be said so exactly.</summary>
    public Fix? Fix { get; init; }

    /// <summary>
    /// What a secret rule has found, as a reader would have it: the place may have it in other signs, or, in the name of a file, not at all.
    /// </summary>
    public string? Secret { get; init; }

    /// <summary>The exception that it tells of, where it is a fault of ours.</summary>
    public Exception? Cause { get; init; }

    public bool IsError => Rule.Severity == Severity.Error;
}
