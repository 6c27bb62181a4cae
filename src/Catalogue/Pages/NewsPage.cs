using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Pages.Views;
using Catalogue.Tables;

namespace Catalogue.Pages;

/// <summary><c>/nytt/</c>: what has come to the catalogue, by date, for who comes back.</summary>
public static class NewsPage
{
    private const int MaxItems = 100;
    private const string Title = "Nytt i katalogen";
    private const string Description = "Nye tiltak, vedtak og erfaringer, med det siste først.";

    public static IEnumerable<Page> Of(PageContext context)
    {
        var items = News.Of(context.Edition.Tiltak, MaxItems);
        if (items.IsEmpty)
        {
            return [];
        }

        var hode = new Hode(Title, Description)
        {
            Seksjon = Paths.Nytt,
            Strom = SiteEdition.FeedOf(Paths.FrontPage, context.Edition.Tiltak),
            Kalender = Deadlines.CalendarOfAll(context.Edition),
            Tabell = Paths.TableOf(TiltakTable.All.Id),
        };
        var view = new OversiktView(Title, Description, [.. items.GroupBy(i => i.Date).Select(OfDay)]);
        return [new(Paths.Nytt, "oversikt.sbn-html", () => view, hode)];
    }

    private static Bolk OfDay(IGrouping<DateOnly, NewsItem> day) => new(NorwegianFormat.Date(day.Key), [.. day.Select(Link)]);

    private static Lenke Link(NewsItem item) => new(item.Tiltak.Tiltak.Tittel, item.Path)
    {
        Merknad = string.Join(" · ", [What(item), .. item.Tiltak.Ramme.Regioner.Select(r => r.Navn)]),
        Sprak = item.Tiltak.Tiltak.Sprak == "nb" ? null : item.Tiltak.Tiltak.Sprak,
    };

    private static string What(NewsItem item) => item switch
    {
        { Erfaring: { } told } => $"erfaring, fortalt av {NorwegianFormat.Uncapitalised(Labels.Rolle(told.Av))}",
        { IsDecision: true } => "vedtak",
        _ => "nytt tiltak",
    };
}
