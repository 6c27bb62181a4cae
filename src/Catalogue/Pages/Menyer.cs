using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The menus at the top and the foot of every page.</summary>
public static class Menyer
{
    public static readonly ImmutableArray<Lenke> Hoved =
    [
        new("Tiltak", Paths.AlleTiltak),
        new("Temaer", Paths.Temaer),
        new("Regioner", Paths.Regioner),
        new("Kommuner", Paths.Kommuner),
        new("UH", Paths.Uh),
        new("Ordninger", Paths.Ordninger),
        new("År", Paths.Arene),
        new("Pakker", Paths.Pakker),
    ];

    public static ImmutableArray<Lenke> Bunn(Utgave utgave) =>
    [
        .. utgave.Katalog.Entries.Sider.OrderBy(s => s.Rekkefolge).Take(Side.MostInMenu).Select(s => new Lenke(s.Tittel, Paths.Of(s))),
        new("Nytt tiltak", Paths.NyttTiltak),
        new("Regler", Paths.Regler),
        new("Søk", Paths.Sok),
    ];
}
