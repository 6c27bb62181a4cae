using System.Buffers;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;

namespace Catalogue.Rules.Texts;

/// <summary>No text that only holds the place of another, as Word's forms have it, is left in a tiltak or package.</summary>
public static partial class Placeholder
{
    public static readonly Rule Rule = new("TK407", Severity.Error, "Plassholder fra skjemaet står igjen");

    public static readonly Validation Validation = new(Rule, context => WrittenText.All(context.Katalog.Entries).SelectMany(Check));

    // A part of each pattern that texts seldom have: most files are done with at that.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [
            "likk", "element", "Skriv", "SKRIV", "[skriv", "[Sett", "[sett", "[Fyll", "[fyll", "Tekst kommer", "Innhold kommer", "ylles", "orem",
            "lick", "hoose",
        ], StringComparison.Ordinal);

    private static IEnumerable<Diagnostic> Check(WrittenText text) => text.File.AsSpan().ContainsAny(Signs) ? Find(text) : [];

    private static IEnumerable<Diagnostic> Find(WrittenText text)
    {
        foreach (Match match in Pattern().Matches(text.File))
        {
            // In guillemets the words are spoken of, as an avvik may do.
            if (!text.Covers(match.Index) || text.File[match.Index - 1] == '«')
            {
                continue;
            }

            var words = string.Join(' ', match.Value.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
            yield return new(
                Rule,
                text.Origin.At(new(match.Index, match.Length)),
                $"plassholderen «{words}» står igjen",
                "Skriv svaret her i stedet. Finnes det ikke noe svar, fjern plassholderen.")
            {
                Fix = Fix.Proposal(new(match.Index, match.Length), ""),
            };
        }
    }

    // Words are broken over lines when text is pasted from a form. What a sentence of one's own could say needs an end after it.
    [GeneratedRegex(
        """
        \b[Kk]likk\s+eller\s+trykk\b(?!\s+p)(?:\s+her\b)?(?:\s+for\s+å\s+(?:skrive|angi|velge)(?:\s+inn)?(?:\s+(?:en\s+|ein\s+)?(?:tekst|dato)\b)?)?\.?
        | \b[Kk]likk\s+her\s+for\s+å\s+(?:skrive\s+inn|angi)\s+(?:en\s+)?(?:tekst|dato)\b\.?
        | \b[Vv]el(?:g|)\s+ei?t\s+element\b(?=\s*(?:[.|<"\]]|$))\.?
        | \b(?:Skriv|SKRIV)(?:\s+(?:inn\s+)?tekst(?:en)?)?\s+(?:her|HER)\b(?=\s*(?:[.:…|<(\]"]|$)):?
        | \[(?:[Ss]ett|[Ff]yll|[Ss]kriv)\s+inn\b[^\]\n]{0,60}\](?!\()
        | \b(?:Tekst|Innhold)\ kommer(?:\s+(?:her|senere))?(?=\s*(?:[.:…|]|$))\.?
        | \b(?:Må\s+)?[Ff]ylles\s+ut\s+senere\b\.?
        | \b[Ll]orem\s+ipsum\b
        | \b[Cc]lick\s+or\s+tap\s+(?:here\s+)?to\s+enter(?:\s+(?:text|a\s+date))?\b\.?
        | \b[Cc]hoose\s+an\s+item\b\.?
        """,
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
