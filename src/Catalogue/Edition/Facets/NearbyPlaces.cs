using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>What a place without tiltak can read of meanwhile: its regions first, then its fylke.</summary>
internal sealed class NearbyPlaces
{
    private readonly ILookup<string, TiltakNode> byRegion;
    private readonly ILookup<string, TiltakNode> byFylke;

    public NearbyPlaces(FacetSource source)
    {
        byRegion = source.Tiltak
            .SelectMany(t => t.Ramme.Regioner, ValueTuple.Create)
            .ToLookup(pair => pair.Item2.Id, pair => pair.Item1, StringComparer.Ordinal);
        byFylke = source.Tiltak
            .SelectMany(t => t.Ramme.Fylker, ValueTuple.Create)
            .ToLookup(pair => pair.Item2.Id, pair => pair.Item1, StringComparer.Ordinal);
    }

    /// <summary>From the nearest on; some may be empty. They are looked up where a page asks for them: few do.</summary>
    public ImmutableArray<Nearby> Of(ImmutableArray<Region> regions, IEnumerable<Fylke> fylker) =>
    [
        new(Title(regions.Select(r => r.Navn)), regions.SelectMany(r => byRegion[r.Id]).Distinct()),
        .. fylker.Select(f => new Nearby(Title([f.Navn]), byFylke[f.Id])),
    ];

    private static string Title(IEnumerable<string> places) => $"Tiltak i {NorwegianFormat.List([.. places])}";
}
