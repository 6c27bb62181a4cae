using System.Runtime.InteropServices;
using Catalogue.Edition;
using Catalogue.Edition.Facets;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Pages;

/// <summary>The other facets that the tiltak of a list lead on to, with how many of them each has.</summary>
public static class Neighbours
{
    /// <param name="tiltak">The list, as far as it is listed in the edition.</param>
    /// <param name="edition">What is published.</param>
    /// <param name="self">The path of the page itself, which is not linked to.</param>
    public static IEnumerable<Bolk> Of(IReadOnlyList<TiltakNode> tiltak, SiteEdition edition, string self) =>
        edition.Sections.Select(s => Counted(s.Facet, s.Section, tiltak, self)).Where(b => !b.Lenker.IsEmpty);

    private static Bolk Counted(Facet facet, FacetSection section, IReadOnlyList<TiltakNode> tiltak, string self)
    {
        var tally = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in tiltak)
        {
            foreach (var key in facet.KeysOf(node))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(tally, key, out _)++;
            }
        }

        var counts = tally
            .Select(c => (Link: facet.Find(c.Key) is { } value ? section.ShortLinkTo(value) : null, c.Value))
            .Where(c => c.Link is not null && c.Link.Url != self)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Link!.Tekst, NorwegianCollation.Instance);
        return new(section.Heading, [.. counts.Select(c => c.Link!.WithCount(c.Value))]);
    }
}
