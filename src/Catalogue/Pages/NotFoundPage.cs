using Catalogue.Edition;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The page for addresses that do not exist.</summary>
public static class NotFoundPage
{
    private const string Title = "Vi fant ikke siden";

    public static IEnumerable<Page> Of(PageContext context)
    {
        const string Why = "Adressen finnes ikke i katalogen. Kanskje er den skrevet feil, eller siden har fått en ny adresse.";
        yield return new(
            Paths.NotFound,
            "ikke-funnet.sbn-html",
            () => new OversiktView(Title, Why, [new("", Menus.WaysIn(context.Edition))]),
            new(Title, "Adressen finnes ikke i katalogen.") { Indekseres = false });
    }
}
