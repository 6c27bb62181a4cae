using Catalogue.Edition;
using Catalogue.Edition.Views;

namespace Catalogue.Pages;

/// <summary>The addresses that tiltak had before: each sends its reader on to the one of today.</summary>
public static class MovedPages
{
    public static IEnumerable<Page> Of(PageContext context)
    {
        var alle = context.Edition.All;
        var taken = alle.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (tiltak, old) in alle.SelectMany(t => t.Tiltak.TidligereId, (t, id) => (t, id.Text)))
        {
            if (taken.Add(old))
            {
                var her = new Lenke(tiltak.Tiltak.Tittel, Paths.Of(tiltak));
                yield return new(Paths.OfTiltak(old), "flyttet.sbn-html", () => her, new(her.Tekst, "Tiltaket har fått en ny adresse.")
                {
                    Seksjon = Paths.Tiltak,
                    Videre = her.Url,
                    Indekseres = false,
                });
            }
        }
    }
}
