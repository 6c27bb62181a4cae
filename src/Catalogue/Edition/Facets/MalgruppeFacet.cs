namespace Catalogue.Edition.Facets;

/// <summary>The people that tiltak are for.</summary>
internal static class MalgruppeFacet
{
    public static Facet Of(FacetSource source) => new("malgruppe", "Målgruppe", source, t => t.Malgrupper.Select(m => m.Id))
    {
        Values = FacetValue.ByName(source.Registers.Malgrupper.All.Select(m => new FacetValue(m.Id, m.Navn))),
    };
}
