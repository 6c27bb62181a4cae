using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Facets;

namespace Catalogue.Search;

/// <summary>How the words of a query have to stand for a name.</summary>
public enum NameMatch
{
    /// <summary>As they are written, anywhere in the query: names of places.</summary>
    Written,

    /// <summary>In any inflection, anywhere in the query.</summary>
    Inflected,

    /// <summary>In any inflection, and nothing beside them: what says little of what is sought.</summary>
    Alone,
}

/// <summary>
/// A page of the site that is no tiltak's: its title and what it is («kommune»), its path from the site's root, and the names that it is found by.
/// </summary>
public sealed record NamedPage(string Title, string Kind, string Path, ImmutableArray<string> Names)
{
    public NameMatch Match { get; init; } = NameMatch.Alone;

    /// <summary>The pages of all facets and prose: as many as the registers have entries, however many tiltak there are.</summary>
    public static ImmutableArray<NamedPage> Of(SiteEdition edition) =>
    [
        .. edition.Sections.SelectMany(s => s.Facet.Values.Select(v => Of(s.Facet, s.Section, v))),
        .. edition.Sections.Select(s => Overview(s.Section)),
        .. edition.Registers.Skjemaer.All.Select(s => new NamedPage(
            s.Navn, "skjema", Paths.Of(s), [s.Navn, .. s.Alias, .. s.Overskrift is { } heading ? [heading] : ImmutableArray<string>.Empty])),
        .. edition.Katalog.Entries.Sider.Select(s => new NamedPage(s.Tittel, "side", Paths.Of(s), [s.Tittel, s.Id])),
        new("Nytt tiltak", "skjema", Paths.NyttTiltak, ["nytt tiltak", "meld tiltak", "legg inn tiltak"]),
    ];

    private static NamedPage Of(Facet facet, FacetSection section, FacetValue value)
    {
        var kind = facet.PageOf(value).Kind ?? facet.Title;
        return new(value.LongName, kind.ToLowerInvariant(), section.PathOf(value), [value.Name, value.ShortName, .. value.OtherNames])
        {
            Match = facet.NamesInflect ? NameMatch.Inflected : NameMatch.Written,
        };
    }

    private static NamedPage Overview(FacetSection section) =>
        new(section.Title, "oversikt", section.Path, [section.Title, section.Heading, section.MenuTitle ?? section.Title]);
}
