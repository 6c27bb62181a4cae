using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Diagnostics;

/// <summary>A stretch of a file's text, and what should stand there instead.</summary>
public readonly record struct Edit(Span Span, string Text);

/// <summary>A remedy as edits in the fault's own file. A safe one guesses nothing and loses nothing, so a program may carry it out unasked; any other is a proposal to a person.</summary>
public sealed record Fix(ImmutableArray<Edit> Edits, bool IsSafe)
{
    public static Fix Safe(Span span, string text) => new([new(span, text)], IsSafe: true);

    public static Fix Proposal(Span span, string text) => new([new(span, text)], IsSafe: false);
}
