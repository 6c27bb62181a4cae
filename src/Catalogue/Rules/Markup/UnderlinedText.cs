using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>A line of dashes or equal signs makes a heading of the text above it, which few know and nobody here needs.</summary>
public static class UnderlinedText
{
    public static readonly Rule Rule = new("TK440", Severity.Warning, "En strek under teksten gjør den til overskrift");

    internal static IEnumerable<Diagnostic> Find(MarkupText text)
    {
        for (var i = 1; i < text.Lines.Length; i++)
        {
            if (text.Lines[i].Kind == LineKind.Underline)
            {
                yield return Fault(text, i);
            }
        }
    }

    private static Diagnostic Fault(MarkupText text, int line)
    {
        var (above, strokes) = (text.Lines[line - 1], text.Lines[line]);
        var isTitle = above is { Kind: LineKind.Text, Continues: false } && text.Of(above)[^1] is not ('.' or ':' or ',' or ';' or '!' or '?');
        return new(
            Rule,
            text.At(strokes.Span),
            $"streken «{Cut.To(new(text.Of(strokes)), 10)}» gjør avsnittet over til en overskrift",
            isTitle ? $"Er det en overskrift, skriv den slik: «## {new string(text.Of(above))}». Ellers sett en tom linje over streken."
                : "Sett en tom linje over streken, eller slett den.")
        {
            Fix = isTitle ? Fix.Proposal(Span.FromBounds(above.Span.Start, strokes.Span.End), $"## {new string(text.Of(above))}")
                : text.Of(strokes) is ['-', '-', '-', ..] ? Fix.Proposal(new(text.Text.LineStart(strokes.Span.Start), 0), "\n")
                : Fix.Proposal(Span.FromBounds(text.Text.LineStart(strokes.Span.Start), text.Text.NextLine(strokes.Span.Start)), ""),
        };
    }
}
