using System.Collections.Immutable;

namespace Catalogue.Model;

/// <summary>A kommune on the list of a region, found in its own register.</summary>
public sealed record Medlem(Region Region, Kommune Kommune, Medlemskap Medlemskap);

/// <summary>How the entries of the registers belong together, in both directions; what names something that does not exist is left out.</summary>
public sealed class RegisterLinks
{
    private readonly ILookup<string, Medlem> byRegion;
    private readonly ILookup<string, Medlem> byKommune;
    private readonly KommuneRegister kommuner;
    private readonly Register<Region> regioner;
    private readonly Register<Uh> uh;
    private readonly Register<Ordning> ordninger;

    internal RegisterLinks(Registers registers)
    {
        ImmutableArray<Medlem> members =
        [
            .. from region in registers.Regioner.All
               from membership in region.Kommuner
               let kommune = registers.Kommuner.Find(membership.Kommune.Text).Kommune
               where kommune is not null
               select new Medlem(region, kommune!, membership),
        ];
        byRegion = members.ToLookup(m => m.Region.Id, StringComparer.Ordinal);
        byKommune = members.ToLookup(m => m.Kommune.Nr, StringComparer.Ordinal);
        kommuner = registers.Kommuner;
        regioner = registers.Regioner;
        uh = registers.Uh;
        ordninger = registers.Ordninger;
    }

    /// <summary>In the order of the region's list.</summary>
    public IEnumerable<Medlem> MembersOf(Region region) => byRegion[region.Id];

    /// <summary>The regions that list a kommune, in the order of the register.</summary>
    public IEnumerable<Medlem> RegionsOf(Kommune kommune) => byKommune[kommune.Nr];

    /// <summary>The fylker that the kommuner of a region lie in, in the order of its list; most often one.</summary>
    public IEnumerable<Fylke> FylkerOf(Region region) => MembersOf(region).Select(m => kommuner.FylkeOf(m.Kommune)).OfType<Fylke>().Distinct();

    /// <summary>The regions with kommuner in a fylke, in the order of the register.</summary>
    public IEnumerable<Region> RegionerIn(Fylke fylke) => regioner.All.Where(r => FylkerOf(r).Contains(fylke));

    /// <summary>The institution that a centre belongs to.</summary>
    public Uh? HostOf(Uh centre) => uh.Find(centre.Vert);

    public IEnumerable<Uh> CentresOf(Uh host) => uh.All.Where(u => u.Vert?.Text == host.Id);

    /// <summary>The scheme that took the place of another.</summary>
    public Ordning? SuccessorOf(Ordning ordning) => ordninger.Find(ordning.ErstattetAv);

    public IEnumerable<Ordning> PredecessorsOf(Ordning ordning) => ordninger.All.Where(o => o.ErstattetAv?.Text == ordning.Id);
}
