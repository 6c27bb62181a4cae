using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Edition;

/// <summary>
/// Which kommuner and regions are near each other, as far as the registers know: by the map of their fylke, else by being in the same one.
/// </summary>
public sealed class Nearness
{
    private const double SameFylke = 1_000;
    private const double Anywhere = 1_000_000;

    private readonly Registers registers;
    private readonly Dictionary<string, (double Rad, double Kolonne)> places;

    public Nearness(Registers registers)
    {
        this.registers = registers;
        places = registers.Fylker.All.SelectMany(registers.Kommuner.MapOf)
            .ToDictionary(t => t.Kommune.Nr, t => ((double)t.Rad, (double)t.Kolonne), StringComparer.Ordinal);
    }

    /// <summary>The other regions, the nearest first; those that share kommuner with it before all others.</summary>
    public ImmutableArray<Region> Around(Region region)
    {
        var members = Members(region);
        return [.. registers.Regioner.All.Where(r => r != region).OrderBy(r => Between(members, Members(r)))];
    }

    /// <summary>Some other kommuner, the nearest first.</summary>
    public ImmutableArray<Kommune> Around(Kommune kommune, IEnumerable<Kommune> among) =>
        [.. among.Where(k => k != kommune).OrderBy(k => Between([kommune], [k]))];

    /// <summary>They stand side by side or corner to corner on the map of their fylke.</summary>
    public bool AreNeighbours(Kommune one, Kommune other) =>
        one.FylkeNr == other.FylkeNr
        && places.TryGetValue(one.Nr, out var a)
        && places.TryGetValue(other.Nr, out var b)
        && Math.Max(Math.Abs(a.Rad - b.Rad), Math.Abs(a.Kolonne - b.Kolonne)) <= 1;

    private ImmutableArray<Kommune> Members(Region region) => [.. registers.Links.MembersOf(region).Select(m => m.Kommune)];

    private double Between(ImmutableArray<Kommune> one, ImmutableArray<Kommune> other)
    {
        var fylker = one.Select(k => k.FylkeNr).Intersect(other.Select(k => k.FylkeNr)).ToList();
        return one.Any(other.Contains) ? 0
            : fylker.Count == 0 ? Anywhere
            : Middle(one, fylker[0]) is { } from && Middle(other, fylker[0]) is { } to
                ? Math.Sqrt(Math.Pow(from.Rad - to.Rad, 2) + Math.Pow(from.Kolonne - to.Kolonne, 2))
                : SameFylke;
    }

    private (double Rad, double Kolonne)? Middle(ImmutableArray<Kommune> kommuner, string fylkeNr)
    {
        var on = kommuner.Where(k => k.FylkeNr == fylkeNr && places.ContainsKey(k.Nr)).Select(k => places[k.Nr]).ToList();
        return on.Count == 0 ? null : (on.Average(p => p.Rad), on.Average(p => p.Kolonne));
    }
}
