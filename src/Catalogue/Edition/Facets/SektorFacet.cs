using Catalogue.Read.Fields;

namespace Catalogue.Edition.Facets;

/// <summary>The kinds of kindergartens, schools and services that tiltak are for.</summary>
internal static class SektorFacet
{
    public static Facet Of(FacetSource source) => new("sektor", "Sektor", source, t => t.Ramme.Sektor)
    {
        Values = FacetValue.AllOf(Vocabularies.Sektor),
    };
}
