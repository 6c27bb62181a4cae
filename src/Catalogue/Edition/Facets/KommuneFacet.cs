using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages;
using Catalogue.Pages.Views;

namespace Catalogue.Edition.Facets;

/// <summary>A page for every kommune of the register, also those without tiltak, and the list of all by fylke.</summary>
public static class KommuneFacet
{
    private const int MostNeighbours = 12;

    public static IEnumerable<Page> Of(PageContext context)
    {
        yield return IndexPages.Page(Paths.Kommuner, Oversikt(context));
        foreach (var kommune in context.Registers.Kommuner.All)
        {
            foreach (var page in Pages(kommune, context))
            {
                yield return page;
            }
        }
    }

    private static OversiktView Oversikt(PageContext context)
    {
        var register = context.Registers.Kommuner;
        var groups = register.All
            .GroupBy(k => k.Fylke, StringComparer.Ordinal)
            .Select(g => (Fylke: g.Key, Kommuner: g.OrderBy(k => k.Navn, NorwegianCollation.Instance).ToList(), Antall: g.Count(k => context.Edition.PerKommune.Contains(k.Nr))))
            .OrderByDescending(g => g.Antall)
            .ThenBy(g => g.Fylke, NorwegianCollation.Instance);
        return new(
            "Kommuner",
            "Alle kommunene i landet, etter fylke. Et tall bak navnet viser hvor mange tiltak kommunen eier eller deltar i.",
            [.. groups.Select(g => new Bolk(g.Fylke, [.. g.Kommuner.Select(k => Lenke(k, context))]))]);
    }

    private static Lenke Lenke(Kommune kommune, PageContext context)
    {
        var link = Links.To(kommune, context.Registers.Kommuner);
        var count = context.Edition.PerKommune[kommune.Nr].Count();
        return count == 0 ? link : link.WithCount(count);
    }

    private static IEnumerable<Page> Pages(Kommune kommune, PageContext context)
    {
        var register = context.Registers.Kommuner;
        var own = context.Edition.PerKommune[kommune.Nr].ToList();
        var regions = context.Edition.RegionAv[kommune.Nr].ToList();
        var name = register.DisplayName(kommune);
        var samiske = kommune.SamiskNavn;
        var view = new FasettView("Kommune", name, new("Tiltak som kommunen eier eller deltar i", [], 0))
        {
            Undertittel = samiske,
            Undertittelsprak = kommune.SamiskSprak ?? "se",
            Fakta = [.. Fakta(kommune, regions)],
            Tomt = $"Katalogen har ingen tiltak fra {name} ennå.",
            Sok = Paths.Filtered(AllFacets.Kommune, register.SlugOf(kommune)),
            Naboliste = own.Count > 0 ? null : Nabotiltak(regions, context),
        };
        var hode = new Hode(name, $"Tiltak for kompetanseutvikling i barnehage og skole i {name}.") { Seksjon = Paths.Kommuner, Brodsmuler = [new("Kommuner", Paths.Kommuner)], Fil = kommune.Origin.Source.Path };
        return FacetPages.Pages(Paths.Of(kommune, register), view, hode, context.Innhold(own));
    }

    private static IEnumerable<Faktum> Fakta(Kommune kommune, List<(Region Region, Medlemskap Medlemskap)> regions)
    {
        yield return new("Fylke", [new(kommune.Fylke)]);
        yield return new("Kommunenummer", [new(kommune.Nr)]);
        if (regions.Count > 0)
        {
            yield return new("Region", [.. regions.Select(r => Links.To(r.Region) with { Merknad = r.Medlemskap.Sikkert ? null : "usikkert medlemskap" })]);
        }

        if (kommune.KvenskNavn is { } kvensk)
        {
            yield return new("Kvensk navn", [new(kvensk) { Sprak = "fkv" }]);
        }
    }

    /// <summary>What the neighbours in the region do, for a kommune that has nothing of its own.</summary>
    private static Liste? Nabotiltak(List<(Region Region, Medlemskap Medlemskap)> regions, PageContext context)
    {
        var tiltak = regions.SelectMany(r => context.Edition.PerRegion[r.Region.Id]).Distinct().Take(MostNeighbours).Select(t => context.Cards[t]).ToImmutableArray();
        return tiltak.IsEmpty ? null : new($"Tiltak i {NorwegianFormat.List([.. regions.Select(r => r.Region.Navn)])}", tiltak, tiltak.Length);
    }
}
