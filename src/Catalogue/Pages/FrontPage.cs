using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The front page: what this is, search, figures, themes, ways in, newest tiltak.</summary>
public static class FrontPage
{
    private const int Newest = 6;

    public static IEnumerable<Page> Of(PageContext context)
    {
        var edition = context.Edition;
        var settings = edition.Innstillinger;
        var view = new ForsideView(settings.Tittel, settings.Beskrivelse)
        {
            Tall = [.. Tall(edition)],
            Temaer =
            [
                .. context.Registers.Temaer.All
                    .Where(t => edition.PerTema.Contains(t.Id))
                    .OrderBy(t => t.Navn, NorwegianCollation.Instance)
                    .Select(t => Links.To(t).WithCount(edition.PerTema[t.Id].Count())),
            ],
            Innganger = [.. Innganger(context).Where(b => !b.Lenker.IsEmpty)],
            Nyeste = [.. edition.Tiltak.Take(Newest).Select(t => context.Cards[t])],
        };
        yield return new(Paths.FrontPage, "forside.sbn-html", () => view, new(settings.Tittel, settings.Beskrivelse));
    }

    private static IEnumerable<Tall> Tall(SiteEdition edition)
    {
        yield return new(NorwegianFormat.Number(edition.Tiltak.Length), "tiltak");
        yield return new(NorwegianFormat.Number(edition.Pakker.Length), edition.Pakker.Length == 1 ? "pakke" : "pakker");
        yield return new(NorwegianFormat.Number(edition.PerKommune.Count), edition.PerKommune.Count == 1 ? "kommune" : "kommuner");
        var uh = edition.Registers.Uh.All.Count(u => u.Vert is null && edition.PerUh.Contains(u.Id));
        yield return new(NorwegianFormat.Number(uh), uh == 1 ? "universitet eller høgskole" : "universiteter og høgskoler");
        foreach (var tall in FacetPages.Nokkeltall(edition.Tiltak).Skip(1))
        {
            yield return tall;
        }
    }

    private static IEnumerable<Bolk> Innganger(PageContext context)
    {
        var edition = context.Edition;
        yield return new("Regioner",
        [
            .. context.Registers.Regioner.All
                .Where(r => edition.PerRegion.Contains(r.Id))
                .OrderBy(r => r.Navn, NorwegianCollation.Instance)
                .Select(r => Links.To(r).WithCount(edition.PerRegion[r.Id].Count())),
        ]);
        yield return new("Universiteter og høgskoler",
        [
            .. context.Registers.Uh.All
                .Where(u => u.Vert is null && edition.PerUh.Contains(u.Id))
                .OrderBy(u => u.Navn, NorwegianCollation.Instance)
                .Select(u => new Lenke(u.Navn, Paths.Of(u)).WithCount(edition.PerUh[u.Id].Count())),
        ]);
        yield return new("År", [.. edition.PerAr.OrderByDescending(g => g.Key).Select(g => Links.ToAr(g.Key).WithCount(g.Count()))]);
        yield return new("Ordninger",
        [
            .. context.Registers.Ordninger.All
                .Where(o => edition.PerOrdning.Contains(o.Id))
                .Select(o => Links.To(o).WithCount(edition.PerOrdning[o.Id].Count())),
        ]);
    }
}
