using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The index page of a kind of facet: groups of links.</summary>
public static class IndexPages
{
    public static Page Page(string path, OversiktView view) =>
        new(path, "oversikt.sbn-html", () => view, new(view.Tittel, view.Ingress) { Seksjon = path });
}
