using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Facets;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;
using Catalogue.Tables;

namespace Catalogue.Pages;

/// <summary>
/// <c>/oversikt/</c>: what is done where, with whom and for how much; a page for each region, and where there are many, one for each fylke.
/// </summary>
internal sealed class OverviewPages
{
    private const string Title = "Oversikt";
    private const string Template = "oversiktsside.sbn-html";
    private const string Who = "Hvem samarbeider med hvem";
    private const string Together = "Hvor mye de har meldt sammen, år for år, og hvor mye av det som er til partneren.";
    private const string NotAdded =
        "Et tiltak med flere partnere, regioner eller kommuner står på flere rader, så radene kan ikke legges sammen uten videre.";
    private const int MaxRegions = 12;
    private const int MaxRows = 60;
    private readonly SiteEdition edition;
    private readonly Nearness nearness;
    private readonly Dictionary<string, (Facet Facet, FacetSection Section)> sections;
    private readonly Lazy<ILookup<string, TiltakNode>> byRegion;
    private readonly Lazy<ILookup<string, TiltakNode>> byKommune;
    private readonly Lazy<ILookup<string, TiltakNode>> byFylke;
    private readonly Lazy<HashSet<(string Region, string Theme)>> themes;

    private OverviewPages(SiteEdition edition)
    {
        this.edition = edition;
        nearness = new(edition.Registers);
        sections = edition.Sections.ToDictionary(s => s.Facet.Id, s => s, StringComparer.Ordinal);
        byRegion = Found(RegionFacet.Id);
        byKommune = Found(KommuneFacet.Id);
        byFylke = Found(FylkeFacet.Id);
        themes = new(() =>
            [.. byRegion.Value.SelectMany(r => r.SelectMany(sections[TemaFacet.Id].Facet.FilterKeysOf).Distinct().Select(t => (r.Key, t)))]);
    }

    public static IEnumerable<Page> Of(PageContext context)
    {
        var pages = new OverviewPages(context.Edition);
        string[] needed = [TemaFacet.Id, RegionFacet.Id, KommuneFacet.Id, FylkeFacet.Id];
        return needed.All(pages.sections.ContainsKey) ? pages.All() : [];
    }

    private ImmutableArray<Region> Regions => edition.Registers.Regioner.All;

    private ImmutableArray<Samarbeid> OfRegions => edition.SamarbeidOf(sections[RegionFacet.Id].Facet);

    private ImmutableArray<Samarbeid> OfKommuner => edition.SamarbeidOf(sections[KommuneFacet.Id].Facet);

    private bool HasManyRegions => Regions.Length > MaxRegions;

    private IEnumerable<Fylke> WithRegions => edition.Registers.Fylker.All.Where(f => edition.Registers.Links.RegionerIn(f).Any());

    private IEnumerable<Page> All() =>
    [
        Page(Paths.Oversikt, Title, "Hva som er gjort hvor, med hvem og for hvor mye.", Main, []),
        .. HasManyRegions ? WithRegions.Select(OfFylke) : [],
        .. Regions.Select(OfRegion),
        .. Pairs(Paths.Samarbeid, $"{Who}: regioner", OfRegions),
        .. Pairs(Paths.KommunesSamarbeid, $"{Who}: kommuner", OfKommuner),
    ];

    private OversiktssideView Main() => new(Title, "Hva som er gjort hvor, med hvem og for hvor mye. Tallene er lenker til tiltakene.")
    {
        Dekning = edition.Coverage.All(),
        Belop = SumTables.Of(ReportedSum.Of(edition.Tiltak, edition)),
        Matriser = HasManyRegions
            ? new Matrices(edition, key => byFylke.Value[key]).Of(Themes, Used(FylkeFacet.Id), _ => [])
            : ThemesByRegion(Regions),
        Samarbeid = OfRegions.Length <= MaxRows ? SamarbeidTables.Of(Who, OfRegions) : null,
        Bolker = [.. Ways().Where(b => !b.Lenker.IsEmpty)],
    };

    private IEnumerable<Bolk> Ways()
    {
        yield return new("Mer om samarbeid og penger",
        [
            new($"{Who}: regioner", Paths.Samarbeid),
            new($"{Who}: kommuner", Paths.KommunesSamarbeid),
            .. edition.Sections.Where(s => s.Section.ComparesAmounts)
                .Select(s => new Lenke($"Meldt behov per {NorwegianFormat.Uncapitalised(s.Facet.Title)}", s.Section.Path)),
        ]);
        if (HasManyRegions)
        {
            yield return new("Fylke for fylke",
                [.. WithRegions.Select(f => new Lenke(f.Navn, Paths.OverviewOf(f)))]);
        }

        yield return new(
            "Region for region",
            [.. Regions.Select(r => new Lenke(r.Navn, Paths.OverviewOf(r)).WithCount(byRegion.Value[r.Id].Count()))]);
    }

