using System.Collections.Immutable;

namespace Catalogue.Edition.Facets;

/// <summary>Every way to sort the tiltak, in the order in which the search page offers them.</summary>
public static class AllFacets
{
    public static readonly ImmutableArray<Func<FacetSource, Facet>> Declarations =
    [
        TemaFacet.Of,
        FylkeFacet.Of,
        RegionFacet.Of,
        KommuneFacet.Of,
        EierFacet.Of,
        UhFacet.Of,
        ArFacet.Of,
        OrdningFacet.Of,
        PrioriteringFacet.Of,
        MalgruppeFacet.Of,
        FaseFacet.Of,
        ErfaringFacet.Of,
        SektorFacet.Of,
        BelopFacet.Of,
    ];

    /// <summary>The folders that the pages of facets stand in, which depend on no content.</summary>
    public static readonly ImmutableArray<string> Folders =
        [.. Declarations.Select(declare => declare(new(new(new()), [])).Section?.Path).OfType<string>()];
}
