using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>What of the plans the tiltak answer: a filter, which the pages of fylker lead to.</summary>
internal static class PrioriteringFacet
{
    public const string Id = "prioritering";

    public static Facet Of(FacetSource source) => new(Id, "Prioritering i langsiktig plan", source, t => t.Prioriteringer.Select(p => p.Id))
    {
        Values = [.. source.Registers.Prioriteringer.All.Select(Value)],
    };

    private static FacetValue Value(Planpunkt point) => new(point.Id, $"{point.Navn} ({point.Fylke.Navn} {point.Plan.Periode})");
}
