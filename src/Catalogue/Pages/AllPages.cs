using System.Collections.Immutable;
using Catalogue.Edition.Facets;

namespace Catalogue.Pages;

/// <summary>Every page type of the site, in the order in which they are made.</summary>
public static class AllPages
{
    public static readonly ImmutableArray<Func<PageContext, IEnumerable<Page>>> Types =
    [
        FrontPage.Of,
        TiltakPages.Of,
        MovedPages.Of,
        PakkePages.Of,
        RegionFacet.Of,
        KommuneFacet.Of,
        UhFacet.Of,
        TemaFacet.Of,
        OrdningFacet.Of,
        ArFacet.Of,
        RulePages.Of,
        FeltPages.Of,
        NyttTiltak.Of,
        SidePages.Of,
    ];

    public static ImmutableArray<Page> Of(PageContext context) => [.. Types.SelectMany(type => type(context))];
}
