using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The tables of amounts. Meldt and tildelt are always labelled and never added; «–» means that the source does not say.</summary>
public static class AmountTables
{
    public const string Reported = "Meldt behov";
    public const string Recommended = "Innstilt av samarbeidsforum";
    public const string Granted = "Tildelt";

    internal const string Unstated = "–";

    /// <summary>What was reported, or else recommended or granted; null where the source states no amount, or several to compare.</summary>
    public static Belopstabell? Meldt(Tiltak tiltak)
    {
        var table = Table("Beløp i kroner", Rows((Reported, tiltak.Meldt), (Recommended, tiltak.Innstilt), (Granted, tiltak.Tildelt)));
        return table.Rader.Length == 1 ? table : null;
    }

    public static IEnumerable<Belopstabell> Of(Tiltak tiltak) => new[]
    {
        Table("Aktiviteter, beløp i kroner", tiltak.Aktiviteter.Select(Aktivitet)),
        Table("Anslag for videreføring, i kroner", tiltak.Anslag.Select(Anslag)),
    }.Where(t => !t.Rader.IsEmpty);

    public static IEnumerable<Belopstabell> Of(PakkeNode node, SiteEdition edition)
    {
        var pakke = node.Pakke;
        yield return Table("Beløp i kroner", Rows((Reported, node.Meldt), (Granted, pakke.Tildelt)));

        var ofTiltak = edition.TiltakIn(node).Where(t => !t.Tiltak.Meldt.IsEmpty);
        yield return Table("Fordelt på tiltak, i kroner", ofTiltak.Select(OfTiltak));

        // The other schemes are told by the form too; alone, the package's own row would only stand twice.
        var others = pakke.Summer.Where(s => !s.Belop.IsEmpty).ToList();
        var rest = others.Count < 2 ? [] : others.Select(s => (Row(NameOf(s.Ordning, edition.Registers), s.Belop), s.Belop));
        yield return Table("Meldt behov i alle ordninger, i kroner", rest) with
        {
            Merknad = node.Ramme.Ordninger is { IsEmpty: false } own
                ? $"Slik det er trykt i skjemaet. Tiltakene her er bare de som er meldt i {NorwegianFormat.List([.. own.Select(o => o.Kortnavn)])}; "
                    + "de andre ordningene har ingen tiltak bak tallene."
                : "Slik det er trykt i skjemaet.",
        };
    }

    internal static Belopstabell Table(string title, IEnumerable<(Belopsrad Rad, Belop Belop)> rows)
    {
        var all = rows.ToList();
        var largest = all.Select(r => Length(r.Belop)).DefaultIfEmpty().Max();
        return new(title, [.. all.Select(r => r.Rad with { Stolpe = Bar(r.Belop, largest) })]);
    }

    private static long Length(Belop belop) => Math.Max(belop.Sum ?? 0, (belop.Eier ?? 0) + (belop.Uh ?? 0));

    // Rounded at the ends, so that the parts fill the whole.
    private static Stolpe? Bar(Belop belop, long largest)
    {
        if (largest <= 0 || Length(belop) <= 0)
        {
            return null;
        }

        var eier = At(belop.Eier ?? 0);
        var both = At((belop.Eier ?? 0) + (belop.Uh ?? 0));
        return new(eier, both - eier, At(Length(belop)) - both);

        int At(long kroner) => (int)Math.Round(kroner * 1000.0 / largest);
    }

    private static IEnumerable<(Belopsrad Rad, Belop Belop)> Rows(params ImmutableArray<(string Navn, Belop Belop)> rows) =>
        rows.Where(r => !r.Belop.IsEmpty).Select(r => (Row(r.Navn, r.Belop), r.Belop));

    private static (Belopsrad Rad, Belop Belop) OfTiltak(TiltakNode node) =>
        (Row(node.Tiltak.Tittel, node.Tiltak.Meldt) with { Url = Paths.Of(node) }, node.Tiltak.Meldt);

    private static (Belopsrad Rad, Belop Belop) Aktivitet(Aktivitet aktivitet)
    {
        var belop = new Belop(aktivitet.Eier, aktivitet.Uh, null);
        return (Row(aktivitet.Navn, belop) with
        {
            Deltakere = aktivitet.Deltakere is { } people ? NorwegianFormat.Number(people) : null,
            Merknad = aktivitet.Merknad,
        }, belop);
    }

    private static (Belopsrad Rad, Belop Belop) Anslag(Anslag anslag)
    {
        var belop = new Belop(anslag.Eier, anslag.Uh, null);
        return (Row(anslag.Periode, belop) with { Merknad = anslag.Merknad }, belop);
    }

    private static string NameOf(string ordning, Registers registers) =>
        ordning == "alle" ? "Alle ordninger" : registers.Ordninger.Find(ordning)?.Kortnavn ?? ordning;

    internal static Belopsrad Row(string navn, Belop belop) => new(navn, Number(belop.Eier), Number(belop.Uh), Number(belop.Sum));

    private static string Number(long? value) => value is { } v ? NorwegianFormat.Number(v) : Unstated;
}
