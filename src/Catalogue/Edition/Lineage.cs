using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Model;

namespace Catalogue.Edition;

/// <summary>Where a tiltak comes from and what came of it, over packages and years: each link with those that it leads on to.</summary>
public static class Lineage
{
    private const int MaxDepth = 6;

    /// <summary>The groups of a tiltak that have any.</summary>
    public static ImmutableArray<Bolk> Of(TiltakNode node, SiteEdition edition) =>
    [
        .. new Bolk[]
        {
            new("Bygger på", Tree(node, n => n.ByggerPaa, n => n.Opphav, edition)),
            new("Viderefører", Tree(node, n => n.Videreforer, n => n.Opphav, edition)),
            new("Gjenbruker", Tree(node, n => n.Gjenbruker.Select(g => g.Tiltak), n => n.Opphav, edition)),
            new("Brukt videre i", Tree(node, n => n.BruktVidereI, After, edition)),
            new("Gjenbrukt av", Tree(node, n => n.GjenbruktAv.Select(g => g.Tiltak), After, edition)),
            new("Henger sammen med", Tree(node, n => n.HengerSammenMed, _ => [], edition)),
            new("Beslektet", Tree(node, n => n.Beslektet, _ => [], edition)),
        }.Where(b => !b.Lenker.IsEmpty),
    ];

    /// <summary>Everything that a tiltak is linked to, in whichever way and direction.</summary>
    public static IEnumerable<TiltakNode> Relatives(TiltakNode node) =>
        node.Opphav.Concat(After(node)).Concat(node.HengerSammenMed).Concat(node.Beslektet);

    private static IEnumerable<TiltakNode> After(TiltakNode node) => node.BruktVidereI.Concat(node.GjenbruktAv.Select(g => g.Tiltak));

    // Each tiltak stands once in a tree, where it comes first; so a ring, which is a fault, ends too.
    private static ImmutableArray<Lenke> Tree(
        TiltakNode root, Func<TiltakNode, IEnumerable<TiltakNode>> first, Func<TiltakNode, IEnumerable<TiltakNode>> next, SiteEdition edition)
    {
        var seen = new HashSet<TiltakNode> { root };
        return Level(first(root), 1);

        ImmutableArray<Lenke> Level(IEnumerable<TiltakNode> nodes, int depth)
        {
            var shown = nodes.Where(edition.HasPage).Where(seen.Add).ToList();
            return [.. shown.Select(n => Links.To(n, edition) with { Videre = depth == MaxDepth ? [] : Level(next(n), depth + 1) })];
        }
    }
}
