using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>A heading has words.</summary>
public static class EmptyHeading
{
    public static readonly Rule Rule = new("TK437", Severity.Warning, "Overskriften er tom");

    internal static IEnumerable<Diagnostic> Find(MarkupText text) =>
        from line in text.Lines
        where line.Kind == LineKind.Heading && !text.Of(line).ContainsAnyExcept("# \t")
        select new Diagnostic(
            Rule,
            text.At(line.Span),
            $"det står ingen ord etter «{text.Of(line)}»",
            "Skriv overskriften på samme linje, eller slett linja.")
        {
            Fix = Fix.Safe(Span.FromBounds(text.Text.LineStart(line.Span.Start), text.Text.NextLine(line.Span.Start)), ""),
        };
}
