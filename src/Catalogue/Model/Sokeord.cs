using System.Collections.Immutable;

namespace Catalogue.Model;

/// <summary>Words that mean the same (<c>Ord</c>, both ways), and words that a search for them should find too (<c>Videre</c>, one way).</summary>
public sealed record Synonymgruppe(ImmutableArray<string> Ord, ImmutableArray<string> Videre, string? Merknad);

/// <summary>
/// What the search has to be told of words: those that compounds are made of (<c>Ord</c>), those that only look like compounds
/// (<c>Udelt</c>), and those that so many tiltak have that they tell nothing apart (<c>UtenVekt</c>).
/// </summary>
public sealed record Ordliste(ImmutableArray<string> Ord, ImmutableArray<string> Udelt, ImmutableArray<string> UtenVekt)
{
    public static readonly Ordliste Tom = new([], [], []);
}
