using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Catalogue.Model;

namespace Catalogue.Import;

/// <summary>What is printed on a form beside its questions: headings of tables, prompts, numbers of rows and pages.</summary>
internal sealed partial class Prompts(Skjema skjema)
{
    private const int MaxLines = 8;

    private readonly ImmutableArray<string> keys =
        [.. skjema.Ledetekster.Select(QuestionKey.KeyOf).Where(k => k.Length > 0).OrderByDescending(k => k.Length)];

    /// <summary>How many parts from one on are printed text alone; headings of narrow columns are broken over several.</summary>
    public int From(IReadOnlyList<AnswerPart> parts, int start)
    {
        var text = "";
        var whole = 0;
        for (var i = start; i < parts.Count && i < start + MaxLines && !Blanks.Is(parts[i].Text); i++)
        {
            text += QuestionKey.KeyOf(RowNumber().Replace(parts[i].Text, "")) + (Page().IsMatch(parts[i].Text) ? keys.FirstOrDefault("") : "");
            whole = IsMadeOf(text) ? i - start + 1 : whole;
        }

        return whole;
    }

    // Not a text that only begins with a prompt: all of it is prompts.
    private bool IsMadeOf(string text) =>
        text.Length == 0 || keys.Any(k => text.StartsWith(k, StringComparison.Ordinal) && IsMadeOf(text[k.Length..]));

    [GeneratedRegex(@"^\s*[0-9]{1,2}\s*(?=$|\u25AF|\t)")]
    private static partial Regex RowNumber();

    [GeneratedRegex(@"^\s*side:?\s*[0-9]+(?:\s*(?:/|av)\s*[0-9]+)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Page();
}
