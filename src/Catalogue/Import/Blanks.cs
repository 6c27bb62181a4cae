using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Catalogue.Import;

/// <summary>What a word processor shows in a field that nobody has filled in; broken over lines and cells where the field is narrow.</summary>
internal static class Blanks
{
    /// <summary>Stands for an empty field.</summary>
    public const char Mark = '\u25AF';

    private const char LineEnd = '\u0001';
    private const string Space = @"[\s\u0001]*";
    private const int ShortestPart = 8;

    private static readonly string[] Prompts =
    [
        "Klikk eller trykk her for å skrive inn tekst", "Klikk eller trykk for å skrive inn tekst", "Klikk her for å skrive inn tekst",
        "Klikk eller trykk for å skrive inn en dato", "Velg et element",
    ];

    private static readonly string[] Keys = [.. Prompts.Select(QuestionKey.KeyOf)];

    private static readonly Regex Prompt = new(
        string.Join('|', Prompts.Select(p => string.Join(Space, p.Where(c => c != ' ').Select(c => Regex.Escape($"{c}"))) + Space + @"\.?")),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool Is(string text) => text.AsSpan().Trim().Trim(Mark).IsWhiteSpace();

    /// <summary>The text without its empty fields.</summary>
    public static string Without(string text) => text.Replace(Mark, ' ').Trim();

    /// <summary>The same lines, with a mark for each empty field.</summary>
    public static ImmutableArray<FormLine> Marked(ImmutableArray<FormLine> lines)
    {
        var marked = Prompt.Replace(
            string.Join(LineEnd, lines.Select(l => l.Text)),
            m => Mark + new string(LineEnd, m.Value.Count(c => c == LineEnd)));
        return [.. marked.Split(LineEnd).Select((text, i) => lines[i] with { Text = lines[i].IsRow ? Cells(text) : text })];
    }

    // «Klikk eller trykk | Klikk eller trykk» and below it «her for å skrive | her for å skrive».
    private static string Cells(string row) => string.Join('\t', row.Split('\t').Select(cell =>
    {
        var key = QuestionKey.KeyOf(cell);
        return key.Length < ShortestPart || !Keys.Any(k => k.Contains(key, StringComparison.Ordinal)) ? cell
            : Keys.Any(k => k.StartsWith(key, StringComparison.Ordinal)) ? $"{Mark}"
            : "";
    }));
}
