using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The tiltak that the page of another offers as similar, with the reason in words; those of other regions first.</summary>
internal static class SimilarLinks
{
    private const int Most = 5;

    /// <summary>How alike two must be before a reader sees why, from 0 to 1.</summary>
    private const double Least = 0.12;

    public static ImmutableArray<LignendeTiltak> Of(TiltakNode node, SiteEdition edition)
    {
        // The page links to these already, in the company that they belong to.
        var known = Lineage.Relatives(node).Concat(node.Pakke?.Tiltak ?? []).ToHashSet();
        return
        [
            .. edition.Similarity.To(node, Most, Least, t => !known.Contains(t))
                .OrderBy(s => s.Tiltak.Ramme.Regioner.Intersect(node.Ramme.Regioner).Any())
                .Where(s => !s.Temaer.IsEmpty || !s.Uh.IsEmpty || s.Ord.Length > 1)
                .Select(s => new LignendeTiltak(Links.To(s.Tiltak, edition), NorwegianFormat.Capital(LikenessWords.Of(s)))),
        ];
    }
}
