using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Edition;

/// <summary>The cards that stand for tiltak and packages in lists. A tiltak stands in some ten lists, so its card is made once.</summary>
public sealed class Cards
{
    private const int MaxKommuner = 4;
    private readonly Dictionary<TiltakNode, Kort> tiltak;
    private readonly KommuneRegister kommuner;

    public Cards(IEnumerable<TiltakNode> all, KommuneRegister kommuner)
    {
        this.kommuner = kommuner;
        tiltak = all.ToDictionary(t => t, Of);
    }

    public Kort this[TiltakNode node] => tiltak[node];

    /// <param name="pakke">The package.</param>
    /// <param name="count">How many of its tiltak are listed.</param>
    public Kort Of(PakkeNode pakke, int count)
    {
        var summary = NorwegianFormat.Count(count, "Ett tiltak i katalogen.", "tiltak i katalogen.");
        return new(pakke.Pakke.Tittel, Paths.Of(pakke), summary, Tags(pakke.Ramme))
        {
            Kommuner = Owners(pakke.Ramme),
            Belop = AmountLine(pakke.Meldt),
        };
    }

    private Kort Of(TiltakNode node) => new(node.Tiltak.Tittel, Paths.Of(node), node.Tiltak.Sammendrag, Tags(node.Ramme))
    {
        Kommuner = Owners(node.Ramme),
        Belop = AmountLine(node.Tiltak.Meldt),
        Sprak = node.Tiltak.Sprak,
    };

    private static ImmutableArray<Lenke> Tags(ResolvedRamme ramme)
    {
        var tags = ImmutableArray.CreateBuilder<Lenke>();
        if (ramme.Region is { } region)
        {
            tags.Add(Links.To(region));
        }

        if (ramme.Ar is { } ar)
        {
            tags.Add(Links.ToAr(ar));
        }

        if (ramme.Ordning is { } ordning)
        {
            tags.Add(Links.To(ordning));
        }

        tags.AddRange(ramme.Uh.Select(Links.To));
        return tags.ToImmutable();
    }

    private string? Owners(ResolvedRamme ramme)
    {
        var names = ramme.Eiere.Select(kommuner.DisplayName).Concat(ramme.PrivateEiere).ToList();
        return names.Count switch
        {
            0 => null,
            <= MaxKommuner => NorwegianFormat.List(names),
            _ => $"{string.Join(", ", names.Take(MaxKommuner - 1))} og {names.Count - MaxKommuner + 1} til",
        };
    }

    private static string? AmountLine(Belop meldt) => meldt.Sum is { } sum ? $"Meldt {NorwegianFormat.Kroner(sum)}" : null;
}
