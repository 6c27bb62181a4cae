using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The menus at the top and the foot of every page.</summary>
public static class Menus
{
    public static readonly ImmutableArray<Lenke> Hoved =
    [
        new("Tiltak", Paths.Tiltak),
        new("Temaer", Paths.Temaer),
        new("Regioner", Paths.Regioner),
        new("Kommuner", Paths.Kommuner),
        new("UH", Paths.Uh),
        new("Ordninger", Paths.Ordninger),
        new("År", Paths.Ar),
        new("Pakker", Paths.Pakker),
    ];

    public static ImmutableArray<Lenke> Bunn(SiteEdition edition) =>
    [
        .. edition.Katalog.Entries.Sider.OrderBy(s => s.Rekkefolge).Select(s => new Lenke(s.Tittel, Paths.Of(s))),
        new("Nytt tiltak", Paths.NyttTiltak),
        new("Regler", Paths.Rules),
        new("Søk", Paths.Search),
    ];
}
