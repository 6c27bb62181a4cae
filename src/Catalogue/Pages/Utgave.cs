using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Markdown;
using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Pages;

/// <summary>The edition of the catalogue that is published: its tiltak in order, grouped by every facet, with rendered bodies.</summary>
public sealed class Utgave
{
    private readonly IReadOnlyDictionary<SourceText, MarkdownBody> bodies;
    private readonly bool drafts;

    public Utgave(Katalog katalog, IReadOnlyDictionary<SourceText, MarkdownBody> bodies, bool drafts)
    {
        this.bodies = bodies;
        this.drafts = drafts;
        Katalog = katalog;
        Innstillinger = katalog.Entries.Innstillinger;
        Alle = [.. katalog.Tiltak.Where(HarSide).OrderByDescending(t => t.Ramme.Ar ?? 0).ThenBy(t => t.Tiltak.Tittel, NorwegianCollation.Instance)];
        Tiltak = [.. Alle.Where(t => !t.Trukket)];
        Pakker = [.. Tiltak.Select(t => t.Pakke).OfType<PakkeNode>().Distinct().OrderByDescending(p => p.Ramme.Ar ?? 0).ThenBy(p => p.Pakke.Tittel, NorwegianCollation.Instance)];
        PerRegion = Tiltak.Where(t => t.Ramme.Region is not null).ToLookup(t => t.Ramme.Region!.Id, StringComparer.Ordinal);
        PerOrdning = Tiltak.Where(t => t.Ramme.Ordning is not null).ToLookup(t => t.Ramme.Ordning!.Id, StringComparer.Ordinal);
        PerAr = Tiltak.Where(t => t.Ramme.Ar is not null).ToLookup(t => t.Ramme.Ar!.Value);
        PerKommune = ByMany(t => t.Ramme.Eiere.Concat(t.Ramme.Partnere).Select(k => k.Nr).Distinct());
        PerUh = ByMany(t => t.Ramme.UhMedVerter.Select(u => u.Id));
        PerTema = ByMany(t => t.Temaer.Select(x => x.Id));
        RegionAv = katalog.Entries.Regioner
            .SelectMany(r => r.Kommuner, (region, medlem) => (region, medlem, kommune: katalog.Registers.Kommuner.Find(medlem.Kommune.Text).Kommune))
            .Where(m => m.kommune is not null)
            .ToLookup(m => m.kommune!.Nr, m => (m.region, m.medlem), StringComparer.Ordinal);
    }

    public Katalog Katalog { get; }

    public Innstillinger Innstillinger { get; }

    public Registers Registers => Katalog.Registers;

    /// <summary>Everything that has a page: withdrawn tiltak too. Newest first, then by title.</summary>
    public ImmutableArray<TiltakNode> Alle { get; }

    /// <summary>Everything that is listed. Newest first, then by title.</summary>
    public ImmutableArray<TiltakNode> Tiltak { get; }

    public ImmutableArray<PakkeNode> Pakker { get; }

    public ILookup<string, TiltakNode> PerRegion { get; }

    public ILookup<string, TiltakNode> PerOrdning { get; }

    public ILookup<int, TiltakNode> PerAr { get; }

    /// <summary>By kommune number: as owner or as partner.</summary>
    public ILookup<string, TiltakNode> PerKommune { get; }

    /// <summary>By id; an institution has the tiltak of its centres too.</summary>
    public ILookup<string, TiltakNode> PerUh { get; }

    public ILookup<string, TiltakNode> PerTema { get; }

    /// <summary>The regions that list a kommune, by its number.</summary>
    public ILookup<string, (Region Region, Medlemskap Medlemskap)> RegionAv { get; }

    /// <summary>The texts that stand on a page: not those of drafts, of withdrawn tiltak, and of packages without any published.</summary>
    public IEnumerable<MarkdownBody> VisteTekster()
    {
        var shown = Tiltak.Select(t => t.Tiltak.Origin.Source).Concat(Pakker.Select(p => p.Pakke.Origin.Source)).ToHashSet();
        return bodies.Where(b => shown.Contains(b.Key) || !b.Key.Path.StartsWith("content/pakker/", StringComparison.Ordinal)).Select(b => b.Value);
    }

    /// <summary>Every text there is.</summary>
    public IEnumerable<MarkdownBody> AlleTekster => bodies.Values;

    public MarkdownBody Body(Origin origin) => bodies.TryGetValue(origin.Source, out var body) ? body : MarkdownBody.Empty;

    /// <summary>The tiltak of a package that are listed, in the package's own order.</summary>
    public ImmutableArray<TiltakNode> TiltakI(PakkeNode pakke) => [.. pakke.Tiltak.Where(t => HarSide(t) && !t.Trukket)];

    public bool HarSide(TiltakNode tiltak) => drafts || tiltak.Tiltak.Godkjent.IsGiven;

    private ILookup<string, TiltakNode> ByMany(Func<TiltakNode, IEnumerable<string>> keys) =>
        Tiltak.SelectMany(keys, (node, key) => (node, key)).ToLookup(x => x.key, x => x.node, StringComparer.Ordinal);
}
