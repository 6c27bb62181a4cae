using System.Collections.Concurrent;
using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Edition.Facets;
using Catalogue.Language;
using Catalogue.Markdown;
using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Edition;

/// <summary>The edition of the catalogue that the site shows: its tiltak in order, grouped by every facet, with cards and rendered bodies.</summary>
public sealed class SiteEdition
{
    private readonly IReadOnlyDictionary<SourceText, MarkdownBody> bodies;
    private readonly bool drafts;
    private readonly ConcurrentDictionary<(string Facet, string Value), ReportedSum> sums = [];
    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<Samarbeid>>> samarbeid = new(StringComparer.Ordinal);
    private readonly Lazy<Similarity> similarity;

    /// <param name="katalog">The content.</param>
    /// <param name="bodies">Its texts as HTML.</param>
    /// <param name="drafts">Show tiltak that are not approved too.</param>
    /// <param name="today">The day of the build: from then on some tiltak await an experience. Without it none does.</param>
    public SiteEdition(Katalog katalog, IReadOnlyDictionary<SourceText, MarkdownBody> bodies, bool drafts, DateOnly today = default)
        : this(katalog, bodies, (drafts, today), AllFacets.Declarations)
    {
    }

    public SiteEdition(
        Katalog katalog,
        IReadOnlyDictionary<SourceText, MarkdownBody> bodies,
        (bool Drafts, DateOnly Today) how,
        ImmutableArray<Func<FacetSource, Facet>> facets)
    {
        this.bodies = bodies;
        drafts = how.Drafts;
        Today = how.Today;
        Katalog = katalog;
        All = NewestFirst(katalog.Tiltak.Where(HasPage), t => t.Ramme, t => t.Tiltak.Tittel);
        Tiltak = [.. All.Where(t => !t.Trukket)];
        Pakker = NewestFirst(Tiltak.Select(t => t.Pakke).OfType<PakkeNode>().Distinct(), p => p.Ramme, p => p.Pakke.Tittel);
        var source = new FacetSource(katalog.Registers, Tiltak) { Today = Today };
        Coverage = source.Coverage;
        similarity = new(() => new(Tiltak, KeptWords));
        var declared = new Facet[facets.Length];
        Parallel.For(0, facets.Length, i => declared[i] = facets[i](source));
        Facets = [.. declared];
        Sections =
        [
            .. Facets.Where(f => f.Section is { } section && !(section.IsOptional && f.Values.IsEmpty))
                .Select(f => (f, f.Section!))
                .OrderBy(s => s.Item2.MenuWeight),
        ];
    }

    public Katalog Katalog { get; }

    public DateOnly Today { get; }

    public Innstillinger Innstillinger => Katalog.Entries.Innstillinger;

    public Registers Registers => Katalog.Registers;

    /// <summary>Everything that has a page: withdrawn tiltak too. Newest first, then by title.</summary>
    public ImmutableArray<TiltakNode> All { get; }

    /// <summary>Everything that is listed. Newest first, then by title.</summary>
    public ImmutableArray<TiltakNode> Tiltak { get; }

    /// <summary>The listed tiltak, newest first, but one of each package before the others of any.</summary>
    public IEnumerable<TiltakNode> NewestOfEachPakke => Tiltak.DistinctBy(t => (object?)t.Pakke ?? t).Concat(Tiltak).Distinct();

    /// <summary>The packages that have listed tiltak. Newest first, then by title.</summary>
    public ImmutableArray<PakkeNode> Pakker { get; }

    /// <summary>The ways to sort the tiltak, in the order in which the search page offers them.</summary>
    public ImmutableArray<Facet> Facets { get; }

    /// <summary>The facets that have pages, in the order of the menus.</summary>
    public ImmutableArray<(Facet Facet, FacetSection Section)> Sections { get; }

    /// <summary>How much of what was reported is here.</summary>
    public Coverage Coverage { get; }

    public Cards Cards { get; } = new();

    /// <summary>What the text of each tiltak was made of the last time; null where there was none.</summary>
    public Memo<Tiltak, uint[]>? KeptWords { get; init; }

    /// <summary>Which of the listed tiltak resemble each other.</summary>
    public Similarity Similarity => similarity.Value;

    /// <summary>What the tiltak of a value are reported for, in its year where it is one; its page and those that compare it ask.</summary>
    public ReportedSum SumOf(Facet facet, FacetValue value) => sums.GetOrAdd((facet.Id, value.Id), _ =>
    {
        var all = ReportedSum.Of(facet[value.Id], this);
        return value.Year is { } year ? all.In(year) : all;
    });

    /// <summary>Who has reported with whom, by the places of a facet; counted once for pages and table.</summary>
    public ImmutableArray<Samarbeid> SamarbeidOf(Facet places) =>
        samarbeid.GetOrAdd(places.Id, _ => new(() => Samarbeid.Of(places, this))).Value;

    public MarkdownBody Body(Origin origin) => bodies.TryGetValue(origin.Source, out var body) ? body : MarkdownBody.Empty;

    /// <summary>Every text there is.</summary>
    public IEnumerable<MarkdownBody> AllBodies => bodies.Values;

    /// <summary>The texts that stand on a page: not those of drafts, of withdrawn tiltak, and of packages without any published.</summary>
    public IEnumerable<MarkdownBody> ShownBodies()
    {
        var shown = Tiltak.Select(t => t.Tiltak.Origin.Source).Concat(Pakker.Select(p => p.Pakke.Origin.Source)).ToHashSet();
        return bodies.Where(b => shown.Contains(b.Key) || !b.Key.Path.StartsWith("content/pakker/", StringComparison.Ordinal)).Select(b => b.Value);
    }

    /// <summary>The tiltak of a package that are listed, in the package's own order.</summary>
    public ImmutableArray<TiltakNode> TiltakIn(PakkeNode pakke) => [.. pakke.Tiltak.Where(t => HasPage(t) && !t.Trukket)];

    /// <summary>The feed of the tiltak that a page lists; null where none has a date.</summary>
    public static string? FeedOf(string page, ImmutableArray<TiltakNode> list) => list.Any(t => t.Endret is not null) ? Paths.FeedOf(page) : null;

    public bool HasPage(TiltakNode tiltak) => drafts || tiltak.Tiltak.Godkjent.IsGiven;

    private static ImmutableArray<T> NewestFirst<T>(IEnumerable<T> nodes, Func<T, ResolvedRamme> frame, Func<T, string> title) =>
        [.. nodes.OrderByDescending(n => frame(n).Ar ?? 0).ThenBy(title, NorwegianCollation.Instance)];
}
