using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>The networks of kommuner that tiltak are reported from.</summary>
internal static class RegionFacet
{
    public const string Id = "region";

    public static Facet Of(FacetSource source)
    {
        return new(Id, "Region", source, t => t.Ramme.Regioner.Select(r => r.Id))
        {
            Values = FacetValue.ByName(source.Registers.Regioner.All.Select(r => Value(r, source, (source.Nearby, source.Coverage)))),
            Section = new(
                Paths.Regioner,
                "Regioner",
                "Nettverk av kommuner som samarbeider om kompetanseutvikling. Tallet viser hvor mange tiltak regionen har i katalogen.")
            {
                Front = FrontPlace.Names,
                ComparesAmounts = true,
                Shared = all => all.InAll(t => t.Ramme.Regioner).Count() is > 1 and var count
                    ? $"delt mellom {NorwegianFormat.Word(count)} regioner; ikke fordelt"
                    : null,
            },
        };
    }

    private static FacetValue Value(Region region, FacetSource source, (NearbyPlaces Nearby, Coverage Coverage) more) => new(region.Id, region.Navn)
    {
        OtherNames = region.Alias,
        Origin = region.Origin,
        Note = region.Status switch
        {
            "nedlagt" => "nedlagt",
            "uavklart" => "ikke bekreftet i dag",
            _ when region.ErTematisk => "tematisk nettverk",
            _ => null,
        },
        Page = facet => new(
            region.ErTematisk ? "Tiltak i nettverket" : "Tiltak i regionen",
            $"Tiltak for kompetanseutvikling i barnehage og skole i {(region.ErTematisk ? "nettverket" : "regionen")} {region.Navn}.")
        {
            Kind = region.ErTematisk ? "Tematisk nettverk" : null,
            Notice = region.Status switch
            {
                "nedlagt" => "Nettverket er lagt ned. Inndelingen står her fordi tiltak er meldt herfra.",
                "uavklart" => "Vi har ikke fått bekreftet om nettverket er i drift i dag.",
                _ => null,
            },
            Links =
            [
                .. new[] { Members(region, source.Registers), more.Coverage.Of(region) }.Where(b => !b.Lenker.IsEmpty || b.Ingress is not null),
                new(
                    "Oversikt over regionen",
                    [new("Tema for tema i hver kommune, og hvem de samarbeider med", Paths.OverviewOf(region))]),
                .. Experiences.Awaited(facet[region.Id], source.Today),
            ],
            Facts = [.. Facts(region, more.Coverage.FylkerOf(region))],
            Maps = [.. source.Registers.Links.FylkerOf(region)],
            OnMaps = region,
            Empty = $"Katalogen har ingen tiltak fra {(region.ErTematisk ? "dette nettverket" : "denne regionen")} ennå.",
            Nearby = more.Nearby.Of(
                [
                    .. source.Registers.Links.MembersOf(region).SelectMany(m => source.Registers.Links.RegionsOf(m.Kommune)).Select(m => m.Region)
                        .Where(r => r != region),
                ],
                source.Registers.Links.FylkerOf(region)),
        },
    };

    private static Bolk Members(Region region, Registers registers)
    {
        var members = registers.Links.MembersOf(region).OrderBy(m => m.Kommune.Navn, NorwegianCollation.Instance);
        return new(
            region.ErTematisk ? "Kommuner i nettverket" : "Kommuner i regionen",
            [.. members.Select(m => Links.To(m.Kommune, registers.Kommuner) with { Merknad = UnsureNote(m) })])
        {
            Ingress = region.Kommuner.Any(m => !m.Sikkert) ? "Medlemskap som er merket usikkert, bygger på eldre kilder." : null,
        };
    }

    internal static string? UnsureNote(Medlem member) => member.Medlemskap.Sikkert ? null : "usikkert medlemskap";

    private static IEnumerable<Faktum> Facts(Region region, ImmutableArray<Fylke> fylker)
    {
        if (!fylker.IsEmpty)
        {
            yield return new("Fylke", [.. fylker.Select(Links.To)]);
        }

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
}
