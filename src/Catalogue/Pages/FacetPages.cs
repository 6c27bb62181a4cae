using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The pages of one facet value: introduction, figures, list of tiltak, and links on to the other facets.</summary>
public static class FacetPages
{
    /// <param name="path">Where the first page stands.</param>
    /// <param name="view">What the page shows, but for its list, figures and neighbours.</param>
    /// <param name="hode">The frame of the first page.</param>
    /// <param name="innhold">The tiltak to list.</param>
    public static IEnumerable<Page> Pages(string path, FasettView view, Hode hode, Innhold innhold)
    {
        var cards = innhold.Tiltak.Select(t => innhold.Cards[t]).ToImmutableArray();
        var full = view with
        {
            Tall = [.. view.Tall, .. Nokkeltall(innhold.Tiltak)],
            Bolker = [.. view.Bolker, .. Neighbours.Of(innhold.Tiltak, innhold.Edition, path)],
        };
        foreach (var (at, number, liste) in Pagination.Split(path, view.Liste.Tittel, cards))
        {
            yield return number == 1
                ? new(at, "fasett.sbn-html", () => full with { Liste = liste }, hode)
                : new(
                    at,
                    "fasett.sbn-html",
                    () => view with { Liste = liste, Ingress = null, Varsel = null, Fakta = [], Naboliste = null, Tall = [], Bolker = [] },
                    hode with { Tittel = FormattableString.Invariant($"{hode.Tittel}, side {number}"), Brodsmuler = [.. hode.Brodsmuler, new(view.Tittel, path)] });
        }
    }

    /// <summary>Number of tiltak and the sum reported; the years are named, since a sum over years says little without them.</summary>
    public static IEnumerable<Tall> Nokkeltall(IReadOnlyList<TiltakNode> tiltak)
    {
        if (tiltak.Count == 0)
        {
            yield break;
        }

        yield return new(NorwegianFormat.Number(tiltak.Count), "tiltak");
        var sum = tiltak.Sum(t => t.Tiltak.Meldt.Sum ?? 0);
        if (sum > 0)
        {
            var years = tiltak.Where(t => t.Ramme.Ar is not null && t.Tiltak.Meldt.Sum is not null).Select(t => t.Ramme.Ar!.Value).Distinct().Order().ToList();
            var period = years.Count switch
            {
                0 => "",
                1 => FormattableString.Invariant($" {years[0]}"),
                _ => FormattableString.Invariant($" {years[0]}–{years[^1]} til sammen"),
            };
            yield return new(NorwegianFormat.Kroner(sum), "meldt behov" + period);
        }
    }
}

/// <summary>The tiltak that a facet page lists, with what is needed to show them.</summary>
public sealed record Innhold(SiteEdition Edition, Cards Cards, IReadOnlyList<TiltakNode> Tiltak);
