using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>How the front page leads into a facet.</summary>
public enum FrontPlace
{
    None,

    /// <summary>As tags at the top, by name.</summary>
    Tags,

    /// <summary>As a list of links, by name.</summary>
    Names,

    /// <summary>As a list of links, by short name.</summary>
    ShortNames,
}

/// <summary>The pages of a facet: the path that they stand under, the title of their index, and its first sentences.</summary>
public sealed record FacetSection(string Path, string Title, string Introduction)
{
    /// <summary>The heading over its values on other pages.</summary>
    public string Heading { get; init; } = Title;

    /// <summary>Its entry in the main menu, where that is not the heading.</summary>
    public string? MenuTitle { get; init; }

    /// <summary>Its place in the menus and among the links on: the heavier, the later; equals stand as they are declared.</summary>
    public int MenuWeight { get; init; }

    /// <summary>Its place in the sitemap: the heavier, the later; equals stand as in the menus.</summary>
    public int SitemapWeight { get; init; }

    /// <summary>The headings of the index in their order; where none are named, those with most values in use come first.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>The fylke that a heading of the index names, whose name is an anchor too; null where headings are nothing by themselves.</summary>
    public Func<string, Fylke?>? GroupFylke { get; init; }

    /// <summary>The index folds the values that no tiltak has, in each group below those that have some: «kommuner».</summary>
    public string? Unused { get; init; }

    /// <summary>It has pages only while it has values.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The index compares what its values are reported for.</summary>
    public bool ComparesAmounts { get; init; }

    public FrontPlace Front { get; init; }

    /// <summary>What the values in use are called among the figures of the front page, one and many; null where they are not counted.</summary>
    public (string One, string Many)? Counted { get; init; }

    /// <summary>Says of an amount why other pages of the facet count it too, or null where none does; null where no tiltak has two values.</summary>
    public Func<ImmutableArray<TiltakNode>, string?>? Shared { get; init; }

    public Lenke LinkTo(FacetValue value) => new(value.Name, PathOf(value));

    public Lenke ShortLinkTo(FacetValue value) => new(value.ShortName, PathOf(value));

    public string PathOf(FacetValue value) => $"{Path}{value.Id}/";

    /// <summary>The anchor of a heading in the index; null where nobody looks for it.</summary>
    public string? IdOfGroup(string group) => GroupFylke is null ? null : Slug.From(group);
}
