using System.Collections.Immutable;
using Catalogue.Pages.Form;

namespace Catalogue.Pages;

/// <summary>Every page type of the site, in the order in which they are made.</summary>
public static class AllPages
{
    public static readonly ImmutableArray<Func<PageContext, IEnumerable<Page>>> Types =
    [
        FrontPage.Of,
        NewsPage.Of,
        TiltakPages.Of,
        MovedPages.Of,
        PakkePages.Of,
        FacetPages.Of,
        OverviewPages.Of,
        SkjemaPages.Of,
        RulePages.Of,
        FieldGuidePages.Of,
        FormPage.Of,
        DataPage.Of,
        SidePages.Of,
        SearchPage.Of,
        SamlingPages.Of,
        NotFoundPage.Of,
    ];

    public static ImmutableArray<Page> Of(PageContext context) => [.. Types.SelectMany(type => type(context))];
}
