using System.Collections.Immutable;

namespace Catalogue.Model;

/// <summary>The whole catalogue, linked: what rules judge and pages show.</summary>
public sealed class Katalog
{
    internal Katalog(Entries entries, Registers registers, ImmutableArray<PakkeNode> pakker, ImmutableArray<TiltakNode> tiltak)
    {
        Entries = entries;
        Registers = registers;
        Pakker = pakker;
        Tiltak = tiltak;
        tiltakById = ById(tiltak, t => t.Id);
        pakkeById = ById(pakker, p => p.Id);
    }

    private readonly Dictionary<string, TiltakNode> tiltakById;
    private readonly Dictionary<string, PakkeNode> pakkeById;

    public Entries Entries { get; }

    public Registers Registers { get; }

    /// <summary>Every package, by id; drafts included.</summary>
    public ImmutableArray<PakkeNode> Pakker { get; }

    /// <summary>Every tiltak, by id; drafts included.</summary>
    public ImmutableArray<TiltakNode> Tiltak { get; }

    public TiltakNode? FindTiltak(string id) => tiltakById.GetValueOrDefault(id);

    public PakkeNode? FindPakke(string id) => pakkeById.GetValueOrDefault(id);

    private static Dictionary<string, T> ById<T>(ImmutableArray<T> all, Func<T, string> id)
    {
        var result = new Dictionary<string, T>(all.Length, StringComparer.Ordinal);
        foreach (var entry in all)
        {
            result.TryAdd(id(entry), entry);
        }

        return result;
    }
}

/// <summary>The registers that tiltak refer to, each with its look-ups.</summary>
public sealed class Registers
{
    public Registers(Entries entries)
    {
        Kommuner = new(entries.Kommuner, entries.UtgatteKommuner);
        Regioner = new(entries.Regioner, r => r.Id, r => r.Alias.Append(r.Navn));
        Uh = new(entries.Uh, u => u.Id, u => u.Alias.Append(u.Navn).Append(u.Kortnavn));
        Ordninger = new(entries.Ordninger, o => o.Id, o => o.Alias.Append(o.Navn).Append(o.Kortnavn));
        Temaer = new(entries.Temaer, t => t.Id, t => t.Synonymer.Append(t.Navn));
        Malgrupper = new(entries.Malgrupper, m => m.Id, m => m.Alias.Append(m.Navn));
        Links = new(this);
    }

    public KommuneRegister Kommuner { get; }

    public Register<Region> Regioner { get; }

    public Register<Uh> Uh { get; }

    public Register<Ordning> Ordninger { get; }

    public Register<Tema> Temaer { get; }

    public Register<Malgruppe> Malgrupper { get; }

    /// <summary>What of the registers belongs together.</summary>
    public RegisterLinks Links { get; }
}
