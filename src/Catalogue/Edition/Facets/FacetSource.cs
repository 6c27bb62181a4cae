using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>What a facet is made from: the registers, and the tiltak that are listed, in their order.</summary>
public sealed class FacetSource(Registers registers, ImmutableArray<TiltakNode> tiltak)
{
    private Coverage? coverage;
    private NearbyPlaces? nearby;

    public Registers Registers => registers;

    public ImmutableArray<TiltakNode> Tiltak => tiltak;

    /// <summary>The day of the build.</summary>
    public DateOnly Today { get; init; }

    /// <summary>Made once for all facets, which are declared in parallel.</summary>
    public Coverage Coverage => LazyInitializer.EnsureInitialized(ref coverage, () => new(this));

    internal NearbyPlaces Nearby => LazyInitializer.EnsureInitialized(ref nearby, () => new(this));
}
