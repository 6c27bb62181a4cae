using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>What several tiltak have in common.</summary>
internal static class CommonValues
{
    /// <summary>The values that every one of the tiltak has, each once.</summary>
    public static IEnumerable<T> InAll<T>(this ImmutableArray<TiltakNode> tiltak, Func<TiltakNode, IEnumerable<T>> valuesOf) =>
        tiltak.Select(valuesOf).Aggregate((all, values) => all.Intersect(values)).Distinct();
}
