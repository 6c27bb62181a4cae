using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Rules;

/// <summary>What is the same for several tiltak of a package is written once, in the package.</summary>
public static class SharedParagraph
{
    public static readonly Rule Rule = new("TK426", Severity.Warning, "Samme avsnitt står i flere tiltak i pakken");

    public static readonly Validation Validation = new(Rule, Check);

    // Shorter ones are often references and set phrases, and do no harm.
    private const int FewestWords = 15;
    private const int MostRelated = 10;

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var duplicates = context.Duplicates.ToLookup(pair => pair.Later, pair => pair.Earlier);
        return context.Katalog.Pakker.Where(p => p.Tiltak.Length > 1).SelectMany(p => Check(p, duplicates));
    }

    private static IEnumerable<Diagnostic> Check(PakkeNode pakke, ILookup<TiltakNode, TiltakNode> duplicates)
    {
        foreach (var group in pakke.Tiltak.Where(t => !t.Trukket).SelectMany(ParagraphsOf).GroupBy(p => p.Words, WordComparer.Instance))
        {
            // Where whole tiltak are alike, that is the fault, and it has been told.
            var places = group.DistinctBy(p => p.Tiltak).ToList();
            places.RemoveAll(p => duplicates[p.Tiltak].Any(earlier => places.Exists(other => other.Tiltak == earlier)));
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
        Related = [.. places.Skip(1).Take(MostRelated).Select(p => new Related(p.Location, "det samme avsnittet"))],
    };

    private static IEnumerable<Paragraph> ParagraphsOf(TiltakNode node)
    {
        foreach (var span in TiltakText.ParagraphsOf(node))
        {
            var words = new List<uint>();
            TiltakText.AddWords(TiltakText.TextOf(node, span), words);
            if (words.Count >= FewestWords)
            {
                yield return new(node, span, [.. words]);
            }
        }
    }

    private sealed record Paragraph(TiltakNode Tiltak, Span Span, ImmutableArray<uint> Words)
    {
        public Location Location => Tiltak.Tiltak.Origin.At(Span);
    }

    private sealed class WordComparer : IEqualityComparer<ImmutableArray<uint>>
    {
        public static readonly WordComparer Instance = new();

        public bool Equals(ImmutableArray<uint> x, ImmutableArray<uint> y) => x.AsSpan().SequenceEqual(y.AsSpan());

        public int GetHashCode(ImmutableArray<uint> words)
        {
            var hash = new HashCode();
            hash.AddBytes(MemoryMarshal.AsBytes(words.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
