using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>What a facet is made from: the registers, and the tiltak that are listed, in their order.</summary>
public sealed record FacetSource(Registers Registers, ImmutableArray<TiltakNode> Tiltak);
