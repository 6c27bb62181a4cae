using System.Collections.Frozen;
using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Cli.Serve;

/// <summary>What the browser is shown: the last good site under an id of its own, and the faults of a later build that did not succeed.</summary>
public sealed record SiteView(string Id, FrozenDictionary<string, ServedFile> Files, ImmutableArray<Fault> Faults)
{
    /// <summary>No build has succeeded yet.</summary>
    public static SiteView Nothing { get; } = new("0", FrozenDictionary<string, ServedFile>.Empty, []);

    public bool IsBuilt => Files.Count > 0;

    public static FrozenDictionary<string, ServedFile> Index(ImmutableArray<OutputFile> files) =>
        files.ToFrozenDictionary(file => file.Path, file => new ServedFile(file.Path, file.Bytes), StringComparer.Ordinal);
}
