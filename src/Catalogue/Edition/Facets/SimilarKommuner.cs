using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>Which kommuner resemble one, by what the registers know of both, and what those do. Size and centrality are in no register.</summary>
internal sealed class SimilarKommuner(Registers registers)
{
    private const int MaxShown = 6;
    private const int MaxThemes = 3;
    private readonly Nearness nearness = new(registers);

    /// <summary>Those with tiltak, the most alike first, with the reason and their themes; none where nothing but the fylke is the same.</summary>
    public IEnumerable<Bolk> To(Kommune kommune, Facet facet)
    {
        var alike = from other in registers.Kommuner.All
                    where other != kommune
                    let tiltak = facet[registers.Kommuner.SlugOf(other)]
                    where !tiltak.IsEmpty
                    let reasons = Reasons(kommune, other).ToList()
                    where reasons.Count > 0
                    orderby reasons.Count descending, other.FylkeNr == kommune.FylkeNr descending, tiltak.Length descending
                    select Links.To(other, registers.Kommuner).WithCount(tiltak.Length) with
                    {
                        Merknad = $"{NorwegianFormat.Capital(NorwegianFormat.List([.. reasons]))}. {Themes(tiltak)}".TrimEnd(),
                    };
        ImmutableArray<Lenke> shown = [.. alike.Take(MaxShown)];
        if (!shown.IsEmpty)
        {
            yield return new("Kommuner som ligner, og hva de gjør", shown)
            {
                Ingress = "Etter region, kart og språk i registeret. Størrelse og sentralitet er ikke med.",
            };
        }
    }

    private IEnumerable<string> Reasons(Kommune kommune, Kommune other)
    {
        var shared = registers.Links.RegionsOf(kommune).Select(m => m.Region)
            .Intersect(registers.Links.RegionsOf(other).Select(m => m.Region))
            .ToList();
        if (shared.Count > 0)
        {
            yield return $"også i {NorwegianFormat.List([.. shared.Select(r => r.Navn)])}";
        }

        if (nearness.AreNeighbours(kommune, other))
        {
            yield return "nabo på kartet";
        }

        if (kommune is { SamiskNavn: not null } && other.SamiskNavn is not null && SprakOf(kommune) == SprakOf(other))
        {
            yield return $"har også {SprakOf(kommune)} navn";
        }
    }

    private static string SprakOf(Kommune kommune) => kommune.SamiskSprak switch
    {
        "sma" => "sørsamisk",
        "smj" => "lulesamisk",
        _ => "nordsamisk",
    };

    private static string Themes(ImmutableArray<TiltakNode> tiltak)
    {
        var names = tiltak.SelectMany(t => t.Temaer).CountBy(t => t)
            .OrderByDescending(t => t.Value).ThenBy(t => t.Key.Navn, NorwegianCollation.Instance)
            .Take(MaxThemes)
            .Select(t => NorwegianFormat.Uncapitalised(t.Key.Navn))
            .ToList();
        return names.Count == 0 ? "" : $"Mest om {NorwegianFormat.List(names)}.";
    }
}
