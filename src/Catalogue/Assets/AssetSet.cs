using System.Collections.Frozen;
using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Assets;

/// <summary>The assets of the site: their files, and the hashed path of each by its own name («katalog.css»).</summary>
public sealed record AssetSet(ImmutableArray<OutputFile> Files, FrozenDictionary<string, string> Paths)
{
    // What a saksbok alone needs; it is no part of the site.
    private const string Closed = "assets/saksbok/";

    /// <summary>Those that the site has.</summary>
    public IEnumerable<OutputFile> OfSite => Files.Where(f => !f.Path.StartsWith(Closed, StringComparison.Ordinal));

    /// <summary>The path from the site's root, or the name itself where there is no such asset.</summary>
    public string PathOf(string name) => Paths.GetValueOrDefault(name, name);
}
