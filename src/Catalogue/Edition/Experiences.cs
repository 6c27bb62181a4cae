using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Model;

namespace Catalogue.Edition;

/// <summary>What became of tiltak, and where nobody has told it yet.</summary>
public static class Experiences
{
    private const int MaxShown = 8;

    /// <summary>
    /// The tiltak of a list that have been carried out, and that somebody could tell of by now; none where there are none. What is only reported is
    /// no debt: nobody knows whether it was done.
    /// </summary>
    public static IEnumerable<Bolk> Awaited(ImmutableArray<TiltakNode> tiltak, DateOnly today)
    {
        ImmutableArray<Lenke> awaited =
            [.. tiltak.Where(t => t.AwaitsExperience(today)).OrderByDescending(t => t.Tiltak.Varighet.Max()).Select(Link)];
        if (!awaited.IsEmpty)
        {
            yield return new("Venter på erfaring", [.. awaited.Take(MaxShown)])
            {
                Url = Paths.Bidra,
                Ingress = "Tiltakene er gjennomført, og andre vil gjerne vite hvordan det gikk. Var dere med, kan dere fortelle det.",
                Foldet = awaited.Length > MaxShown ? new("Vis flere", [.. awaited.Skip(MaxShown)]) : null,
            };
        }
    }

    /// <summary>Every experience of some tiltak, the newest first.</summary>
    public static IEnumerable<(TiltakNode Tiltak, Erfaring Erfaring)> Newest(IEnumerable<TiltakNode> tiltak) =>
        tiltak.SelectMany(t => t.Tiltak.Erfaringer, (t, e) => (t, e)).Where(e => e.e.Dato is not null).OrderByDescending(e => e.e.Dato);

    private static Lenke Link(TiltakNode node) => new(node.Tiltak.Tittel, Paths.Of(node))
    {
        Merknad = $"til og med {Labels.Semester(node.Tiltak.Varighet.Max())}",
        Sprak = node.Tiltak.Sprak == "nb" ? null : node.Tiltak.Sprak,
    };
}
