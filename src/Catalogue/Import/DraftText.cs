using System.Text;
using System.Text.RegularExpressions;
using Catalogue.Read;

namespace Catalogue.Import;

/// <summary>The source's own text as Markdown for the section of a draft.</summary>
internal static partial class DraftText
{
    /// <summary>A hyphen that is there only because the line ends.</summary>
    public const char SoftHyphen = '\u00AD';

    private const int Width = 100;

    /// <summary>A draft's body: what a person has to confirm, and the source's text under its headings.</summary>
    public static string Body(IReadOnlyList<string> toConfirm, IEnumerable<(string Heading, string Text)> sections)
    {
        var body = new StringBuilder("\n").Append(DraftSection.Markdown).Append("\n\n").Append(Wrapped(
            "Her står det som ble skrevet i skjemaet. Skriv det om med egne ord under egne overskrifter, se gjennom feltene, og slett hele denne "
                + "delen. Før det er gjort, kan ikke tiltaket godkjennes.",
            ""));
        if (toConfirm.Count > 0)
        {
            body.Append("\n### Må bekreftes\n\n").AppendJoin("", toConfirm.Select(c => Wrapped("- " + c, "  ")));
        }

        foreach (var section in sections.Where(s => s.Text.Length > 0).GroupBy(s => s.Heading, StringComparer.Ordinal))
        {
            body.Append("\n### ").Append(section.Key).Append("\n\n").AppendJoin('\n', section.Select(s => s.Text));
        }

        return body.ToString();
    }

    /// <summary>Lines as paragraphs and points; a line goes on with the one before where the source says so.</summary>
    public static string Of(IEnumerable<(string Text, bool StartsParagraph)> lines)
    {
        var paragraphs = new List<string>();
        foreach (var (text, starts) in lines.SelectMany(Parts))
        {
            var plain = Spaces().Replace(Leftover().Replace(text, "").Replace(Ticks.Ticked, ' ').Replace(Ticks.Empty, ' ').Replace(Blanks.Mark, ' '), " ").Trim();
            if (plain.Length == 0)
            {
                continue;
            }

            var isPoint = Bullet().IsMatch(plain);
            if (starts || isPoint || Number().IsMatch(plain) || paragraphs.Count == 0)
            {
                paragraphs.Add(isPoint ? "- " + Escaped(Bullet().Replace(plain, "")) : Escaped(plain));
            }
            else
            {
                var isBroken = paragraphs[^1].EndsWith(SoftHyphen) || (HyphenEnd().IsMatch(paragraphs[^1]) && char.IsLower(plain[0]));
                paragraphs[^1] = $"{paragraphs[^1].TrimEnd(SoftHyphen)}{(isBroken ? "" : " ")}{Escaped(plain)}";
            }
        }

        var written = new StringBuilder();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var isPoint = paragraphs[i].StartsWith("- ", StringComparison.Ordinal);
            written.Append(i > 0 && !(isPoint && paragraphs[i - 1].StartsWith("- ", StringComparison.Ordinal)) ? "\n" : "")
                .Append(Wrapped(paragraphs[i], isPoint ? "  " : ""));
        }

        return written.ToString();
    }

    // In a cell a line that ends no sentence may go on.
    private static IEnumerable<(string Text, bool Starts)> Parts((string Text, bool StartsParagraph) line)
    {
        var cells = line.Text.Split('\t').Select(c => c.Trim()).Where(c => !Blanks.Is(c)).ToList();
        var parts = (cells.Count > 1 ? string.Join(" – ", cells).Replace('\n', ' ') : string.Concat(cells)).Split('\n');
        return parts.Select((part, i) => (part, i == 0 ? line.StartsParagraph : SentenceEnd().IsMatch(parts[i - 1])));
    }

    private static string Escaped(string text)
    {
        var escaped = DateStart().Replace(Special().Replace(text, @"\$0"), @"$1\.");
        return escaped.StartsWith('#') || escaped.StartsWith('+') || escaped.StartsWith('=') || escaped.StartsWith('~') ? "\\" + escaped : escaped;
    }

    private static string Wrapped(string text, string margin)
    {
        var lines = new StringBuilder();
        var column = 0;
        foreach (var word in text.Split(' '))
        {
            // A dash, a number or a hash at the beginning of a line would mean something else.
            var breaks = column > 0 && column + 1 + word.Length > Width && !AtLineStart().IsMatch(word);
            lines.Append(breaks ? "\n" + margin : column > 0 ? " " : "").Append(word);
            column = breaks ? margin.Length + word.Length : column + (column > 0 ? 1 : 0) + word.Length;
        }

        return lines.Append('\n').ToString();
    }

    // What is left of a prompt that tables have torn apart.
    [GeneratedRegex(@"\bklikk eller trykk\b(?: her)?(?: for)?(?: å skrive)?(?: inn)?(?: tekst)?\.?|\bvelg et element\b\.?", RegexOptions.IgnoreCase)]
    private static partial Regex Leftover();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:[•‣▪▫●○◦■◆►➢❖✓⁃∙·\uF0B7\uF0A7\uF0A8\uF076\uF0D8\uF0FC]\s*|[-–—*]\s+|o\s+(?=\p{Lu}))")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?:[0-9]{1,2}[.)](?=\s+\p{Lu})|[a-z]\))\s")]
    private static partial Regex Number();

    [GeneratedRegex(@"^([0-9]+)\.(?=\s+[^\p{Lu}])")]
    private static partial Regex DateStart();

    [GeneratedRegex(@"[.:!?]\s*$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{L}-$")]
    private static partial Regex HyphenEnd();

    [GeneratedRegex(@"[\\`*_\[\]<>|]")]
    private static partial Regex Special();

    [GeneratedRegex(@"^(?:[-+*=#>–—]|[0-9]+[.)]$|o$)")]
    private static partial Regex AtLineStart();
}
