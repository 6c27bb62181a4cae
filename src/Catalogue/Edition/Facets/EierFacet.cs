using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>
/// The owners and partners that are no kommuner. Those with an entry of their own have a page always; fylkeskommuner and bydeler, which are parts of
/// other registers, where they have tiltak.
/// </summary>
internal static class EierFacet
{
    public const string Id = "eier";

    public static Facet Of(FacetSource source)
    {
        // The page of a package names its owners too, were they those of no tiltak in it.
        var pakker = source.Tiltak.Select(t => t.Pakke).OfType<PakkeNode>().Distinct();
        var used = source.Tiltak.SelectMany(t => Named(t.Ramme)).Concat(pakker.SelectMany(p => Named(p.Ramme))).ToHashSet(StringComparer.Ordinal);
        var nearby = source.Nearby;
        return new(Id, "Annen eier", source, t => Named(t.Ramme))
        {
            Values = FacetValue.ByName(source.Registers.Eiere.Andre
                .Where(e => e.Virksomhet is not null || used.Contains(e.Id))
                .Select(e => Value(e, source.Registers.Kommuner, nearby))),
            Help = "Eiere og partnere som ikke er kommuner.",
            Section = new(
                Paths.Eiere,
                "Andre eiere enn kommuner",
                "Fylkeskommuner, bydeler, private eiere og interkommunale samarbeid. Tallet viser hvor mange tiltak hver av dem eier eller deltar i.")
            {
                Heading = "Andre eiere",
                Groups = [.. Slag.Select(s => s.Value.Many)],
                IsOptional = true,
                Shared = all => all.InAll(t => t.Ramme.Eiere.Concat(t.Ramme.Partnere).Select(e => e.Id)).Count() is > 1 and var count
                    ? $"delt mellom {NorwegianFormat.Word(count)} eiere og partnere; ikke fordelt"
                    : null,
            },
        };
    }

    private static readonly ImmutableArray<KeyValuePair<Eierslag, (string One, string Many)>> Slag =
    [
        new(Eierslag.Fylkeskommune, ("Fylkeskommune", "Fylkeskommuner")),
        new(Eierslag.Bydel, ("Bydel", "Bydeler")),
        new(Eierslag.Privat, ("Privat eier", "Private eiere")),
        new(Eierslag.Interkommunal, ("Interkommunalt samarbeid", "Interkommunale samarbeid")),
    ];

    private static IEnumerable<string> Named(ResolvedRamme ramme) =>
        ramme.Eiere.Concat(ramme.Partnere).Where(e => e.HarSide).Select(e => e.Id);

    private static FacetValue Value(Eier eier, KommuneRegister kommuner, NearbyPlaces nearby)
    {
        var (kind, group) = Slag.First(s => s.Key == eier.Slag).Value;
        return new(eier.Id, eier.Navn)
        {
            OtherNames = eier.Alias,
            Origin = eier.Virksomhet?.Origin,
            Group = group,
            Page = _ => new($"Tiltak med {eier.Navn}", $"Tiltak for kompetanseutvikling i barnehage og skole som {eier.Navn} eier eller deltar i.")
            {
                Kind = kind,
                Facts = [.. Facts(eier, kommuner)],
                Empty = $"Katalogen har ingen tiltak med {eier.Navn} ennå.",
                Nearby = nearby.Of([], eier.Fylker),
            },
        };
    }

    private static IEnumerable<Faktum> Facts(Eier eier, KommuneRegister kommuner)
    {
        if (!eier.Fylker.IsEmpty)
        {
            yield return new("Fylke", [.. eier.Fylker.Select(Links.To)]);
        }

        if (!eier.Kommuner.IsEmpty)
        {
            var label = eier.Slag == Eierslag.Interkommunal ? "Medlemmer" : "Kommune";
            yield return new(label, [.. eier.Kommuner.Select(k => Links.To(k, kommuner))]);
        }

        if (eier.Virksomhet is not { } virksomhet)
        {
            yield break;
        }

        if (!virksomhet.Alias.IsEmpty)
        {
            yield return new("Også kjent som", Links.Words(virksomhet.Alias));
        }

        if (virksomhet.Orgnr is { } orgnr)
        {
            yield return new("Organisasjonsnummer", [new(orgnr)]);
        }

        if (virksomhet.Merknad is { } merknad)
        {
            yield return new("Merknad", [new(merknad)]);
        }

        if (virksomhet.Kilde is { } kilde)
        {
            yield return new("Kilde", [new(kilde)]);
        }
    }
}
