using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>
/// One way to sort the listed tiltak, declared once. Every facet is a filter of the search; one with a <see cref="Section"/> has an index and a
/// page for each value too, stands in the menus, and is linked to from the pages of all others.
/// </summary>
public sealed class Facet
{
    private readonly ImmutableArray<TiltakNode> listed;
    private readonly Dictionary<TiltakNode, ImmutableArray<string>> keys;
    private readonly Dictionary<string, ImmutableArray<TiltakNode>> groups;
    private readonly Dictionary<string, FacetValue> byId = [];

    /// <param name="id">Its name in addresses and in the files of the search; published, so it never changes.</param>
    /// <param name="title">What one value of it is called.</param>
    /// <param name="source">What it is made from.</param>
    /// <param name="keysOf">The ids of the values that a tiltak has.</param>
    public Facet(string id, string title, FacetSource source, Func<TiltakNode, IEnumerable<string>> keysOf)
    {
        Id = id;
        Title = title;
        listed = source.Tiltak;
        keys = listed.ToDictionary(t => t, t => keysOf(t).Distinct(StringComparer.Ordinal).ToImmutableArray());
        groups = listed.SelectMany(t => keys[t], (tiltak, key) => (tiltak, key))
            .GroupBy(pair => pair.key, pair => pair.tiltak, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    public string Id { get; }

    public string Title { get; }

    /// <summary>Its values in the order in which lists show them, also those that no tiltak has.</summary>
    public required ImmutableArray<FacetValue> Values
    {
        get;
        init
        {
            field = value;
            byId = value.DistinctBy(v => v.Id).ToDictionary(v => v.Id, StringComparer.Ordinal);
        }
    }

    /// <summary>The values in the order of the sitemap.</summary>
    public ImmutableArray<FacetValue> SitemapOrder { get => field.IsDefault ? Values : field; init; }

    /// <summary>Its values are named by common words, which may be inflected in what somebody searches for; names of places are not.</summary>
    public bool NamesInflect { get; init; }

    /// <summary>What a reader of the filter must know of how tiltak are counted there.</summary>
    public string Help { get; init; } = "";

    /// <summary>The ids of the values that the search finds a tiltak under, where these are others than those whose pages list it.</summary>
    public Func<TiltakNode, IEnumerable<string>>? FilterKeys { get; init; }

    /// <summary>Its pages; null for a facet that only filters.</summary>
    public FacetSection? Section { get; init; }

    /// <summary>The tiltak that have the value with this id, in the order of all.</summary>
    public ImmutableArray<TiltakNode> this[string id] => groups.GetValueOrDefault(id, []);

    public FacetValue? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>What the page of a value says.</summary>
    public FacetPage PageOf(FacetValue value) =>
        value.Page?.Invoke(this) ?? new("Tiltak", $"Tiltak for kompetanseutvikling i barnehage og skole: {value.Name}.");

    /// <summary>The ids of the values that a listed tiltak has.</summary>
    public ImmutableArray<string> KeysOf(TiltakNode tiltak) => keys[tiltak];

    /// <summary>The ids of the values that the search finds a listed tiltak under.</summary>
    public IEnumerable<string> FilterKeysOf(TiltakNode tiltak) => FilterKeys?.Invoke(tiltak).Distinct(StringComparer.Ordinal) ?? keys[tiltak];

    /// <summary>What a search can be narrowed by, with how many tiltak each choice leaves; what would leave none is left out.</summary>
    public IEnumerable<(FacetValue Value, int Count)> Choices()
    {
        var counts = listed.SelectMany(FilterKeysOf).CountBy(key => key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return Values.Where(v => counts.ContainsKey(v.Id)).Select(v => (v, counts[v.Id]));
    }
}
