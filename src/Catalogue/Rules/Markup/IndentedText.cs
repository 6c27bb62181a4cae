using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>A paragraph with four spaces or a tab before it is shown as a program's code, in one long line.</summary>
public static class IndentedText
{
    public static readonly Rule Rule = new("TK441", Severity.Warning, "Avsnittet er rykket inn og vises som programkode");

    internal static IEnumerable<Diagnostic> Find(MarkupText text)
    {
        for (var i = 0; i < text.Lines.Length; i++)
        {
            if (text.Lines[i].Kind != LineKind.Indented)
            {
                continue;
            }

            var first = text.Lines[i];
            var edits = ImmutableArray.CreateBuilder<Edit>();
            var isText = true;
            for (; i < text.Lines.Length && text.Lines[i].Kind == LineKind.Indented; i++)
            {
                var line = text.Lines[i];
                edits.Add(new(Span.FromBounds(text.Text.LineStart(line.Span.Start), line.Span.Start), ""));

                // What begins with a sign may mean another thing at the beginning of the line.
                isText &= char.IsLetterOrDigit(text.Of(line)[0]) || text.Of(line)[0] is '«' or '"' or '(' or '•' or '–';
            }

            yield return new(
                Rule,
                text.At(first.Span),
                $"linja har {Before(text, first)} foran, og blir vist som programkode",
                "Fjern det som står foran teksten på linja. Avsnitt skilles med en tom linje.")
            { Fix = new(edits.ToImmutable(), isText) };
        }
    }

    private static string Before(MarkupText text, BodyLine line) =>
        text.Text[line.Span.Start - 1] == '\t' ? "tabulator" : $"{line.Indent} mellomrom";
}
