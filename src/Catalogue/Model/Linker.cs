using System.Collections.Immutable;

namespace Catalogue.Model;

/// <summary>
/// Joins entries into a catalogue: inheritance, references, links in both directions. Total and silent: what is wrong is for the rules to say.
/// </summary>
public static class Linker
{
    public static Katalog Link(Entries entries)
    {
        var registers = new Registers(entries);
        var pakker = entries.Pakker.Select(p => new PakkeNode(p)).OrderBy(p => p.Id, StringComparer.Ordinal).ToImmutableArray();
        var tiltak = entries.Tiltak.Select(t => new TiltakNode(t)).OrderBy(t => t.Id, StringComparer.Ordinal).ToImmutableArray();
        var katalog = new Katalog(entries, registers, pakker, tiltak);

        foreach (var pakke in pakker)
        {
            pakke.Ramme = Resolve(pakke.Pakke.Ramme, registers);
            pakke.Skjema = registers.Skjemaer.Find(pakke.Pakke.Skjema);
            pakke.Videreforer = Others(pakke.Pakke.Videreforer, katalog.FindPakke, pakke);
        }

        foreach (var node in tiltak)
        {
            node.Pakke = katalog.FindPakke(node.Tiltak.PakkeId);
            node.Ramme = node.Pakke is { } pakke
                ? OfPakkeFirst(Resolve(Inherit(node.Tiltak.Ramme, pakke.Pakke.Ramme), registers), pakke.Ramme)
                : Resolve(node.Tiltak.Ramme, registers);
            node.Temaer = All(node.Tiltak.Tema, registers.Temaer);
            node.Malgrupper = All(node.Tiltak.Malgruppe, registers.Malgrupper);
            node.Prioriteringer = All(node.Tiltak.Prioriteringer, registers.Prioriteringer);
            node.ByggerPaa = Others(node.Tiltak.Slekt.ByggerPaa, katalog.FindTiltak, node);
            node.Videreforer = Others(node.Tiltak.Slekt.Videreforer, katalog.FindTiltak, node);
            node.Gjenbruker = Reused(node, katalog);
        }

        LinkBackwards(katalog);
        return katalog;
    }

    /// <summary>The frame of a tiltak, with the package's where the tiltak is silent.</summary>
    public static Ramme Inherit(Ramme own, Ramme pakke) => new()
    {
        Regioner = own.Regioner.IsEmpty ? pakke.Regioner : own.Regioner,
        Ordninger = own.Ordninger.IsEmpty ? pakke.Ordninger : own.Ordninger,
        Ar = own.Ar ?? pakke.Ar,
        Eiere = own.Eiere.IsEmpty ? pakke.Eiere : own.Eiere,
        Partnere = own.Partnere.IsEmpty ? pakke.Partnere : own.Partnere,
        PrivateEiere = own.PrivateEiere.IsEmpty ? pakke.PrivateEiere : own.PrivateEiere,
        Uh = own.Uh.IsEmpty ? pakke.Uh : own.Uh,
        Sektor = own.Sektor.IsEmpty ? pakke.Sektor : own.Sektor,
    };

    private static void LinkBackwards(Katalog katalog)
    {
        var used = Reverse(katalog.Tiltak, t => t.ByggerPaa.Concat(t.Videreforer));
        var connected = Reverse(katalog.Tiltak, t => Others(t.Tiltak.Slekt.HengerSammenMed, katalog.FindTiltak, t));
        var related = Reverse(katalog.Tiltak, t => Others(t.Tiltak.Slekt.Beslektet, katalog.FindTiltak, t));
        var reused = katalog.Tiltak.SelectMany(t => t.Gjenbruker, (t, g) => (g.Tiltak, By: g with { Tiltak = t })).ToLookup(g => g.Tiltak, g => g.By);
        foreach (var node in katalog.Tiltak)
        {
            node.GjenbruktAv = [.. reused[node]];
            node.BruktVidereI = Sorted(used[node]);
            node.HengerSammenMed = Sorted(connected[node].Concat(Others(node.Tiltak.Slekt.HengerSammenMed, katalog.FindTiltak, node)));
            node.Beslektet = Sorted(related[node].Concat(Others(node.Tiltak.Slekt.Beslektet, katalog.FindTiltak, node)));
        }

        var continued = katalog.Pakker.SelectMany(p => p.Videreforer, (from, to) => (from, to)).ToLookup(l => l.to, l => l.from);
        var members = katalog.Tiltak.Where(t => t.Pakke is not null).ToLookup(t => t.Pakke!);
        foreach (var pakke in katalog.Pakker)
        {
            pakke.VidereforesI = [.. continued[pakke].Distinct()];
            pakke.Tiltak = [.. members[pakke].OrderBy(t => t.Tiltak.Nr ?? int.MaxValue)];
        }
    }

