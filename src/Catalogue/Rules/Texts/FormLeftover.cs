using System.Buffers;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;

namespace Catalogue.Rules.Texts;

/// <summary>
/// Nothing of the form itself is left in a tiltak or package: boxes, page numbers, guidance, loose links, headings that nobody wrote below.
/// </summary>
public static partial class FormLeftover
{
    public static readonly Rule Rule = new("TK408", Severity.Warning, "Rester av skjemaet står igjen");

    public static readonly Validation Validation = new(Rule, context => WrittenText.All(context.Katalog.Entries).SelectMany(Check));

    // A part of each pattern that texts seldom have: most files are done with at that.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["Side", "langsiktig-plan", "Beskriv", "Forklar", "(Fyll", "Hva skal", "Ta utgangspunkt"], StringComparison.Ordinal);

    private static IEnumerable<Diagnostic> Check(WrittenText text) =>
        text.File.AsSpan().ContainsAny('☐', '☑', '☒') || text.File.AsSpan().ContainsAny(Signs)
            ? Find(text).Concat(EmptySections(text))
            : EmptySections(text);

    private static IEnumerable<Diagnostic> Find(WrittenText text)
    {
        foreach (Match match in Pattern().Matches(text.File))
        {
            if (!text.Covers(match.Index) || (match.Groups["lenke"].Success && !IsLoose(text, match.Index)))
            {
                continue;
            }

            var (message, help) = Explain(match);
            yield return new(
                Rule,
                text.Origin.At(new(match.Index, match.Length)),
                message,
                help)
            { Fix = Fix.Proposal(new(match.Index, match.Length), "") };
        }
    }

    private static IEnumerable<Diagnostic> EmptySections(WrittenText text)
    {
        // A text that is short as a whole is told as that.
        var (length, _) = Outline.Measure(text.File, text.Body);
        if (length < ThinText.Least)
        {
            yield break;
        }

        foreach (var section in Outline.Sections(text.File, text.Body).Where(s => s.IsEmpty))
        {
            var heading = text.File.AsSpan(section.Heading.Start, section.Heading.Length).Trim("# ");
            if (heading.IsEmpty)
            {
                continue;
            }

            yield return new(
                Rule,
                text.Origin.At(section.Heading),
                $"det står ingenting under overskriften «{heading}»",
                "Skriv noe under den, eller fjern den.")
            { Fix = Fix.Proposal(section.Heading, "") };
        }
    }

    private static (string Message, string Help) Explain(Match match)
    {
        const string Remove = "Fjern det.";
        return match.Groups["boks"].Success ? (
            "avkryssingsboks fra skjemaet",
            "Fjern boksene, og skriv svaret i feltet det hører til, eller med ord.")
            : match.Groups["side"].Success ? ($"sidetallet «{match.Value}» fra skjemaet", Remove)
            : match.Groups["lenke"].Success ? (
                "løs lenke til den langsiktige planen",
                "Fjern adressen, eller gjør ord i setningen til en lenke: [langsiktig plan](https://…).")
            : ($"«{match.Value.ReplaceLineEndings(" ")}» er en del av skjemaet", "Fjern skjemaets egne ord, og la bare svaret stå.");
    }

    /// <summary>An address in running text, and not that of a link or of a field.</summary>
    private static bool IsLoose(WrittenText text, int start)
    {
        var before = text.File.AsSpan(text.Body.Start, Math.Max(0, start - text.Body.Start)).TrimEnd('<');
        return start >= text.Body.Start && !before.EndsWith("](") && !before.EndsWith("]: ");
    }

    // Boxes of one line are one fault. Guidance begins a sentence, hence the capitals.
    [GeneratedRegex(
        """
        (?<boks>[☐☑☒](?:[^\n☐☑☒]*[☐☑☒])*)
        | (?<side>\bSide:\s*\d{1,3}\s*/\s*\d{1,3}\b | ^\ *Side\s\d{1,3}\s?(?:/|av)\s?\d{1,3}(?=\ *$))
        | (?<lenke>https?://[^\s<>()"]{0,200}?langsiktig-plan[^\s<>()"]*)
        | \bBeskriv\s+(?:hvordan|hvilke[nt]?|hvem)\b
        | \bForklar\s+hvordan\s+(?:dere\s+vil\s+vurdere|samarbeidet\s+planlegges|vurderingen\s+er\s+gjort|målgruppen\s+er\s+valgt)\b
        | \(Fyll\s+ut\s+liste\)
        | \bHva\ skal\s+tilskuddet\s+brukes\s+til\?
        | \bTa\ utgangspunkt\s+i\s+forskriftens\s+§\s*5\b
        """,
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
