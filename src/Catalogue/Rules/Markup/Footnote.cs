using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>Footnotes are shown as they are written: the catalogue has none.</summary>
public static class Footnote
{
    public static readonly Rule Rule = new("TK444", Severity.Warning, "Fotnoter vises ikke som fotnoter");

    private const int MaxLength = 30;

    // One fault for the file: they come in pairs, mark and note.
    internal static IEnumerable<Diagnostic> Find(MarkupText text) =>
        text.Of(text.Body).Contains("[^", StringComparison.Ordinal) ? Marks(text).Take(1).Select(mark => new Diagnostic(
            Rule,
            text.At(mark),
            $"fotnoten «{text.Of(mark)}» vises med klammer, slik den er skrevet",
            "Skriv det som står i noten i teksten, i parentes eller i en egen setning.")) : [];

    private static IEnumerable<Span> Marks(MarkupText text)
    {
        foreach (var line in text.Lines)
        {
            var at = line.Kind is LineKind.Fenced or LineKind.Comment or LineKind.Indented
                ? -1
                : text.Of(line).IndexOf("[^", StringComparison.Ordinal);
            var length = at < 0 ? -1 : text.Of(line)[at..Math.Min(at + MaxLength, line.Span.Length)].IndexOf(']') + 1;
            if (length > 3 && !text.Of(line)[at..(at + length)].Contains(' ') && text.Of(line)[..at].Count('`') % 2 == 0)
            {
                yield return new(line.Span.Start + at, length);
            }
        }
    }
}
