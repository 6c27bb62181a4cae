using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The tables of amounts. Meldt and tildelt are always labelled and never added; «–» means that the source does not say.</summary>
public static class AmountTables
{
    private const string Ukjent = "–";

    /// <summary>What was reported, recommended and granted; null where the source states no amount.</summary>
    public static Belopstabell? Meldt(Tiltak tiltak)
    {
        var rader = Rader(("Meldt behov", tiltak.Meldt), ("Innstilt av samarbeidsforum", new(null, null, tiltak.InnstiltTotalt)), ("Tildelt", tiltak.Tildelt));
        return rader.IsEmpty ? null : new("Beløp i kroner", rader);
    }

    public static IEnumerable<Belopstabell> Of(Tiltak tiltak) => new[]
    {
        new Belopstabell("Aktiviteter, beløp i kroner", [.. tiltak.Aktiviteter.Select(Aktivitet)]),
        new Belopstabell("Anslag for videreføring, i kroner", [.. tiltak.Anslag.Select(a => Rad(a.Periode, new(a.Eier, a.Uh, null)) with { Merknad = a.Merknad })]),
    }.Where(t => !t.Rader.IsEmpty);

    public static IEnumerable<Belopstabell> Of(PakkeNode node, SiteEdition edition)
    {
        var pakke = node.Pakke;
        var egne = node.Meldt;
        var rader = Rader(("Meldt behov", egne), ("Tildelt", pakke.Tildelt));
        yield return new("Beløp i kroner", rader);

        var perTiltak = edition.TiltakIn(node).Where(t => !t.Tiltak.Meldt.IsEmpty);
        yield return new("Fordelt på tiltak, i kroner", [.. perTiltak.Select(t => Rad(t.Tiltak.Tittel, t.Tiltak.Meldt) with { Url = Paths.Of(t) })]);

        // The other schemes are told by the form too; alone, the package's own row would only stand twice.
        var andre = pakke.Summer.Where(s => !s.Belop.IsEmpty).ToList();
        yield return new("Meldt behov i alle ordninger, i kroner", andre.Count < 2 ? [] : [.. andre.Select(s => Rad(Navn(s.Ordning, edition.Registers), s.Belop))]);
    }

    private static ImmutableArray<Belopsrad> Rader(params ReadOnlySpan<(string Navn, Belop Belop)> rader)
    {
        var result = ImmutableArray.CreateBuilder<Belopsrad>();
        foreach (var (navn, belop) in rader)
        {
            if (!belop.IsEmpty)
            {
                result.Add(Rad(navn, belop));
            }
        }

        return result.ToImmutable();
    }

    private static Belopsrad Aktivitet(Aktivitet aktivitet) => Rad(aktivitet.Navn, new(aktivitet.Eier, aktivitet.Uh, null)) with
    {
        Deltakere = aktivitet.Deltakere is { } people ? NorwegianFormat.Number(people) : null,
        Merknad = aktivitet.Merknad,
    };

    private static string Navn(string ordning, Registers registers) => ordning == "alle" ? "Alle ordninger" : registers.Ordninger.Find(ordning)?.Kortnavn ?? ordning;

    private static Belopsrad Rad(string navn, Belop belop) => new(navn, Tall(belop.Eier), Tall(belop.Uh), Tall(belop.Sum))
    {
        EierAndel = belop is { Eier: { } eier, Uh: { } uh } && eier + uh > 0 ? (int)Math.Round(eier * 20.0 / (eier + uh)) * 5 : null,
    };

    private static string Tall(long? value) => value is { } v ? NorwegianFormat.Number(v) : Ukjent;
}
