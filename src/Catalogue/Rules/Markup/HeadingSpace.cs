using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>Between the signs of a heading and its words there is a space: «##Mål» is shown as it is written.</summary>
public static class HeadingSpace
{
    public static readonly Rule Rule = new("TK435", Severity.Warning, "Overskriften mangler mellomrom etter #");

    internal static IEnumerable<Diagnostic> Find(MarkupText text)
    {
        for (var i = 0; i < text.Lines.Length; i++)
        {
            var line = text.Lines[i];
            if (line.Kind != LineKind.Text || text.Of(line)[0] != '#')
            {
                continue;
            }

            var signs = Headings.Signs(text.Of(line));
            var words = text.Of(line)[signs..].TrimStart();
            if (signs > Headings.MaxLevel || words.IsEmpty || (signs == 1 && !IsAlone(text, i, words)))
            {
                continue;
            }

            // A single sign may begin a word that people search for, as in «#Lesing».
            var gap = Span.FromBounds(line.Span.Start + signs, line.Span.End - words.Length);
            yield return new(
                Rule,
                text.At(new(line.Span.Start, signs)),
                $"«{new string(text.Of(line))}» blir ikke en overskrift, men vises med {new string('#', signs)} foran",
                $"Sett et mellomrom etter: «{new string('#', Math.Max(signs, 2))} {new string(words)}».")
            {
                Fix = signs == 1
                    ? Fix.Proposal(Span.FromBounds(line.Span.Start, gap.End), "## ")
                    : Fix.Safe(gap, " "),
            };
        }
    }

    private static bool IsAlone(MarkupText text, int line, ReadOnlySpan<char> words) =>
        char.IsUpper(words[0])
        && !words.Contains('#')
        && !text.Lines[line].Continues
        && (line + 1 == text.Lines.Length || text.Lines[line + 1].Kind == LineKind.Blank);
}
