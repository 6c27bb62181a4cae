using Catalogue.Language;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The front page: what this is, search, figures, themes, ways in, newest tiltak.</summary>
public static class Forside
{
    private const int Newest = 6;

    public static IEnumerable<Page> Of(PageContext context)
    {
        var utgave = context.Utgave;
        var settings = utgave.Innstillinger;
        var view = new ForsideView(settings.Tittel, settings.Beskrivelse)
        {
            Tall = [.. Tall(utgave)],
            Temaer =
            [
                .. context.Registers.Temaer.All
                    .Where(t => utgave.PerTema.Contains(t.Id))
                    .OrderBy(t => t.Navn, NorwegianCollation.Instance)
                    .Select(t => Lenker.Til(t).MedAntall(utgave.PerTema[t.Id].Count())),
            ],
            Innganger = [.. Innganger(context).Where(b => !b.Lenker.IsEmpty)],
            Nyeste = [.. utgave.Tiltak.Take(Newest).Select(t => context.Kort[t])],
        };
        yield return new(Paths.Forside, "forside.sbn-html", () => view, new(settings.Tittel, settings.Beskrivelse));
    }

    private static IEnumerable<Tall> Tall(Utgave utgave)
    {
        yield return new(NorwegianFormat.Number(utgave.Tiltak.Length), "tiltak");
        yield return new(NorwegianFormat.Number(utgave.Pakker.Length), utgave.Pakker.Length == 1 ? "pakke" : "pakker");
        yield return new(NorwegianFormat.Number(utgave.PerKommune.Count), utgave.PerKommune.Count == 1 ? "kommune" : "kommuner");
        var uh = utgave.Registers.Uh.All.Count(u => u.Vert is null && utgave.PerUh.Contains(u.Id));
        yield return new(NorwegianFormat.Number(uh), uh == 1 ? "universitet eller høgskole" : "universiteter og høgskoler");
        foreach (var tall in Fasettside.Nokkeltall(utgave.Tiltak).Skip(1))
        {
            yield return tall;
        }
    }

    private static IEnumerable<Bolk> Innganger(PageContext context)
    {
        var utgave = context.Utgave;
        yield return new("Regioner",
        [
            .. context.Registers.Regioner.All
                .Where(r => utgave.PerRegion.Contains(r.Id))
                .OrderBy(r => r.Navn, NorwegianCollation.Instance)
                .Select(r => Lenker.Til(r).MedAntall(utgave.PerRegion[r.Id].Count())),
        ]);
        yield return new("Universiteter og høgskoler",
        [
            .. context.Registers.Uh.All
                .Where(u => u.Vert is null && utgave.PerUh.Contains(u.Id))
                .OrderBy(u => u.Navn, NorwegianCollation.Instance)
                .Select(u => new Lenke(u.Navn, Paths.Of(u)).MedAntall(utgave.PerUh[u.Id].Count())),
        ]);
        yield return new("År", [.. utgave.PerAr.OrderByDescending(g => g.Key).Select(g => Lenker.TilAr(g.Key).MedAntall(g.Count()))]);
        yield return new("Ordninger",
        [
            .. context.Registers.Ordninger.All
                .Where(o => utgave.PerOrdning.Contains(o.Id))
                .Select(o => Lenker.Til(o).MedAntall(utgave.PerOrdning[o.Id].Count())),
        ]);
    }
}
