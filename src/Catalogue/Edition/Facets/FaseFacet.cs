using Catalogue.Read.Fields;

namespace Catalogue.Edition.Facets;

/// <summary>How far the work of a tiltak has come.</summary>
internal static class FaseFacet
{
    public static Facet Of(FacetSource source) => new("fase", "Fase", source, t => t.Tiltak.Fase)
    {
        Values = FacetValue.AllOf(Vocabularies.Fase),
    };
}
