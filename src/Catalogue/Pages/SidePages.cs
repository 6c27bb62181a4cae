using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Facets;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The pages of prose, the search page and the page for addresses that do not exist.</summary>
public static class SidePages
{
    public static IEnumerable<Page> Of(PageContext context)
    {
        foreach (var side in context.Edition.Katalog.Entries.Sider)
        {
            var body = context.Edition.Body(side.Origin);
            var view = new SideView(side.Tittel, side.Ingress, new(body.Html)) { Innholdsliste = TiltakPages.Innholdsliste(body) };
            yield return new(Paths.Of(side), "prosa.sbn-html", () => view, new(side.Tittel, side.Ingress) { Seksjon = Paths.Of(side), Fil = side.Origin.Source.Path });
        }

        yield return new(Paths.Search, "sok.sbn-html", () => Sok(context), new("Søk", "Søk i alle tiltakene i katalogen.") { Seksjon = Paths.Search, Skript = "sok/sok.mjs", Senere = "sok/ord/ord.mjs" });
        yield return new(Paths.NotFound, "ikke-funnet.sbn-html", () => new OversiktView("Vi fant ikke siden", "Adressen finnes ikke i katalogen. Kanskje er den skrevet feil, eller siden har fått en ny adresse.", [new("", Innganger)]), new("Vi fant ikke siden", "Adressen finnes ikke i katalogen.") { Indekseres = false });
    }

    private static SokView Sok(PageContext context) => new("Søk i tiltakene", context.SearchManifest, Innganger)
    {
        Filtre = [.. AllFacets.Of(context.Edition).Select(f => AllFacets.Gruppe(f, context.Edition)).Where(g => !g.Valg.IsEmpty)],
    };

    private static ImmutableArray<Lenke> Innganger =>
    [
        new("Alle tiltak", Paths.Tiltak),
        new("Temaer", Paths.Temaer),
        new("Regioner", Paths.Regioner),
        new("Kommuner", Paths.Kommuner),
        new("Universiteter og høgskoler", Paths.Uh),
        new("Tilskuddsordninger", Paths.Ordninger),
        new("År", Paths.Ar),
    ];
}
