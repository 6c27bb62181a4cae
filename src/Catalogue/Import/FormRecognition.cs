using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Import;

/// <summary>A part of a source that is one form, from a line on; or, without a match, a part that is no form that is known.</summary>
internal sealed record FormPart(int Start, ImmutableArray<FormLine> Lines, FormMatch? Match)
{
    /// <summary>The form that has most in common with a part that is none of them.</summary>
    public FormMatch? Nearest { get; init; }
}

/// <summary>Which of the forms of the register a source is. By its heading where it has one, else by its questions.</summary>
internal static class FormRecognition
{
    private const int EnoughQuestions = 3;

    public static ImmutableArray<FormPart> Of(ImmutableArray<FormLine> lines, ImmutableArray<Skjema> skjemaer, Skjema? chosen)
    {
        if (chosen is not null)
        {
            return [new(0, lines, FormMatcher.Of(chosen, lines))];
        }

        var headings = Headings(lines, skjemaer).ToList();
        return headings.Count == 0
            ? [ByQuestions(lines, skjemaer)]
            : [.. headings.Zip(
                headings.Skip(1).Select(h => h.Line).Append(lines.Length),
                (h, end) => Part(lines, h.Skjema, h == headings[0] ? 0 : h.Line, end))];
    }

    private static FormPart Part(ImmutableArray<FormLine> lines, Skjema skjema, int start, int end) =>
        new(start, lines[start..end], FormMatcher.Of(skjema, lines[start..end]));

    private static FormPart ByQuestions(ImmutableArray<FormLine> lines, ImmutableArray<Skjema> skjemaer)
    {
        var best = skjemaer.Where(s => !s.Sporsmal.IsEmpty)
            .Select(s => FormMatcher.Of(s, lines))
            .OrderByDescending(m => m.Sure)
            .ThenByDescending(m => m.Found)
            .FirstOrDefault();
        return best is null || best.Sure < EnoughQuestions ? new(0, lines, null) { Nearest = best } : new(0, lines, best);
    }

    // One after the other: where a form ends and another begins.
    private static IEnumerable<(int Line, Skjema Skjema)> Headings(ImmutableArray<FormLine> lines, ImmutableArray<Skjema> skjemaer)
    {
        var headings = skjemaer.Where(s => s.Overskrift is not null).Select(s => (Skjema: s, Key: new QuestionKey(s.Overskrift!))).ToList();
        Skjema? last = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var found = headings.Where(h => h.Key.EndIn(lines, new(i, 0)) is not null).OrderBy(h => h.Key.Key.Length).LastOrDefault().Skjema;
            if (found is not null && found != last)
            {
                last = found;
                yield return (i, found);
            }
        }
    }
}