    private Page OfFylke(Fylke fylke) => Page(
        Paths.OverviewOf(fylke),
        $"Oversikt over {fylke.Navn}",
        $"Hva regionene i {fylke.Navn} har gjort, tema for tema.",
        () => new($"Oversikt over {fylke.Navn}", "Hva regionene i fylket har gjort, tema for tema. Tallene er lenker til tiltakene.")
        {
            Dekning = edition.Coverage.Of(fylke),
            Matriser = ThemesByRegion([.. edition.Registers.Links.RegionerIn(fylke)]),
        },
        [new(Title, Paths.Oversikt)]);

    private Page OfRegion(Region region) => Page(
        Paths.OverviewOf(region),
        $"Oversikt over {region.Navn}",
        $"Hva kommunene i {region.Navn} har gjort, tema for tema, og hvem de har samarbeidet med.",
        () => new($"Oversikt over {region.Navn}", "Hva kommunene har gjort, tema for tema, og med hvem. Tallene er lenker til tiltakene.")
        {
            Dekning = edition.Coverage.Of(region),
            Belop = SumTables.Of(edition.SumOf(sections[RegionFacet.Id].Facet, ValueOf(region))),
            Matriser = ThemesByKommune(region),
            Samarbeid = SamarbeidTables.Of(Who, OfRegions.Where(s => s.Sted.Id == region.Id)),
            Bolker = [new("Mer om regionen", [new($"Tiltakene i {region.Navn}", Paths.Of(region)), new("Alle regionene", Paths.Oversikt)])],
        },
        [new(Title, Paths.Oversikt)]);

    private ImmutableArray<Matrise> ThemesByRegion(ImmutableArray<Region> regions)
    {
        var (facet, section) = sections[RegionFacet.Id];
        return new Matrices(edition, key => byRegion.Value[key]).Of(
            Themes,
            new(facet, section, [.. regions.Select(ValueOf)]),
            value => nearness.Around(edition.Registers.Regioner.Find(value.Id)!).Select(ValueOf));
    }

    private ImmutableArray<Matrise> ThemesByKommune(Region region)
    {
        var (facet, section) = sections[KommuneFacet.Id];
        var register = edition.Registers.Kommuner;
        var nearest = nearness.Around(region).ToList();
        var members = edition.Registers.Links.MembersOf(region).Select(m => m.Kommune)
            .DistinctBy(register.SlugOf)
            .ToDictionary(k => facet.Find(register.SlugOf(k))!, k => k);
        return new Matrices(edition, key => byKommune.Value[key]).Of(
            Themes,
            new(facet, section, FacetValue.ByName(members.Keys)),
            value => nearness.Around(members[value], members.Values).Select(k => facet.Find(register.SlugOf(k))!),
            theme => nearest.Find(r => themes.Value.Contains((r.Id, theme.Id))) is { } other
                ? new(other.Navn, $"{Paths.Filtered(TemaFacet.Id, theme.Id)}&{RegionFacet.Id}={other.Id}")
                : null);
    }

    private static IEnumerable<Page> Pairs(string path, string title, ImmutableArray<Samarbeid> all)
    {
        foreach (var (at, number, rows) in Pagination.Split(path, all))
        {
            var heading = number == 1 ? title : FormattableString.Invariant($"{title}, side {number}");
            yield return Page(at, heading, Together, () => new(title, $"{Together} {NotAdded}")
            {
                Samarbeid = SamarbeidTables.Of(heading, rows) with { Sider = Pagination.NumbersOf(path, number, all.Length) },
            }, [new(Title, Paths.Oversikt)]);
        }
    }

    private Axis Themes => new(sections[TemaFacet.Id].Facet, sections[TemaFacet.Id].Section, sections[TemaFacet.Id].Facet.Values);

    private Axis Used(string id) =>
        new(sections[id].Facet, sections[id].Section, [.. sections[id].Facet.Values.Where(v => !sections[id].Facet[v.Id].IsEmpty)]);

    private FacetValue ValueOf(Region region) => sections[RegionFacet.Id].Facet.Find(region.Id)!;

    private Lazy<ILookup<string, TiltakNode>> Found(string facet) => new(() => edition.Tiltak
        .SelectMany(t => sections[facet].Facet.FilterKeysOf(t), ValueTuple.Create)
        .ToLookup(pair => pair.Item2, pair => pair.Item1, StringComparer.Ordinal));

    private static Page Page(string path, string title, string description, Func<OversiktssideView> view, ImmutableArray<Lenke> way) =>
        new(path, Template, view, new(title, description)
        {
            Seksjon = Paths.Oversikt,
            Brodsmuler = way,
            Tabell = Paths.TableOf(SamarbeidTable.All.Id),
        });
}
