using System.Collections.Immutable;
using System.Text;
using Catalogue.Source;

namespace Catalogue.Diagnostics;

/// <summary>A stretch of a file's text, and what should stand there instead.</summary>
public readonly record struct Edit(Span Span, string Text);

/// <summary>
/// A remedy as edits in the fault's own file. A safe one guesses nothing and loses nothing, so a program may carry it out unasked; any other is a
/// proposal to a person.
/// </summary>
public sealed record Fix(ImmutableArray<Edit> Edits, bool IsSafe)
{
    public static Fix Safe(Span span, string text) => new([new(span, text)], IsSafe: true);

    public static Fix Proposal(Span span, string text) => new([new(span, text)], IsSafe: false);

    /// <summary>
    /// A remedy for a value: only what stands between its quotes is replaced, and none is given where the file does not have the value letter by
    /// letter.
    /// </summary>
    public static Fix? OfValue(SourceText source, (Span Span, string Text) value, string instead, bool isSafe)
    {
        var written = source.Text.AsSpan(value.Span.Start, value.Span.Length);
        if (written is ['"', .., '"'] or ['\'', .., '\''])
        {
            value.Span = new(value.Span.Start + 1, value.Span.Length - 2);
            written = written[1..^1];
        }

        return written.Trim(' ').SequenceEqual(value.Text) ? new([new(value.Span, instead)], isSafe) : null;
    }

    /// <summary>All the edits as one, with what stands between them.</summary>
    public Edit Joined(SourceText source)
    {
        var ordered = Edits.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var text = new StringBuilder(ordered[0].Text);
        for (var i = 1; i < ordered.Length; i++)
        {
            text.Append(source.Text, ordered[i - 1].Span.End, ordered[i].Span.Start - ordered[i - 1].Span.End).Append(ordered[i].Text);
        }

        return new(Span.FromBounds(ordered[0].Span.Start, ordered[^1].Span.End), text.ToString());
    }
}
