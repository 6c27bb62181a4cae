using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The tables of amounts. Meldt and tildelt are always labelled and never added; «–» means that the source does not say.</summary>
public static class AmountTables
{
    private const string Unstated = "–";

    /// <summary>What was reported, recommended and granted; null where the source states no amount.</summary>
    public static Belopstabell? Meldt(Tiltak tiltak)
    {
        var innstilt = new Belop(null, null, tiltak.InnstiltTotalt);
        var rows = Rows(("Meldt behov", tiltak.Meldt), ("Innstilt av samarbeidsforum", innstilt), ("Tildelt", tiltak.Tildelt));
        return rows.IsEmpty ? null : new("Beløp i kroner", rows);
    }

    public static IEnumerable<Belopstabell> Of(Tiltak tiltak) => new[]
    {
        new Belopstabell("Aktiviteter, beløp i kroner", [.. tiltak.Aktiviteter.Select(Aktivitet)]),
        new Belopstabell("Anslag for videreføring, i kroner", [.. tiltak.Anslag.Select(Anslag)]),
    }.Where(t => !t.Rader.IsEmpty);

    public static IEnumerable<Belopstabell> Of(PakkeNode node, SiteEdition edition)
    {
        var pakke = node.Pakke;
        yield return new("Beløp i kroner", Rows(("Meldt behov", node.Meldt), ("Tildelt", pakke.Tildelt)));

        var ofTiltak = edition.TiltakIn(node).Where(t => !t.Tiltak.Meldt.IsEmpty);
        yield return new("Fordelt på tiltak, i kroner", [.. ofTiltak.Select(t => Row(t.Tiltak.Tittel, t.Tiltak.Meldt) with { Url = Paths.Of(t) })]);

        // The other schemes are told by the form too; alone, the package's own row would only stand twice.
        var others = pakke.Summer.Where(s => !s.Belop.IsEmpty).ToList();
        var rest = others.Count < 2 ? [] : others.Select(s => Row(NameOf(s.Ordning, edition.Registers), s.Belop));
        yield return new("Meldt behov i alle ordninger, i kroner", [.. rest]);
    }

    private static ImmutableArray<Belopsrad> Rows(params ReadOnlySpan<(string Navn, Belop Belop)> rows)
    {
        var result = ImmutableArray.CreateBuilder<Belopsrad>();
        foreach (var (navn, belop) in rows)
        {
            if (!belop.IsEmpty)
            {
                result.Add(Row(navn, belop));
            }
        }

        return result.ToImmutable();
    }

    private static Belopsrad Aktivitet(Aktivitet aktivitet) => Row(aktivitet.Navn, new(aktivitet.Eier, aktivitet.Uh, null)) with
    {
        Deltakere = aktivitet.Deltakere is { } people ? NorwegianFormat.Number(people) : null,
        Merknad = aktivitet.Merknad,
    };

    private static Belopsrad Anslag(Anslag anslag) => Row(anslag.Periode, new(anslag.Eier, anslag.Uh, null)) with { Merknad = anslag.Merknad };

    private static string NameOf(string ordning, Registers registers) =>
        ordning == "alle" ? "Alle ordninger" : registers.Ordninger.Find(ordning)?.Kortnavn ?? ordning;

    private static Belopsrad Row(string navn, Belop belop) => new(navn, Number(belop.Eier), Number(belop.Uh), Number(belop.Sum))
    {
        EierAndel = belop is { Eier: { } eier, Uh: { } uh } && eier + uh > 0 ? (int)Math.Round(eier * 20.0 / (eier + uh)) * 5 : null,
    };

    private static string Number(long? value) => value is { } v ? NorwegianFormat.Number(v) : Unstated;
}
