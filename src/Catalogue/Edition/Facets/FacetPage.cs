using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>What the page of a value says beside its name: the heading of its list of tiltak, and the description for search engines.</summary>
public sealed record FacetPage(string ListTitle, string Description)
{
    /// <summary>The title of the window where it is not the name of the value.</summary>
    public string? Title { get; init; }

    /// <summary>What the value is, above its name, where that is not the title of the facet.</summary>
    public string? Kind { get; init; }

    /// <summary>The name in another language.</summary>
    public string? OtherName { get; init; }

    public string? LanguageOfOtherName { get; init; }

    /// <summary>What a reader must know first.</summary>
    public string? Notice { get; init; }

    /// <summary>The calendar of its days, as a path; null where it has none.</summary>
    public string? Calendar { get; init; }

    public ImmutableArray<Faktum> Facts { get; init; } = [];

    /// <summary>The fylker whose maps show where it is; those without a map show nothing.</summary>
    public ImmutableArray<Fylke> Maps { get; init; } = [];

    /// <summary>The region whose kommuner stand out on the maps; null for none.</summary>
    public Region? OnMaps { get; init; }

    /// <summary>What belongs to the value; before the links to other facets.</summary>
    public ImmutableArray<Bolk> Links { get; init; } = [];

    /// <summary>What stands there while no tiltak has the value.</summary>
    public string? Empty { get; init; }

    /// <summary>What to read meanwhile, from the nearest on: the first that has tiltak is shown.</summary>
    public ImmutableArray<Nearby> Nearby { get; init; } = [];
}

/// <summary>Tiltak that are close to a value that has none itself.</summary>
public sealed record Nearby(string Title, IEnumerable<TiltakNode> Tiltak);
