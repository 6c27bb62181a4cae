using Catalogue.Diagnostics;

namespace Catalogue.Rules.Markup;

/// <summary>A heading is written as one: a short paragraph in bold only looks so, and is not in the list of what the page holds.</summary>
public static class BoldHeading
{
    public static readonly Rule Rule = new("TK439", Severity.Warning, "Et avsnitt i fet skrift ser ut som en overskrift");

    private const int MaxLength = 100;

    internal static IEnumerable<Diagnostic> Find(MarkupText text)
    {
        var level = 1;
        for (var i = 0; i < text.Lines.Length; i++)
        {
            var line = text.Lines[i];
            if (line.Kind == LineKind.Heading)
            {
                level = Headings.LevelOf(text.Of(line));
            }
            else if (IsWholeParagraph(text, i) && WordsOf(text.Of(line)) is { IsEmpty: false } words)
            {
                var instead = $"{new string('#', Math.Min(level + 1, Headings.MaxLevel))} {words}";
                yield return new(
                    Rule,
                    text.At(line.Span),
                    $"«{words}» ser ut som en overskrift, men er et avsnitt i fet skrift",
                    $"Skriv den som overskrift: «{instead}».")
                { Fix = Fix.Proposal(line.Span, instead) };
            }
        }
    }

    // A line of its own with more text below it.
    private static bool IsWholeParagraph(MarkupText text, int line) =>
        text.Lines[line] is { Kind: LineKind.Text, Continues: false, List: 0 }
        && line + 2 < text.Lines.Length
        && text.Lines[line + 1].Kind == LineKind.Blank
        && text.Lines[line + 2].Kind is not (LineKind.Blank or LineKind.Heading or LineKind.Break);

    // A sentence, or what leads on to a list, may be bold.
    private static ReadOnlySpan<char> WordsOf(ReadOnlySpan<char> line) =>
        line.Length is > 4 and <= MaxLength
        && (line[..2] is "**" or "__")
        && line.EndsWith(line[..2])
        && line[2..^2] is var words
        && !words.Contains(line[..2], StringComparison.Ordinal)
        && words.Trim().Length == words.Length
        && words is not [.., '.' or ':' or ',' or ';' or '!' or '?' or '*' or '»']
            ? words
            : [];
}
