using Catalogue.Language;
using Catalogue.Pages;
using Catalogue.Pages.Views;

namespace Catalogue.Edition.Facets;

/// <summary>A page for every theme, and the list of all.</summary>
public static class TemaFacet
{
    public static IEnumerable<Page> Of(PageContext context)
    {
        var sorted = context.Registers.Temaer.All.OrderBy(t => t.Navn, NorwegianCollation.Instance).ToList();
        var links = sorted.Select(t => Links.To(t).WithCount(context.Edition.PerTema[t.Id].Count()));
        yield return IndexPages.Page(Paths.Temaer, new("Temaer", "Hva tiltakene handler om. Et tiltak kan stå under flere temaer.", [new("", [.. links])]));

        foreach (var tema in sorted)
        {
            var view = new FasettView("Tema", tema.Navn, new("Tiltak om temaet", [], 0))
            {
                Ingress = context.Ingress(tema.Origin),
                Fakta = tema.Synonymer.IsEmpty ? [] : [new("Omfatter også", Links.Words(tema.Synonymer))],
                Sok = Paths.Filtered(AllFacets.Tema, tema.Id),
                Tomt = "Katalogen har ingen tiltak om dette temaet ennå.",
            };
            var hode = new Hode(tema.Navn, $"Tiltak om {tema.Navn.ToLowerInvariant()} i barnehage og skole.") { Seksjon = Paths.Temaer, Brodsmuler = [new("Temaer", Paths.Temaer)], Fil = tema.Origin.Source.Path };
            foreach (var page in FacetPages.Pages(Paths.Of(tema), view, hode, context.Innhold(context.Edition.PerTema[tema.Id])))
            {
                yield return page;
            }
        }
    }
}
