using Catalogue.Edition;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The pages of prose: about, privacy, how to contribute.</summary>
public static class SidePages
{
    public static IEnumerable<Page> Of(PageContext context)
    {
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
}
