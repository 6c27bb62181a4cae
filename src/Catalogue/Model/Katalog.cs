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
