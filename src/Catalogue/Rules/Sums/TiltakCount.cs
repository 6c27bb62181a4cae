using Catalogue.Diagnostics;
using Catalogue.Language;

namespace Catalogue.Rules.Sums;

/// <summary>A package has as many tiltak as its form says.</summary>
public static class TiltakCount
{
    public static readonly Rule Rule = new("TK420", Severity.Warning, "Antallet tiltak stemmer ikke");

    public static readonly Validation Validation = new(Rule, Check);

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        // A tiltak that could not be read is there all the same.
        var doubtful = context.Katalog.Entries.Unreadable.Select(u => u.PakkeId).ToHashSet();
        foreach (var node in context.Katalog.Pakker)
        {
            var count = node.Tiltak.Length;
            if (node.Pakke.AntallTiltak is not { } stated
                || stated == count
                || doubtful.Contains(node.Id)
                || node.Pakke.Avvik.Explain("antall_tiltak"))
            {
                continue;
            }

            var place = node.Pakke.Origin.ValueOf("antall_tiltak");
            var found = count == 0 ? "ingen tiltak" : NorwegianFormat.Count(count, "ett tiltak", "tiltak");
            yield return new(
                Rule,
                place,
                $"antall_tiltak er {stated}, men pakken har {found}",
                $"{(count < stated ? "Legg inn tiltakene som mangler" : "Se om et tiltak hører til i en annen pakke")}, eller rett antallet. "
                    + $"{Explanations.Advice("antall_tiltak")}")
            {
                Fix = count == 0 ? null : Fix.Proposal(place.Span, $"{count}"),
            };
        }
    }
}