    private static ImmutableArray<Gjenbrukt> Reused(TiltakNode node, Katalog katalog) => node.Tiltak.Gjenbruk.IsEmpty ? [] :
    [
        .. from gjenbruk in node.Tiltak.Gjenbruk
           let source = gjenbruk.Tiltak is { } id ? katalog.FindTiltak(id.Text) : null
           where source is not null && source != node
           select new Gjenbrukt(source, gjenbruk),
    ];

    private static ILookup<TiltakNode, TiltakNode> Reverse(ImmutableArray<TiltakNode> all, Func<TiltakNode, IEnumerable<TiltakNode>> links) =>
        all.SelectMany(links, (from, to) => (from, to)).ToLookup(l => l.to, l => l.from);

    private static ImmutableArray<TiltakNode> Sorted(IEnumerable<TiltakNode> nodes) =>
        [.. nodes.Distinct().OrderBy(n => n.Id, StringComparer.Ordinal)];

    private static ResolvedRamme Resolve(Ramme ramme, Registers registers)
    {
        var uh = All(ramme.Uh, registers.Uh);
        var regioner = All(ramme.Regioner, registers.Regioner);
        var privat = ramme.PrivateEiere.Select(registers.Eiere.Private);
        ImmutableArray<Eier> eiere = [.. Eiere(ramme.Eiere, registers).Concat(privat).DistinctBy(e => e.Id)];
        ImmutableArray<Eier> partnere = [.. Eiere(ramme.Partnere, registers).DistinctBy(e => e.Id)];
        ImmutableArray<Eier> placed = [.. eiere.Concat(partnere).Where(e => !e.Fylker.IsEmpty)];
        ImmutableArray<Kommune> omrade =
        [
            .. placed.IsEmpty
                ? regioner.SelectMany(registers.Links.MembersOf).Select(m => m.Kommune).Distinct<Kommune>(ReferenceEqualityComparer.Instance)
                : placed.SelectMany(e => e.Kommuner).Distinct<Kommune>(ReferenceEqualityComparer.Instance),
        ];
        return new()
        {
            Regioner = regioner,
            Ordninger = All(ramme.Ordninger, registers.Ordninger),
            Ar = ramme.Ar,
            Eiere = eiere,
            Partnere = partnere,
            Kommuner = [.. eiere.Concat(partnere).SelectMany(e => e.Deltakende).Distinct<Kommune>(ReferenceEqualityComparer.Instance)],
            Omrade = omrade,
            Fylker = [.. placed.SelectMany(e => e.Fylker).Concat(omrade.Select(registers.Kommuner.FylkeOf).OfType<Fylke>()).Distinct()],
            Uh = uh,
            UhMedVerter = [.. uh.Concat(uh.Select(registers.Links.HostOf).OfType<Uh>()).Distinct()],
            Sektor = ramme.Sektor,
        };
    }

    private static ResolvedRamme OfPakkeFirst(ResolvedRamme own, ResolvedRamme pakke) => own.Ordninger.Length < 2
        ? own
        : own with { Ordninger = [.. own.Ordninger.OrderBy(o => pakke.Ordninger.Contains(o) ? 0 : 1)] };

    private static IEnumerable<Eier> Eiere(ImmutableArray<Ref> references, Registers registers) =>
        references.Select(r => registers.Eiere.Find(r.Text)).OfType<Eier>();

    private static ImmutableArray<T> All<T>(ImmutableArray<Ref> references, Register<T> register)
        where T : class => [.. references.Select(r => register.Find(r.Text)).OfType<T>().Distinct()];

    private static ImmutableArray<T> Others<T>(ImmutableArray<Ref> references, Func<string, T?> find, T self)
        where T : class => references.IsEmpty ? [] : [.. references.Select(r => find(r.Text)).OfType<T>().Where(n => n != self).Distinct()];
}
