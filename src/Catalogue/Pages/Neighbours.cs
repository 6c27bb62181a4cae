using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The other facets that the tiltak of a list lead on to, with how many of them each has.</summary>
public static class Neighbours
{
    public static IEnumerable<Bolk> Of(IReadOnlyList<TiltakNode> tiltak, SiteEdition edition, string self)
    {
        var kommuner = edition.Registers.Kommuner;
        return new[]
        {
            Count("Temaer", tiltak.SelectMany(t => t.Temaer), t => t.Id, Links.To, self),
            Count("Regioner", tiltak.Select(t => t.Ramme.Region).OfType<Region>(), r => r.Id, Links.To, self),
            Count("Kommuner", tiltak.SelectMany(Kommuner), k => k.Nr, k => Links.To(k, kommuner), self),
            Count("Universiteter og høgskoler", tiltak.SelectMany(t => t.Ramme.UhMedVerter), u => u.Id, Links.To, self),
            Count("Ordninger", tiltak.Select(t => t.Ramme.Ordning).OfType<Ordning>(), o => o.Id, Links.To, self),
            Count("År", tiltak.Select(t => t.Ramme.Ar).OfType<int>(), ar => ar, Links.ToAr, self),
        }.Where(b => !b.Lenker.IsEmpty);
    }

    private static IEnumerable<Kommune> Kommuner(TiltakNode tiltak) =>
        tiltak.Ramme.Eiere.Concat(tiltak.Ramme.Partnere.Where(p => !tiltak.Ramme.Eiere.Any(e => e.Nr == p.Nr)));

    private static Bolk Count<T, TKey>(string title, IEnumerable<T> values, Func<T, TKey> key, Func<T, Lenke> link, string self)
    {
        var counts = values
            .GroupBy(key)
            .Select(g => (Lenke: link(g.First()), Antall: g.Count()))
            .Where(x => x.Lenke.Url != self)
            .OrderByDescending(x => x.Antall)
            .ThenBy(x => x.Lenke.Tekst, NorwegianCollation.Instance);
        return new(title, [.. counts.Select(x => x.Lenke.WithCount(x.Antall))]);
    }
}
