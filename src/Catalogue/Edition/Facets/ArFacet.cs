using Catalogue.Pages;
using Catalogue.Pages.Views;

namespace Catalogue.Edition.Facets;

/// <summary>A page for every year that has tiltak, and the list of them.</summary>
public static class ArFacet
{
    public static IEnumerable<Page> Of(PageContext context)
    {
        var years = context.Edition.PerAr.OrderByDescending(g => g.Key).ToList();
        var links = years.Select(g => Links.ToAr(g.Key).WithCount(g.Count()));
        yield return IndexPages.Page(Paths.Ar, new("År", "Året pengene er meldt for.", [new("", [.. links])]));

        foreach (var year in years)
        {
            var title = FormattableString.Invariant($"{year.Key}");
            var view = new FasettView("År", title, new($"Tiltak meldt for {title}", [], 0)) { Sok = Paths.Filtered(AllFacets.Ar, title) };
            var hode = new Hode($"Tiltak {title}", $"Tiltak for kompetanseutvikling i barnehage og skole meldt for {title}.") { Seksjon = Paths.Ar, Brodsmuler = [new("År", Paths.Ar)] };
            foreach (var page in FacetPages.Pages(Paths.OfAr(year.Key), view, hode, context.Innhold(year)))
            {
                yield return page;
            }
        }
    }
}
