using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Catalogue.Model;

namespace Catalogue.Import;

/// <summary>
/// Tiltak that a form has no place of their own for: the numbered points of an answer, and those with the same numbers in the next.
/// </summary>
internal static partial class NumberedPoints
{
    private const int MostTiltak = 20;

    private static readonly Sporsmal Nr = new("", [new("nr", default)], null);
    private static readonly Sporsmal Tittel = new("", [new("tittel", default)], null);
    private static readonly Sporsmal Belop = new("", [new("meldt_eier", default), new("meldt_uh", default), new("uh", default)], null);

    /// <summary>The package with a tiltak for each point; null where the answers have no points.</summary>
    public static FormPackage? Of(List<FormAnswer> answers)
    {
        var points = answers.Where(a => a.Question.TiltakIPunkter).Select(a => (Answer: a, Points: In(a))).ToList();
        if (points.Count == 0 || points[0].Points.Count < 2)
        {
            return null;
        }

        var tiltak = points[0].Points.Select((p, i) => First(points[0].Answer, i + 1, p)
            .AddRange(points.Skip(1).Where(other => i < other.Points.Count).Select(other => other.Answer with { Parts = other.Points[i] })));
        return new(
            [
                .. answers.Select(a => !a.Question.TiltakIPunkter ? a with { Question = a.Question with { Under = null } }
                    : a with { Question = a.Question with { Under = null }, Parts = Outside(a, points.First(p => p.Answer == a).Points) }),
            ],
            [.. tiltak]);
    }

    private static ImmutableArray<FormAnswer> First(FormAnswer answer, int number, ImmutableArray<AnswerPart> point)
    {
        var text = Number().Replace(point[0].Text, "");
        var title = FirstSentence().Match(text + " " + string.Join(' ', point.Skip(1).Take(1).Select(p => p.Text))).Value;
        return
        [
            new(Nr, answer.Index, [point[0] with { Text = number.ToString(CultureInfo.InvariantCulture) }]),
            new(Tittel, answer.Index, [point[0] with { Text = title }]),
            new(Belop, answer.Index, point),
            answer with { Parts = point.SetItem(0, point[0] with { Text = text }) },
        ];
    }

    // The longest list, and of equals the last: lists of other things may stand before it, and within a point.
    private static List<ImmutableArray<AnswerPart>> In(FormAnswer answer)
    {
        var runs = new List<(int Length, List<ImmutableArray<AnswerPart>> Points)>();
        foreach (var start in Enumerable.Range(0, answer.Parts.Length).Where(i => NumberOf(answer.Parts[i]) == 1))
        {
            var points = new List<ImmutableArray<AnswerPart>>();
            foreach (var part in answer.Parts.Skip(start))
            {
                if (NumberOf(part) == points.Count + 1 && points.Count < MostTiltak)
                {
                    points.Add([part]);
                }
                else
                {
                    points[^1] = points[^1].Add(part);
                }
            }

            runs.Add((points.Count, points));
        }

        return runs.OrderBy(r => r.Length).Select(r => r.Points).LastOrDefault([]);
    }

    private static int NumberOf(AnswerPart part) =>
        Number().Match(part.Text) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    private static ImmutableArray<AnswerPart> Outside(FormAnswer answer, List<ImmutableArray<AnswerPart>> points) =>
        [.. answer.Parts.Where(p => !points.Exists(point => point.Contains(p)))];

    [GeneratedRegex(@"^\s*([0-9]{1,2})\.\s+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^.{3,120}?(?=[.:(]\s|[.:(]$|\s*\(|$)")]
    private static partial Regex FirstSentence();
}
