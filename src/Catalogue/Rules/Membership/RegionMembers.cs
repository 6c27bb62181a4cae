using Catalogue.Model;

namespace Catalogue.Rules.Membership;

/// <summary>Which kommuner the register says belong to which region.</summary>
internal sealed class RegionMembers
{
    private readonly Dictionary<(string Region, string Nr), Medlemskap> memberships = [];
    private readonly Dictionary<string, Region> homes = new(StringComparer.Ordinal);
    private readonly HashSet<string> unclear = new(StringComparer.Ordinal);
    private readonly KommuneRegister kommuner;

    public RegionMembers(RuleContext context)
    {
        kommuner = context.Registers.Kommuner;
        foreach (var region in context.Registers.Regioner.All)
        {
            if (region.Kommuner.IsEmpty)
            {
                unclear.Add(region.Id);
            }

            foreach (var membership in region.Kommuner)
            {
                if (Find(membership.Kommune) is not { } kommune)
                {
                    unclear.Add(region.Id);
                    continue;
                }

                memberships.TryAdd((region.Id, kommune.Nr), membership);
                homes.TryAdd(kommune.Nr, region);
            }
        }
    }

    /// <summary>False where the region's own list is empty or names what is no kommune: that is the fault then.</summary>
    public bool AreKnown(Region region) => !unclear.Contains(region.Id);

    public Kommune? Find(Ref reference) => kommuner.Find(reference.Text).Kommune;

    public Medlemskap? Of(Region region, Kommune kommune) => memberships.GetValueOrDefault((region.Id, kommune.Nr));

    /// <summary>The first region that has the kommune on its list.</summary>
    public Region? HomeOf(Kommune kommune) => homes.GetValueOrDefault(kommune.Nr);
}
