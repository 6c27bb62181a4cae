using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Catalogue.Model;

namespace Catalogue.Import;

/// <summary>Reads the lines of a source as a form of the register: which answer belongs to which question, package and tiltak.</summary>
internal sealed partial class FormMatcher
{
    private readonly Skjema skjema;
    private readonly ImmutableArray<FormLine> lines;
    private readonly QuestionFinder finder;
    private readonly Prompts prompts;
    private readonly LineUse[] uses;

    private FormMatcher(Skjema skjema, ImmutableArray<FormLine> lines)
    {
        (this.skjema, this.lines) = (skjema, lines);
        (finder, prompts, uses) = (new(skjema), new(skjema), new LineUse[lines.Length]);
    }

    public static FormMatch Of(Skjema skjema, ImmutableArray<FormLine> lines) => new FormMatcher(skjema, lines).Match();

    private FormMatch Match()
    {
        var found = finder.In(lines);
        var packages = ImmutableArray.CreateBuilder<FormPackage>();
        var answers = new List<FormAnswer>();
        int? year = null;
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i].Index is QuestionFinder.Heading || (finder.IsRestart(found[i].Index) && answers.Count > 0))
            {
                Close(packages, answers);
            }

            var printed = Between(found[i].Start, found[i].End).ToList();
            var asksForYear = found[i].Index < 0 || skjema.Sporsmal[found[i].Index].Felter.Any(f => f.Text == "ar");
            year ??= asksForYear ? YearIn(string.Join(' ', printed.Select(p => p.Text))) : null;
            Use(printed, LineUse.FormText);
            if (found[i].Index is not QuestionFinder.Heading)
            {
                var end = i + 1 < found.Length ? found[i + 1].Start : new(lines.Length, 0);
                answers.Add(Answer(found[i].Index, [.. Between(found[i].End, end)]));
            }
        }

        Close(packages, answers);
        var distinct = found.Select(f => f.Index).Where(i => i >= 0).Distinct().ToList();
        return new(skjema, packages.DrainToImmutable(), distinct.Count, [.. uses])
        {
            Sure = distinct.Count(i => !finder.IsShort(i)),
            Year = year ?? YearIn(skjema.Overskrift ?? ""),
        };
    }

    private FormAnswer Answer(int index, ImmutableArray<AnswerPart> parts)
    {
        var question = skjema.Sporsmal[index];
        var (guidance, prompt) = ("", "");
        if (After(parts) is var (at, offset))
        {
            var rest = parts[at].Text[offset..];
            var close = rest.TrimStart().StartsWith('(') ? rest.IndexOf(')', StringComparison.Ordinal) + 1 : 0;
            (guidance, prompt) = (QuestionKey.KeyOf(string.Concat(parts[..at].Select(p => p.Text))), rest[..close]);
            Use(parts[..(at + 1)], LineUse.FormText);
            parts = [parts[at] with { Text = rest[close..].TrimStart(' ', ':') }, .. parts[(at + 1)..]];
        }

        var kept = ImmutableArray.CreateBuilder<AnswerPart>();
        var repeated = "";
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Text.Trim().Length == 0 || LooseLink().IsMatch(parts[i].Text))
            {
                continue;
            }

            if (question.OmPersoner)
            {
                Use([parts[i]], LineUse.Personal);
            }
            else if (prompts.From(parts, i) is > 0 and var printedParts)
            {
                Use(parts.Skip(i).Take(printedParts), LineUse.FormText);
                kept.AddRange(parts.Skip(i).Take(printedParts).Select(p => p with { IsPrinted = true }));
                i += printedParts - 1;
            }
            else
            {
                repeated = Repeated(parts[i].Text, repeated, guidance);
                Use([parts[i]], repeated.Length > 0 || Blanks.Is(parts[i].Text) ? LineUse.FormText : LineUse.Mapped);
                kept.Add(parts[i] with { IsPrinted = repeated.Length > 0 });
            }
        }

        return new(question, index, question.OmPersoner ? [] : kept.DrainToImmutable()) { Prompt = prompt };
    }

    // «a) Tiltakene er gjennomført …» is printed in the guidance, and again above its answer.
    private static string Repeated(string text, string before, string guidance)
    {
        var key = (Letter().IsMatch(text) ? "" : before) + QuestionKey.KeyOf(text);
        return (before.Length > 0 || Letter().IsMatch(text)) && guidance.Contains(key, StringComparison.Ordinal) ? key : "";
    }

    private (int Part, int Offset)? After(ImmutableArray<AnswerPart> parts)
    {
        if (skjema.SvarEtter is { } words)
        {
            var key = new QuestionKey(words);
            for (var i = 0; i < parts.Length; i++)
            {
                if (key.EndIn([new(parts[i].Text, 0)], default) is { } end)
                {
                    return (i, end.Offset);
                }
            }
        }

        return null;
    }

    private void Close(ImmutableArray<FormPackage>.Builder packages, List<FormAnswer> answers)
    {
        if (answers.Count > 0)
        {
            packages.Add(Packaged(answers));
        }

        answers.Clear();
    }

    private FormPackage Packaged(List<FormAnswer> answers)
    {
        if (ColumnForm.Of(answers, finder.Nr) is { } rows)
        {
            return rows;
        }

        if (finder.Nr < 0 || answers.TrueForAll(a => a.Index != finder.Nr))
        {
            return NumberedPoints.Of(answers) ?? new([.. answers], []);
        }

        var end = QuestionFinder.EndOfTiltak(skjema, finder.Nr);
        var tiltak = new List<List<FormAnswer>>();
        var own = ImmutableArray.CreateBuilder<FormAnswer>();
        foreach (var answer in answers)
        {
            if (answer.Index == finder.Nr)
            {
                tiltak.Add([]);
            }

            if (answer.Index >= finder.Nr && answer.Index < end && tiltak.Count > 0)
            {
                tiltak[^1].Add(answer);
            }
            else
            {
                own.Add(answer);
            }
        }

        return new(own.DrainToImmutable(), [.. tiltak.Select(t => t.ToImmutableArray())]);
    }

    private IEnumerable<AnswerPart> Between(FormPlace start, FormPlace end)
    {
        for (var line = start.Line; line < lines.Length && line <= end.Line; line++)
        {
            var (from, to) = (line == start.Line ? start.Offset : 0, line == end.Line ? end.Offset : lines[line].Text.Length);
            if (from < to)
            {
                var text = lines[line].Text[from..to];
                yield return new(line, line == start.Line && from > 0 ? text.TrimStart(' ', ':', '\t') : text);
            }
        }
    }

    private void Use(IEnumerable<AnswerPart> parts, LineUse use)
    {
        foreach (var part in parts.Where(p => p.Text.Trim().Length > 0))
        {
            uses[part.Line] = use > uses[part.Line] ? use : uses[part.Line];
        }
    }

    private static int? YearIn(string text) =>
        Year().Match(text) is { Success: true } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null;

    // The target of a link, which a printed form has at the foot of the page.
    [GeneratedRegex(@"^\s*https?://\S+\s*$")]
    private static partial Regex LooseLink();

    [GeneratedRegex(@"^\s*[a-z]\)\s")]
    private static partial Regex Letter();

    [GeneratedRegex("(?<![0-9])20[0-9]{2}(?![0-9])")]
    private static partial Regex Year();
}
