using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages;
using Catalogue.Pages.Views;

namespace Catalogue.Edition.Facets;

/// <summary>A page for every region with its members, and the list of all.</summary>
public static class RegionFacet
{
    public static IEnumerable<Page> Of(PageContext context)
    {
        var edition = context.Edition;
        var sorted = context.Registers.Regioner.All.OrderBy(r => r.Navn, NorwegianCollation.Instance).ToList();
        var links = sorted.Select(r => Links.To(r).WithCount(edition.PerRegion[r.Id].Count()) with { Merknad = Status(r) });
        yield return IndexPages.Page(Paths.Regioner, new("Regioner", "Nettverk av kommuner som samarbeider om kompetanseutvikling. Tallet viser hvor mange tiltak regionen har i katalogen.", [new("", [.. links])]));

        foreach (var region in sorted)
        {
            foreach (var page in Pages(region, context))
            {
                yield return page;
            }
        }
    }

    private static IEnumerable<Page> Pages(Region region, PageContext context)
    {
        var path = Paths.Of(region);
        var register = context.Registers.Kommuner;
        var members = region.Kommuner
            .Select(m => (Medlem: m, register.Find(m.Kommune.Text).Kommune))
            .Where(m => m.Kommune is not null)
            .OrderBy(m => m.Kommune!.Navn, NorwegianCollation.Instance)
            .Select(m => Links.To(m.Kommune!, register) with { Merknad = m.Medlem.Sikkert ? null : "usikkert medlemskap" });
        var view = new FasettView("Region", region.Navn, new("Tiltak i regionen", [], 0))
        {
            Ingress = context.Ingress(region.Origin),
            Varsel = Varsel(region),
            Bolker = [new("Kommuner i regionen", [.. members]) { Ingress = region.Kommuner.Any(m => !m.Sikkert) ? "Medlemskap som er merket usikkert, bygger på eldre kilder." : null }],
            Fakta = [.. Fakta(region)],
            Sok = Paths.Filtered(AllFacets.Region, region.Id),
            Tomt = "Katalogen har ingen tiltak fra denne regionen ennå.",
        };
        var hode = new Hode(region.Navn, $"Tiltak for kompetanseutvikling i barnehage og skole i regionen {region.Navn}.") { Seksjon = Paths.Regioner, Brodsmuler = [new("Regioner", Paths.Regioner)], Fil = region.Origin.Source.Path };
        return FacetPages.Pages(path, view, hode, context.Innhold(context.Edition.PerRegion[region.Id]));
    }

    private static IEnumerable<Faktum> Fakta(Region region)
    {
        if (!region.Alias.IsEmpty)
        {
            yield return new("Også kjent som", Links.Words(region.Alias));
        }

        if (region.Merknad is { } merknad)
        {
            yield return new("Merknad", [new(merknad)]);
        }

        if (region.Kilde is { } kilde)
        {
            yield return new("Kilde", [new(kilde)]);
        }
    }

    private static string? Status(Region region) => region.Status switch
    {
        "nedlagt" => "nedlagt",
        "uavklart" => "ikke bekreftet i dag",
        _ => null,
    };

    private static string? Varsel(Region region) => region.Status switch
    {
        "nedlagt" => "Nettverket er lagt ned. Inndelingen står her fordi tiltak er meldt herfra.",
        "uavklart" => "Vi har ikke fått bekreftet om nettverket er i drift i dag.",
        _ => null,
    };
}
