using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Rules.Texts;

namespace Catalogue.Rules.Titles;

/// <summary>A summary says more than the title above it.</summary>
public static class RepeatedTitle
{
    public static readonly Rule Rule = new("TK406", Severity.Warning, "Sammendraget gjentar tittelen");

    public static readonly Validation Validation = new(Rule, context => context.Katalog.Entries.Tiltak.Where(Repeats).Select(t => new Diagnostic(
        Rule,
        t.Origin.At(WrittenText.FirstLine(t.Origin, "sammendrag")),
        "sammendraget sier ikke mer enn tittelen",
        "Skriv hva som gjøres, av hvem og for hvem. Tittelen står rett over, så den trenger ikke gjentas.")));

    // Fewer new words than this is the title over again; a summary that is too short is told as that.
    private const int FewestNewWords = 4;
    private const int ShortestSummary = 80;

    private static bool Repeats(Tiltak tiltak)
    {
        if (tiltak.Tittel.Length == 0 || tiltak.Sammendrag.Length < ShortestSummary)
        {
            return false;
        }

        var words = Words(tiltak.Sammendrag);
        words.ExceptWith(Words(tiltak.Tittel));
        return words.Count < FewestNewWords;
    }

    // Small words say nothing of their own.
    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var range in text.AsSpan().SplitAny(" ,.:;()«»\"/-–\t\n"))
        {
            if (text.AsSpan(range).Length > 3)
            {
                words.Add(text[range]);
            }
        }

        return words;
    }
}
