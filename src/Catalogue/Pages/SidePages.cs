using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The pages of prose: about, privacy, how to contribute. Of the last there is a short one where the content has none.</summary>
public static class SidePages
{
    public static IEnumerable<Page> Of(PageContext context)
    {
        if (context.Edition.Katalog.Entries.Sider.All(s => Paths.Of(s) != Paths.Bidra))
        {
            const string Introduction = "Alle kan foreslå et tiltak, eller en endring i et som står her.";
            yield return IndexPages.Page(Paths.Bidra, new("Slik bidrar du", Introduction, [WaysToContribute]));
        }

        foreach (var side in context.Edition.Katalog.Entries.Sider)
        {
            var body = context.Edition.Body(side.Origin);
            var view = new SideView(side.Tittel, side.Ingress, new(body.Html))
            {
                Innholdsliste = TiltakPages.Contents(body),
                Kontakt = side.Kontakt,
            };
            var hode = new Hode(side.Tittel, side.Ingress) { Seksjon = Paths.Of(side), Fil = side.Origin.Source.Path };
            yield return new(Paths.Of(side), "prosa.sbn-html", () => view, hode);
        }
    }

    private static Bolk WaysToContribute { get; } = new(
        "",
        [
            new("Nytt tiltak", Paths.NyttTiltak) { Merknad = "et skjema som lager fila for deg" },
            new("Feltene i en fil", Paths.Felter) { Merknad = "hva hvert felt betyr, med eksempel" },
        ]);
}
