using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>The kommuner that own tiltak or take part in them; every kommune of the register has a page, also those without tiltak.</summary>
internal static class KommuneFacet
{
    public const string Id = "kommune";

    public static Facet Of(FacetSource source)
    {
        var register = source.Registers.Kommuner;
        var near = (source.Nearby, new SimilarKommuner(source.Registers));
        ImmutableArray<FacetValue> values = [.. register.All.Select(k => Value(k, source.Registers, near))];
        return new(Id, "Kommune", source, t => Named(t).Select(register.SlugOf))
        {
            Values = FacetValue.ByName(values),
            SitemapOrder = values,
            FilterKeys = t => t.Ramme.Omrade.Select(register.SlugOf),
            Help = "Eiere og partnere. Et tiltak som bare nevner en region, er med for alle kommunene i regionen.",
            Section = new(
                Paths.Kommuner,
                "Kommuner",
                "Alle kommunene i landet, etter fylke. Et tall bak navnet viser hvor mange tiltak kommunen eier eller deltar i.")
            {
                GroupFylke = group => source.Registers.Fylker.IdOf(group) is { } id ? source.Registers.Fylker.Find(id) : null,
                Unused = "kommuner",
                Counted = ("kommune", "kommuner"),
                Shared = Shared,
            },
        };
    }

    private static string? Shared(ImmutableArray<TiltakNode> tiltak)
    {
        var kommuner = tiltak.InAll(t => Named(t)).Count();
        var others = tiltak.InAll(t => t.Ramme.Eiere.Where(e => e.Deltakende.IsEmpty)).ToList();
        var (one, many) = others.TrueForAll(e => e.Slag == Eierslag.Privat) ? ("privat eier", "private eiere") : ("annen eier", "andre eiere");
        return (kommuner, others.Count) switch
        {
            ( <= 1, 0) => null,
            (_, 0) => $"delt mellom {NorwegianFormat.Word(kommuner)} kommuner; ikke fordelt",
            _ => $"delt mellom {NorwegianFormat.Word(kommuner)} {(kommuner == 1 ? "kommune" : "kommuner")} og "
                + $"{NorwegianFormat.Word(others.Count)} {(others.Count == 1 ? one : many)}; ikke fordelt",
        };
    }

    internal static ImmutableArray<Kommune> Named(TiltakNode tiltak) => tiltak.Ramme.Kommuner;

    private static FacetValue Value(Kommune kommune, Registers registers, (NearbyPlaces Places, SimilarKommuner Similar) near)
    {
        var name = registers.Kommuner.DisplayName(kommune);
        var fylke = registers.Kommuner.FylkeOf(kommune);
        ImmutableArray<Medlem> regions = [.. registers.Links.RegionsOf(kommune)];
        return new(registers.Kommuner.SlugOf(kommune), name)
        {
            OtherNames = [.. registers.Kommuner.OtherNamesOf(kommune), .. registers.Eiere.BydelerI(kommune).Select(b => b.Alias[0])],
            Origin = kommune.Origin,
            Group = fylke?.Navn ?? "",
            Page = facet => new("Tiltak som kommunen eier eller deltar i", $"Tiltak for kompetanseutvikling i barnehage og skole i {name}.")
            {
                OtherName = kommune.SamiskNavn,
                LanguageOfOtherName = kommune.SamiskSprak ?? "se",
                Facts = [.. Facts(kommune, fylke, regions)],
                Empty = $"Katalogen har ingen tiltak fra {name} ennå.",
                Links = [.. near.Similar.To(kommune, facet)],
                Nearby = near.Places.Of([.. regions.Select(r => r.Region)], fylke is null ? [] : [fylke]),
            },
        };
    }

    private static IEnumerable<Faktum> Facts(Kommune kommune, Fylke? fylke, ImmutableArray<Medlem> regions)
    {
        if (fylke is not null)
        {
            yield return new("Fylke", [Links.To(fylke)]);
        }

        yield return new("Kommunenummer", [new(kommune.Nr)]);
        if (!regions.IsEmpty)
        {
            yield return new("Region", [.. regions.Select(r => Links.To(r.Region) with { Merknad = RegionFacet.UnsureNote(r) })]);
        }

        if (kommune.KvenskNavn is { } kvensk)
        {
            yield return new("Kvensk navn", [new(kvensk) { Sprak = "fkv" }]);
        }
    }
}
