using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Facets;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;
using Catalogue.Source;
using Catalogue.Tables;

namespace Catalogue.Pages;

/// <summary>The front page: what this is, search, figures, themes, ways in, newest tiltak.</summary>
public static class FrontPage
{
    private const int Newest = 6;
    private const int MaxExperiences = 3;
    private const int MaxExcerpt = 240;

    public static IEnumerable<Page> Of(PageContext context)
    {
        var edition = context.Edition;
        var settings = edition.Innstillinger;
        var sum = ReportedSum.Of(edition.Tiltak, edition);
        var view = new ForsideView(settings.Tittel, settings.Beskrivelse)
        {
            Tall = [.. Figures(edition, sum)],
            Begreper = Terms.OfSum(sum),
            Temaer = [.. InPlace(edition, FrontPlace.Tags).SelectMany(b => b.Lenker)],
            Innganger = [.. InPlace(edition, FrontPlace.Names, FrontPlace.ShortNames).Append(edition.Coverage.All()).Where(b => !b.Lenker.IsEmpty)],
            Erfaringer = [.. Experiences.Newest(edition.Tiltak).Take(MaxExperiences).Select(Card)],
            Kart = MapOf(edition),
            Nyeste = [.. edition.NewestOfEachPakke.Take(Newest).Select(t => edition.Cards[t])],
        };
        yield return new(Paths.FrontPage, "forside.sbn-html", () => view, new(settings.Tittel, settings.Beskrivelse)
        {
            Strom = SiteEdition.FeedOf(Paths.FrontPage, edition.Tiltak),
            Kalender = Deadlines.CalendarOfAll(edition),
            Tabell = Paths.TableOf(TiltakTable.All.Id),
        });
    }

    private static Flisekart? MapOf(SiteEdition edition)
    {
        var counts = edition.Tiltak.SelectMany(t => t.Ramme.Fylker).CountBy(f => f).ToDictionary();
        var drawn = edition.Registers.Fylker.All.Where(f => !f.Kart.IsEmpty && counts.ContainsKey(f));
        return drawn.MaxBy(f => counts[f]) is { } fylke ? TileMaps.Of(fylke, edition) : null;
    }

    private static Kort Card((TiltakNode Tiltak, Erfaring Erfaring) told) => new(
        told.Tiltak.Tiltak.Tittel,
        Paths.Of(told.Tiltak, told.Erfaring),
        NorwegianFormat.Unbroken(Cut.To(told.Erfaring.Gjort, MaxExcerpt)),
        [new(Labels.Rolle(told.Erfaring.Av)), new(NorwegianFormat.Date(told.Erfaring.Dato!.Value))])
    {
        Sprak = told.Tiltak.Tiltak.Sprak,
    };

    private static IEnumerable<Tall> Figures(SiteEdition edition, ReportedSum sum)
    {
        yield return new(NorwegianFormat.Number(edition.Tiltak.Length), "tiltak");
        yield return new(NorwegianFormat.Number(edition.Pakker.Length), edition.Pakker.Length == 1 ? "pakke" : "pakker");
        foreach (var (facet, section) in edition.Sections)
        {
            if (section.Counted is { } words)
            {
                var count = InUse(facet).Count();
                yield return new(NorwegianFormat.Number(count), count == 1 ? words.One : words.Many);
            }
        }

        foreach (var tall in KeyFigures.Reported(sum))
        {
            yield return tall;
        }
    }

    // In the order of the search's filters.
    private static IEnumerable<Bolk> InPlace(SiteEdition edition, params ImmutableArray<FrontPlace> places)
    {
        foreach (var facet in edition.Facets)
        {
            if (facet.Section is { } section && places.Contains(section.Front))
            {
                yield return new(section.Heading, [.. InUse(facet).Select(v => Link(v, section).WithCount(facet[v.Id].Length))]);
            }
        }
    }

    private static IEnumerable<FacetValue> InUse(Facet facet) => facet.Values.Where(v => !v.IsPart && !facet[v.Id].IsEmpty);

    private static Lenke Link(FacetValue value, FacetSection section) =>
        section.Front == FrontPlace.ShortNames ? section.ShortLinkTo(value) : section.LinkTo(value);
}
