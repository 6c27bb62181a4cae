using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Edition;

/// <summary>The cards that stand for tiltak and packages in lists. A tiltak stands in some ten lists, so its card is made once.</summary>
public sealed class Cards
{
    private const int MostKommuner = 4;
    private readonly Dictionary<TiltakNode, Kort> tiltak;
    private readonly SiteEdition edition;

    public Cards(SiteEdition edition)
    {
        this.edition = edition;
        tiltak = edition.Alle.ToDictionary(t => t, Of);
    }

    public Kort this[TiltakNode node] => tiltak[node];

    public Kort Of(PakkeNode pakke)
    {
        var ramme = pakke.Ramme;
        var antall = edition.TiltakI(pakke).Length;
        var sum = Belopslinje(Pakkesum(pakke));
        return new(pakke.Pakke.Tittel, Paths.Of(pakke), NorwegianFormat.Count(antall, "Ett tiltak i katalogen.", "tiltak i katalogen."), Merker(ramme))
        {
            Kommuner = Eiere(ramme),
            Belop = sum,
        };
    }

    /// <summary>What the package reports for its own scheme.</summary>
    public static Belop Pakkesum(PakkeNode pakke) => pakke.Ramme.Ordning is { } ordning ? pakke.Pakke.SumFor(ordning.Id) : Belop.Empty;

    private Kort Of(TiltakNode node) => new(node.Tiltak.Tittel, Paths.Of(node), node.Tiltak.Sammendrag, Merker(node.Ramme))
    {
        Kommuner = Eiere(node.Ramme),
        Belop = Belopslinje(node.Tiltak.Meldt),
        Sprak = node.Tiltak.Sprak,
    };

    private static ImmutableArray<Lenke> Merker(ResolvedRamme ramme)
    {
        var merker = ImmutableArray.CreateBuilder<Lenke>();
        if (ramme.Region is { } region)
        {
            merker.Add(Links.To(region));
        }

        if (ramme.Ar is { } ar)
        {
            merker.Add(Links.ToAr(ar));
        }

        if (ramme.Ordning is { } ordning)
        {
            merker.Add(Links.To(ordning));
        }

        merker.AddRange(ramme.Uh.Select(Links.To));
        return merker.ToImmutable();
    }

    private string? Eiere(ResolvedRamme ramme)
    {
        var names = ramme.Eiere.Select(edition.Registers.Kommuner.DisplayName).Concat(ramme.PrivateEiere).ToList();
        return names.Count switch
        {
            0 => null,
            <= MostKommuner => NorwegianFormat.List(names),
            _ => $"{string.Join(", ", names.Take(MostKommuner - 1))} og {names.Count - MostKommuner + 1} til",
        };
    }

    private static string? Belopslinje(Belop meldt) => meldt.Sum is { } sum ? $"Meldt {NorwegianFormat.Kroner(sum)}" : null;
}
