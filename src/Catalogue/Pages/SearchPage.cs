using Catalogue.Edition;
using Catalogue.Edition.Facets;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The search page: a filter for every facet, and the overviews for those without JavaScript.</summary>
public static class SearchPage
{
    public static IEnumerable<Page> Of(PageContext context)
    {
        yield return new(Paths.Search, "sok.sbn-html", () => View(context), new("Søk", "Søk i alle tiltakene i katalogen.")
        {
            Seksjon = Paths.Search,
            Skript = "sok/sok.mjs",
            Senere = ["sok/ord/ord.mjs", "sok/svar/svar.mjs", "sok/utvalg/utvalg.mjs"],
        });
    }

    private static SokView View(PageContext context) => new("Søk i tiltakene", context.SearchManifest, Menus.WaysIn(context.Edition))
    {
        Lister = [.. context.Edition.Sections.Select(s => List(s.Facet, s.Section))],
        Filtre = [.. context.Edition.Facets.Select(Filter).Where(g => !g.Valg.IsEmpty)],
    };

    private static Bolk List(Facet facet, FacetSection section) => new(section.Title,
    [
        .. facet.Values.Where(v => section.Unused is null || !facet[v.Id].IsEmpty)
            .Select(v => (section.LinkTo(v) with { Tekst = v.LongName }).WithCount(facet[v.Id].Length)),
    ]);

    private static Filtergruppe Filter(Facet facet) =>
        new(facet.Id, facet.Title, [.. facet.Choices().Select(c => new Filtervalg(c.Value.Id, c.Value.LongName, NorwegianFormat.Number(c.Count)))])
        {
            Hjelp = facet.Help,
        };
}
