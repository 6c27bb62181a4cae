using System.Collections.Immutable;
using Catalogue.Diagnostics;

namespace Catalogue.Rules.Markup;

/// <summary>The title of the page is its only heading of first level, and no level is jumped over: those who hear the page need it.</summary>
public static class HeadingLevels
{
    public static readonly Rule FirstLevel = new("TK436", Severity.Warning, "Overskriften er like stor som tittelen på siden");

    public static readonly Rule Jump = new("TK438", Severity.Warning, "Overskriften hopper over et nivå");

    internal static IEnumerable<Diagnostic> FindFirstLevel(MarkupText text)
    {
        var headings = Of(text);
        for (var i = 0; i < headings.Length; i++)
        {
            if (headings[i].Level != 1)
            {
                continue;
            }

            // What stands below goes down with it.
            var section = Section(headings, i, until: 1);
            yield return new(
                FirstLevel,
                text.At(headings[i].Line.Span),
                "overskrift med én #, som er for sidens tittel",
                "Tittelen står i feltene. Bruk ## for overskriftene i teksten, og ### for dem under.")
            {
                Fix = section.All(h => h.Level < Headings.MaxLevel)
                    ? new([.. section.Select(h => new Edit(new(h.Line.Span.Start, 0), "#"))], IsSafe: true)
                    : null,
            };
        }
    }

    internal static IEnumerable<Diagnostic> FindJumps(MarkupText text)
    {
        var headings = Of(text);
        var above = 1;
        for (var i = 0; i < headings.Length; i++)
        {
            var level = headings[i].Level;
            if (level > above + 1)
            {
                var extra = level - above - 1;
                yield return new(
                    Jump,
                    text.At(headings[i].Line.Span),
                    $"overskriften har {level} #, men {(above == 1 ? "ingen overskrift over den" : $"den over har {above}")}",
                    $"Bruk {new string('#', above + 1)} her.")
                {
                    Fix = new([.. Section(headings, i, level - 1).Select(h => new Edit(new(h.Line.Span.Start, extra), ""))], IsSafe: false),
                };
            }

            above = level;
        }
    }

    private static ImmutableArray<(BodyLine Line, int Level)> Of(MarkupText text) =>
        [.. text.Lines.Where(l => l.Kind == LineKind.Heading).Select(l => (l, Headings.LevelOf(text.Of(l))))];

    private static ImmutableArray<(BodyLine Line, int Level)> Section(ImmutableArray<(BodyLine Line, int Level)> headings, int first, int until)
    {
        var end = first + 1;
        while (end < headings.Length && headings[end].Level > until)
        {
            end++;
        }

        return headings[first..end];
    }
}
