using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Model;

namespace Catalogue.Pages;

/// <summary>The menus at the top and the foot of every page, and the ways in for who finds nothing.</summary>
public static class Menus
{
    public static ImmutableArray<Lenke> Main(SiteEdition edition) =>
    [
        new("Tiltak", Paths.Tiltak),
        .. edition.Sections.Select(s => new Lenke(s.Section.MenuTitle ?? s.Section.Heading, s.Section.Path)),
        new("Pakker", Paths.Pakker),
        new("Oversikt", Paths.Oversikt),
    ];

    public static ImmutableArray<Lenke> Foot(SiteEdition edition) =>
    [
        .. edition.Katalog.Entries.Sider.OrderBy(s => s.Rekkefolge).Take(Side.MaxInMenu).Select(s => new Lenke(s.Tittel, Paths.Of(s))),
        new("Oversikt", Paths.Oversikt),
        new("Nytt tiltak", Paths.NyttTiltak),
        new("Regler", Paths.Rules),
        new("Data", Paths.Data),
        new("Søk", Paths.Search),
    ];

    public static ImmutableArray<Lenke> WaysIn(SiteEdition edition) =>
        [new("Alle tiltak", Paths.Tiltak), .. edition.Sections.Select(s => new Lenke(s.Section.Title, s.Section.Path))];
}
