using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Edition.Facets;

/// <summary>The university partners and their centres; an institution has the tiltak of its centres too.</summary>
internal static class UhFacet
{
    private const string Institutions = "Universiteter og høgskoler";
    private const string Centres = "Sentre og fagmiljøer";
    private const string Others = "Andre kompetansemiljøer";
    private const string Service = "statlig_tjeneste";

    public static Facet Of(FacetSource source)
    {
        ImmutableArray<FacetValue> values = [.. source.Registers.Uh.All.Select(u => Value(u, source.Registers.Links))];
        return new("uh", "Universitet og høgskole", source, t => t.Ramme.UhMedVerter.Select(u => u.Id))
        {
            Values = FacetValue.ByName(values),
            SitemapOrder = values,
            NamesInflect = true,
            Section = new(Paths.Uh, Institutions, "Partnerne i tiltakene, med sentrene sine. Tallet viser hvor mange tiltak hver av dem er med i.")
            {
                MenuTitle = "UH",
                Groups = [Institutions, Centres, Others],
                Front = FrontPlace.Names,
                Counted = ("universitet eller høgskole", "universiteter og høgskoler"),
                Shared = all => all.InAll(t => t.Ramme.UhMedVerter).Count() > 1
                    ? "for tiltak med flere UH-partnere eller sentre; telles på sidene deres også"
                    : null,
            },
        };
    }

    private static FacetValue Value(Uh uh, RegisterLinks links) => new(uh.Id, uh.Navn)
    {
        ShortName = uh.Kortnavn,
        OtherNames = uh.Alias,
        Origin = uh.Origin,
        Group = uh.Vert is not null ? Centres : uh.Type == Service ? Others : Institutions,
        IsPart = uh.Vert is not null,
        Page = facet => new($"Tiltak med {uh.Kortnavn}", $"Tiltak for kompetanseutvikling i barnehage og skole der {uh.Navn} er partner.")
        {
            Kind = uh.Type is Service or "" ? "Kompetansemiljø" : Vocabularies.UhType.Values!.LabelOf(uh.Type),
            Links = [.. CentresOf(uh, links, facet)],
            Facts = [.. Facts(uh, links.HostOf(uh))],
            Empty = $"Katalogen har ingen tiltak med {uh.Kortnavn} ennå.",
            Nearby = links.HostOf(uh) is { } host ? [new($"Tiltak med {host.Kortnavn}", facet[host.Id])] : [],
        },
    };

    private static IEnumerable<Bolk> CentresOf(Uh uh, RegisterLinks links, Facet facet)
    {
        var centres = links.CentresOf(uh)
            .OrderBy(u => u.Navn, NorwegianCollation.Instance)
            .Select(u => new Lenke(u.Navn, Paths.Of(u)).WithCount(facet[u.Id].Length));
        return centres.Any() ? [new(Centres, [.. centres]) { Ingress = "Tiltak med et senter er også tiltak med institusjonen." }] : [];
    }

    private static IEnumerable<Faktum> Facts(Uh uh, Uh? host)
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
}
