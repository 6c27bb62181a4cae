using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages;
using Catalogue.Pages.Views;

namespace Catalogue.Edition.Facets;

/// <summary>A page for every university partner and centre, and the list of all.</summary>
public static class UhFacet
{
    public static IEnumerable<Page> Of(PageContext context)
    {
        var all = context.Registers.Uh.All;
        var groups = new[]
        {
            Group("Universiteter og høgskoler", all.Where(u => u.Vert is null && u.Type != "statlig_tjeneste"), context),
            Group("Sentre og fagmiljøer", all.Where(u => u.Vert is not null), context),
            Group("Andre kompetansemiljøer", all.Where(u => u.Vert is null && u.Type == "statlig_tjeneste"), context),
        };
        yield return IndexPages.Page(Paths.Uh, new("Universiteter og høgskoler", "Partnerne i tiltakene, med sentrene sine. Tallet viser hvor mange tiltak hver av dem er med i.", [.. groups.Where(g => !g.Lenker.IsEmpty)]));

        foreach (var uh in all)
        {
            foreach (var page in Pages(uh, context))
            {
                yield return page;
            }
        }
    }

    private static Bolk Group(string title, IEnumerable<Uh> all, PageContext context) => new(
        title,
        [.. all.OrderBy(u => u.Navn, NorwegianCollation.Instance).Select(u => new Lenke(u.Navn, Paths.Of(u)).WithCount(context.Edition.PerUh[u.Id].Count()))]);

    private static IEnumerable<Page> Pages(Uh uh, PageContext context)
    {
        var centres = context.Registers.Uh.All.Where(u => u.Vert?.Text == uh.Id).OrderBy(u => u.Navn, NorwegianCollation.Instance);
        var links = centres.Select(u => new Lenke(u.Navn, Paths.Of(u)).WithCount(context.Edition.PerUh[u.Id].Count())).ToImmutableArray();
        var view = new FasettView(Slag(uh.Type), uh.Navn, new($"Tiltak med {uh.Kortnavn}", [], 0))
        {
            Ingress = context.Ingress(uh.Origin),
            Bolker = links.IsEmpty ? [] : [new("Sentre og fagmiljøer", links) { Ingress = "Tiltak med et senter er også tiltak med institusjonen." }],
            Fakta = [.. Fakta(uh, context.Registers.Uh.Find(uh.Vert))],
            Sok = Paths.Filtered(AllFacets.Uh, uh.Id),
            Tomt = $"Katalogen har ingen tiltak med {uh.Kortnavn} ennå.",
        };
        var hode = new Hode(uh.Navn, $"Tiltak for kompetanseutvikling i barnehage og skole der {uh.Navn} er partner.") { Seksjon = Paths.Uh, Brodsmuler = [new("Universiteter og høgskoler", Paths.Uh)], Fil = uh.Origin.Source.Path };
        return FacetPages.Pages(Paths.Of(uh), view, hode, context.Innhold(context.Edition.PerUh[uh.Id]));
    }

    private static IEnumerable<Faktum> Fakta(Uh uh, Uh? host)
    {
        if (host is not null)
        {
            yield return new("Hører til", [new(host.Navn, Paths.Of(host))]);
        }

        if (uh.Alias.Where(a => a != uh.Kortnavn && a != uh.Navn).ToList() is { Count: > 0 } names)
        {
            yield return new("Også kjent som", Links.Words(names));
        }

        if (uh.Orgnr is { } orgnr)
        {
            yield return new("Organisasjonsnummer", [new(orgnr)]);
        }

        if (uh.Merknad is { } merknad)
        {
            yield return new("Merknad", [new(merknad)]);
        }
    }

    private static string Slag(string type) => type switch
    {
        "universitet" => "Universitet",
        "hogskole" => "Høgskole",
        "nasjonalt_senter" => "Nasjonalt senter",
        "senter" => "Senter",
        "institutt" => "Institutt",
        "fagmiljo" => "Fagmiljø",
        _ => "Kompetansemiljø",
    };
}
