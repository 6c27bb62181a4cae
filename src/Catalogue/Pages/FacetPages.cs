using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Facets;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The pages of every facet: an index of its values, and for each its tiltak, what is declared of it, and links to other facets.</summary>
internal sealed class FacetPages(Facet facet, FacetSection section, PageContext context)
{
    private const int MaxNearby = 12;

    public static IEnumerable<Page> Of(PageContext context) =>
        context.Edition.Sections.OrderBy(s => s.Section.SitemapWeight).SelectMany(s => new FacetPages(s.Facet, s.Section, context).All());

    private IEnumerable<Page> All() => facet.SitemapOrder.SelectMany(Of).Prepend(IndexPages.Page(section.Path, Index()));

    private OversiktView Index()
    {
        var groups = facet.Values.GroupBy(v => v.Group, StringComparer.Ordinal)
            .OrderBy(g => section.Groups.IndexOf(g.Key))
            .ThenByDescending(g => g.Count(v => !facet[v.Id].IsEmpty))
            .ThenBy(g => g.Key, NorwegianCollation.Instance);
        return new(section.Title, section.Introduction, [.. groups.Select(IndexGroup)])
        {
            Belop = section.ComparesAmounts ? SumTables.Of(facet, section, context.Edition) : null,
        };
    }

    private Bolk IndexGroup(IGrouping<string, FacetValue> group)
    {
        var fylke = section.GroupFylke?.Invoke(group.Key);
        var used = group.ToLookup(v => section.Unused is null || !facet[v.Id].IsEmpty);
        return new(group.Key, [.. used[true].Select(v => IndexLink(v).WithCount(facet[v.Id].Length))])
        {
            Id = section.IdOfGroup(group.Key),
            Url = fylke is null ? null : Paths.Of(fylke),
            Kart = fylke is null ? null : TileMaps.Of(fylke, context.Edition),
            Foldet = used[false].Count() is > 0 and var count
                ? new($"{NorwegianFormat.Number(count)} {section.Unused} uten tiltak", [.. used[false].Select(IndexLink)])
                : null,
        };
    }

    private Lenke IndexLink(FacetValue value) => section.LinkTo(value) with { Merknad = value.Note };

    private IEnumerable<Page> Of(FacetValue value)
    {
        var words = facet.PageOf(value);
        var path = section.PathOf(value);
        var hode = new Hode(words.Title ?? value.Name, words.Description)
        {
            Seksjon = section.Path,
            Brodsmuler = [new(section.Title, section.Path)],
            Fil = value.Origin?.Source.Path,
            Strom = SiteEdition.FeedOf(path, facet[value.Id]),
            Kalender = words.Calendar,
            Tabell = facet[value.Id].IsEmpty ? null : Paths.ListTableOf(path),
            Sammenlign = SamlingPages.ComparisonOf(facet[value.Id]),
            Sakspapir = SamlingPages.DocumentOf(facet[value.Id]),
        };
        foreach (var (at, number, liste) in Pagination.Split(path, words.ListTitle, facet[value.Id], t => context.Edition.Cards[t]))
        {
            yield return number == 1
                ? new(at, "fasett.sbn-html", () => First(value, words, liste()), hode)
                : new(at, "fasett.sbn-html", () => Later(value, words, liste()), hode with
                {
                    Tittel = FormattableString.Invariant($"{hode.Tittel}, side {number}"),
                    Brodsmuler = [.. hode.Brodsmuler, new(value.Name, path)],
                });
        }
    }

    private FasettView First(FacetValue value, FacetPage words, Liste liste)
    {
        var tiltak = facet[value.Id];
        var sum = context.Edition.SumOf(facet, value);
        return Later(value, words, liste) with
        {
            Ingress = value.Origin is { } origin ? context.Ingress(origin) : null,
            Varsel = words.Notice,
            Tall = [.. KeyFigures.Of(tiltak.Length, sum)],
            Merknader = [.. KeyFigures.Notes(sum, section)],
            Begreper = Terms.OfSum(sum),
            Belop = SumTables.Of(sum, facet),
            Fakta = words.Facts,
            Kart = [.. words.Maps.Select(f => TileMaps.Of(f, context.Edition, words.OnMaps)).OfType<Flisekart>()],
            Bolker = [.. words.Links, .. Neighbours.Of(tiltak, context.Edition, section.PathOf(value)).Where(IsNewBeside(words.Links))],
            Naboliste = tiltak.IsEmpty ? Nearest(words.Nearby) : null,
        };
    }

    // A page that lists and counts its kommuner itself (a fylke's) has no use for a second list of them.
    private static Func<Bolk, bool> IsNewBeside(ImmutableArray<Bolk> own)
    {
        var listed = own.SelectMany(b => b.Lenker).ToHashSet();
        return neighbours => !neighbours.Lenker.All(listed.Contains);
    }

    // Where nothing is near, the page leads to all: a list of the newest would change hundreds of pages with every new tiltak.
    private Liste? Nearest(ImmutableArray<Nearby> nearby) => nearby
        .Select(n => (n.Title, Cards: Cards([.. n.Tiltak.Take(MaxNearby)])))
        .Where(n => !n.Cards.IsEmpty)
        .Select(n => new Liste(n.Title, n.Cards, n.Cards.Length))
        .FirstOrDefault();

    // A later page of the list says what it is of, and has the list.
    private FasettView Later(FacetValue value, FacetPage words, Liste liste) => new(words.Kind ?? facet.Title, value.Name, liste)
    {
        Undertittel = words.OtherName,
        Undertittelsprak = words.LanguageOfOtherName,
        Sok = Paths.Filtered(facet.Id, value.Id),
        Tomt = words.Empty,
    };

    private ImmutableArray<Kort> Cards(ImmutableArray<TiltakNode> tiltak) => [.. tiltak.Select(t => context.Edition.Cards[t])];
}
