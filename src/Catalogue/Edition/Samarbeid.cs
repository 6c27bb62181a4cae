using System.Collections.Immutable;
using Catalogue.Edition.Facets;
using Catalogue.Model;

namespace Catalogue.Edition;

/// <summary>What a region or kommune and a partner have reported together for one year and scheme.</summary>
public sealed record Samarbeid(Facet Slag, FacetValue Sted, Uh Partner)
{
    /// <summary>The year of the money; null where the form states none.</summary>
    public int? Ar { get; init; }

    public Ordning? Ordning { get; init; }

    public ImmutableArray<TiltakNode> Tiltak { get; init; } = [];

    /// <summary>For the tiltak as wholes, in whole kroner; empty where the forms state no amount of their own for any.</summary>
    public Belop Meldt { get; init; } = Belop.Empty;

    /// <summary>What of it is for the partner and its centres, as far as the forms say; null where none does.</summary>
    public long? TilPartner { get; init; }

    /// <summary>Some of the forms do not say what is for the partner.</summary>
    public bool ErDelvis { get; init; }

    /// <summary>How many of the tiltak have no amount of their own.</summary>
    public int UtenBelop { get; init; }

    /// <summary>
    /// The money is told of another row too: some of the tiltak have other places or institutions, or the partner is a centre of one.
    /// </summary>
    public bool ErDelt { get; init; }

    /// <summary>The search with just these tiltak.</summary>
    public string Sok => $"{Paths.Filtered(Slag.Id, Sted.Id)}&{UhFacet.Id}={Partner.Id}"
        + (Ar is { } ar ? FormattableString.Invariant($"&{ArFacet.Id}={ar}") : "")
        + (Ordning is { } ordning ? $"&{OrdningFacet.Id}={ordning.Id}" : "");

    /// <summary>Every pair of a place and a partner, as their facet and register have them, then by year; those without a year last.</summary>
    public static ImmutableArray<Samarbeid> Of(Facet places, SiteEdition edition)
    {
        var partners = edition.Registers.Uh.All;
        return [.. places.Values.SelectMany(OfPlace)];

        IEnumerable<Samarbeid> OfPlace(FacetValue place)
        {
            var byPartner = places[place.Id].SelectMany(t => t.Ramme.UhMedVerter, ValueTuple.Create).ToLookup(t => t.Item2, t => t.Item1);
            return partners.Where(byPartner.Contains).SelectMany(p => OfPair(new(places, place, p), byPartner[p], edition));
        }
    }

    // What counts, in which year and scheme, the sums decide.
    private static IEnumerable<Samarbeid> OfPair(Samarbeid pair, IEnumerable<TiltakNode> tiltak, SiteEdition edition) =>
        from part in ReportedSum.Of(tiltak, edition).Parts
        group part by (part.Ar, part.Ordning) into parts
        orderby parts.Key.Ar is null, parts.Key.Ar, parts.Key.Ordning?.Kortnavn
        let counted = parts.Where(p => p.Belop.Sum is not null).ToImmutableArray()
        let shares = counted.SelectMany(p => SharesOf(p, pair.Partner, edition.Registers.Links)).ToList()
        let all = parts.SelectMany(p => p.Tiltak).Distinct().ToImmutableArray()
        select pair with
        {
            Ar = parts.Key.Ar,
            Ordning = parts.Key.Ordning,
            Tiltak = all,
            Meldt = counted.IsEmpty ? Belop.Empty : ReportedSum.BelopOf(counted),
            TilPartner = shares.TrueForAll(s => s is null) ? null : shares.Sum(),
            ErDelvis = shares.Exists(s => s is null),
            UtenBelop = parts.Where(p => p.Belop.Sum is null).Sum(p => p.Tiltak.Length),
            ErDelt = edition.Registers.Links.HostOf(pair.Partner) is not null
                || all.Any(t => pair.Slag.KeysOf(t).Length > 1 || Institutions(t, edition.Registers.Links).Skip(1).Any()),
        };

    private static IEnumerable<Uh> Institutions(TiltakNode tiltak, RegisterLinks links) =>
        tiltak.Ramme.Uh.Select(u => links.HostOf(u) ?? u).Distinct();

    // All that is for partners, where there is no other; else what the form says of each, which it says of all years together.
    private static IEnumerable<long?> SharesOf(ReportedPart part, Uh partner, RegisterLinks links)
    {
        return part.Tiltak.All(t => t.Ramme.Uh.All(IsOfPartner))
            ? [part.Belop.Uh]
            : part.Tiltak.Select(t => t.Ramme.Uh.All(IsOfPartner) ? part.Of(t).Uh : part.IsOfPeriods ? null : Stated(t));

        long? Stated(TiltakNode tiltak) => tiltak.Tiltak.Partnerbelop
            .Where(p => tiltak.Ramme.Uh.Any(u => u.Id == p.Uh.Text && IsOfPartner(u)))
            .Select(p => p.Belop)
            .Aggregate((long?)null, (sum, belop) => belop is null ? sum : (sum ?? 0) + belop);

        bool IsOfPartner(Uh uh) => uh == partner || links.HostOf(uh) == partner;
    }
}
