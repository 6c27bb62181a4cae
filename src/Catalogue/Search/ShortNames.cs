using System.Collections.Immutable;
using Catalogue.Search.Analysis;

namespace Catalogue.Search;

/// <summary>
/// Names too short to be told from a misspelling of another word, as fold keys with a space between; still shorter words are never corrected.
/// </summary>
internal static class ShortNames
{
    private const int Length = 5;

    public static string Of(ImmutableArray<string> names) => string.Join(' ', names
        .SelectMany(n => n.ToLowerInvariant().Split(' ', '-'))
        .Where(n => n.Length == Length)
        .Select(FoldKey.Of)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal));
}
