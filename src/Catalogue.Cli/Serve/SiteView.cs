using System.Collections.Immutable;
using Catalogue.Pipeline;

namespace Catalogue.Cli.Serve;

/// <summary>What the browser is shown: a site under an id of its own, and the faults that are known now.</summary>
public sealed record SiteView(string Id, FilesOnDemand? Files, ImmutableArray<Fault> Faults)
{
    /// <summary>No site could be made yet.</summary>
    public static SiteView Nothing { get; } = new("0", null, []);

    /// <summary>The faults are those of later sources, which no site could be made of.</summary>
    public bool IsBehind { get; init; }
}
