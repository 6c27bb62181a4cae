using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Rules.Likeness;

/// <summary>What is the same for several tiltak of a package is written once, in the package.</summary>
public static class SharedParagraph
{
    public static readonly Rule Rule = new("TK426", Severity.Warning, "Samme avsnitt står i flere tiltak i pakken");

    public static readonly Validation Validation = new(Rule, Check);

    // Shorter ones are often references and set phrases, and do no harm.
    private const int FewestWords = 15;
    private const int MaxRelated = 10;

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var duplicates = context.Duplicates.ToLookup(pair => pair.Later, pair => pair.Earlier);
        return context.Katalog.Pakker.Where(p => p.Tiltak.Length > 1).SelectMany(p => Check(p, duplicates));
    }

    private static IEnumerable<Diagnostic> Check(PakkeNode pakke, ILookup<TiltakNode, TiltakNode> duplicates)
    {
        foreach (var group in pakke.Tiltak.Where(t => !t.Trukket).SelectMany(ParagraphsOf).GroupBy(p => p.Key).Where(g => g.Skip(1).Any()))
        {
            // Where whole tiltak are alike, that is the fault, and it has been told.
            var places = group.DistinctBy(p => p.Tiltak).ToList();
            var here = places.Select(p => p.Tiltak).ToHashSet();
            places.RemoveAll(p => duplicates[p.Tiltak].Any(here.Contains));
            if (places.Count > 1)
            {
                yield return Tell(places);
            }
        }
    }

    private static Diagnostic Tell(List<Paragraph> places) => new(
        Rule,
        places[0].Location,
        $"avsnittet står også i {NorwegianFormat.Count(places.Count - 1, "et annet", "andre")} tiltak i pakken",
        "Flytt det til pakke.md, så står det ett sted. La tiltaket si det som gjelder bare det.")
    {
        Related = [.. places.Skip(1).Take(MaxRelated).Select(p => new Related(p.Location, "det samme avsnittet"))],
    };

    private static IEnumerable<Paragraph> ParagraphsOf(TiltakNode node)
    {
        foreach (var span in TiltakText.ParagraphsOf(node))
        {
            var (key, count) = KeyOf(TiltakText.TextOf(node, span));
            if (count >= FewestWords)
            {
                yield return new(node, span, key);
            }
        }
    }

    // Line breaks, emphasis and capitals make no other paragraph.
    private static (ulong Key, int Count) KeyOf(ReadOnlySpan<char> text)
    {
        var (key, count) = (0UL, 0);
        for (var words = new Words(text); words.MoveNext(); count++)
        {
            key = (key ^ words.Hash) * 0x9E3779B97F4A7C15;
            key ^= key >> 29;
        }

        return (key, count);
    }

    private readonly record struct Paragraph(TiltakNode Tiltak, Span Span, ulong Key)
    {
        public Location Location => Tiltak.Tiltak.Origin.At(Span);
    }
}
