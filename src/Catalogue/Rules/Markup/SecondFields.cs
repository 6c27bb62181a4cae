using Catalogue.Diagnostics;

namespace Catalogue.Rules.Markup;

/// <summary>A file is one entry: fields that stand in its text are those of another, and are published as text.</summary>
public static class SecondFields
{
    public static readonly Rule Rule = new("TK445", Severity.Warning, "Fila har felter midt i teksten");

    internal static IEnumerable<Diagnostic> Find(MarkupText text) =>
        text.Lines
            .Where((line, i) => line.Kind == LineKind.Fields && (i == 0 || text.Lines[i - 1].Kind != LineKind.Fields))
            .Select(line => new Diagnostic(
                Rule,
                text.At(line.Span),
                "her begynner felter for enda et tiltak, og de vises som tekst",
                "Hvert tiltak skal ha sin egen fil. Flytt det som står herfra og ned, til en ny fil i samme mappe."));
}
