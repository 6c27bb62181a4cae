using System.Collections.Concurrent;
using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Edition;

/// <summary>The cards that stand for tiltak and packages in lists. A tiltak stands in some ten lists, so its card is made once.</summary>
public sealed class Cards
{
    private const int MaxKommuner = 4;
    private readonly ConcurrentDictionary<TiltakNode, Kort> tiltak = new();

    public Kort this[TiltakNode node] => tiltak.GetOrAdd(node, Of);

    /// <param name="pakke">The package.</param>
    /// <param name="sum">What its listed tiltak are reported for.</param>
    public static Kort Of(PakkeNode pakke, ReportedSum sum)
    {
        var summary = NorwegianFormat.Count(sum.Tiltak, "Ett tiltak i katalogen.", "tiltak i katalogen.");
        return new(pakke.Pakke.Tittel, Paths.Of(pakke), summary, Tags(pakke.Ramme, pakke.Ramme.Ar is { } ar ? [ar] : []))
        {
            Kommuner = Owners(pakke.Ramme),
            Belop = sum.Counted.Any() ? AmountLine(ReportedSum.Of(sum.Counted)) : null,
        };
    }

    private static Kort Of(TiltakNode node) => new(
        node.Tiltak.Tittel,
        Paths.Of(node),
        NorwegianFormat.Unbroken(node.Tiltak.Sammendrag),
        Tags(node.Ramme, node.Ar))
    {
        Kommuner = Owners(node.Ramme),
        Belop = node.Tiltak.Meldt.Sum is { } sum ? AmountLine(sum) + Years(node) : OfPakke(node),
        Sprak = node.Tiltak.Sprak,
        Sammenlign = Paths.Comparing(node),
    };

    private static ImmutableArray<Lenke> Tags(ResolvedRamme ramme, ImmutableArray<int> years)
    {
        var tags = ImmutableArray.CreateBuilder<Lenke>();
        tags.AddRange(ramme.Regioner.Select(Links.To));
        tags.AddRange(years.Select(Links.ToAr));

        tags.AddRange(ramme.Ordninger.Select(Links.To));
        tags.AddRange(ramme.Uh.Select(Links.To));
        return tags.ToImmutable();
    }

    private static string? Owners(ResolvedRamme ramme)
    {
        var names = ramme.Eiere.Select(e => e.Tekst).ToList();
        return names.Count switch
        {
            0 => null,
            <= MaxKommuner => NorwegianFormat.List(names),
            _ => $"{string.Join(", ", names.Take(MaxKommuner - 1))} og {names.Count - MaxKommuner + 1} til",
        };
    }

    // Where the form states no amount for the tiltak, the one that it states for all in the package.
    private static string? OfPakke(TiltakNode node) =>
        node.Pakke?.Meldt.Sum is { } sum && node.Ramme.Ordninger.SequenceEqual(node.Pakke.Ramme.Ordninger)
            ? $"{AmountLine(sum)} for hele pakken"
            : null;

    private static string Years(TiltakNode node) => node.Ar.Length > 1 ? $" for {Labels.Ar(node.Ar)}" : "";

    private static string AmountLine(long sum) => $"Meldt {NorwegianFormat.Kroner(sum)}";
}
