using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>
/// The kommuner that a tiltak is found under: those it names as owners or partners; where it names none, what the register says of its
/// region. Unsure memberships count: they come from older sources, and so do the tiltak that name a region alone. Retired kommuner are
/// a fault of the file (TK303), so none gets here.
/// </summary>
public static class Kommunevalg
{
    /// <summary>The kommuner that the register lists for each region, by the region's id.</summary>
    public static ILookup<string, Kommune> Medlemmer(Registers registers) => registers.Regioner.All
        .SelectMany(r => r.Kommuner, (region, medlem) => (region.Id, registers.Kommuner.Find(medlem.Kommune.Text).Kommune))
        .Where(m => m.Kommune is not null)
        .ToLookup(m => m.Id, m => m.Kommune!, StringComparer.Ordinal);

    public static ImmutableArray<Kommune> Av(TiltakNode node, ILookup<string, Kommune> members)
    {
        ImmutableArray<Kommune> named = [.. node.Ramme.Eiere.Concat(node.Ramme.Partnere).Distinct()];
        return named.IsEmpty && node.Ramme.Region is { } region ? [.. members[region.Id].Distinct()] : named;
    }
}
