using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The tables of amounts. Meldt and tildelt are always labelled and never added; «–» means that the source does not say.</summary>
public static class Belopstabeller
{
    private const string Ukjent = "–";

    public static IEnumerable<Belopstabell> Of(Tiltak tiltak)
    {
        var rader = Rader(("Meldt behov", tiltak.Meldt), ("Tildelt", tiltak.Tildelt));
        if (tiltak.InnstiltTotalt is { } innstilt)
        {
            rader = rader.Add(Rad("Innstilt av samarbeidsforum", new(null, null, innstilt)));
        }

        var tabeller = new[]
        {
            new Belopstabell("Beløp", rader),
            new Belopstabell("Aktiviteter", [.. tiltak.Aktiviteter.Select(Aktivitet)]),
            new Belopstabell("Anslag for videreføring", [.. tiltak.Anslag.Select(a => Rad(a.Periode, new(a.Eier, a.Uh, null)) with { Merknad = a.Merknad })]),
        };
        return tabeller.Where(t => !t.Rader.IsEmpty);
    }

    public static IEnumerable<Belopstabell> Of(PakkeNode node, Utgave utgave)
    {
        var pakke = node.Pakke;
        var egne = Kortstokk.Pakkesum(node);
        var rader = Rader(("Meldt behov", egne), ("Tildelt", pakke.Tildelt));
        yield return new("Beløp", rader);

        var perTiltak = utgave.TiltakI(node).Where(t => !t.Tiltak.Meldt.IsEmpty);
        yield return new("Fordelt på tiltak", [.. perTiltak.Select(t => Rad(t.Tiltak.Tittel, t.Tiltak.Meldt) with { Url = Paths.Of(t) })]);

        // The other schemes are told by the form too; alone, the package's own row would only stand twice.
        var andre = pakke.Summer.Where(s => !s.Belop.IsEmpty).ToList();
        yield return new("Partnerskapets behov i alle ordninger", andre.Count < 2 ? [] : [.. andre.Select(s => Rad(Navn(s.Ordning, utgave.Registers), s.Belop))]);
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

    private static Belopsrad Rad(string navn, Belop belop) => new(navn, Kroner(belop.Eier), Kroner(belop.Uh), Kroner(belop.Sum))
    {
        EierAndel = belop is { Eier: { } eier, Uh: { } uh } && eier + uh > 0 ? (int)Math.Round(eier * 20.0 / (eier + uh)) * 5 : null,
    };

    private static string Kroner(long? value) => value is { } v ? NorwegianFormat.Kroner(v) : Ukjent;
}
