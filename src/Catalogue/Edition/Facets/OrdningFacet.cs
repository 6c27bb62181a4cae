using Catalogue.Model;
using Catalogue.Pages;
using Catalogue.Pages.Views;

namespace Catalogue.Edition.Facets;

/// <summary>A page for every grant scheme with its validity, and the list of all.</summary>
public static class OrdningFacet
{
    public static IEnumerable<Page> Of(PageContext context)
    {
        var all = context.Registers.Ordninger.All;
        var links = all.Select(o => new Lenke(o.Navn, Paths.Of(o)) { Merknad = Gyldig(o) }.WithCount(context.Edition.PerOrdning[o.Id].Count()));
        yield return IndexPages.Page(Paths.Ordninger, new("Tilskuddsordninger", "Ordningene som tiltakene er meldt under, og når de gjaldt.", [new("", [.. links])]));

        foreach (var ordning in all)
        {
            var view = new FasettView("Tilskuddsordning", ordning.Navn, new("Tiltak meldt under ordningen", [], 0))
            {
                Ingress = context.Ingress(ordning.Origin),
                Fakta = [.. Fakta(ordning, context.Registers.Ordninger)],
                Sok = Paths.Filtered(AllFacets.Ordning, ordning.Id),
                Tomt = "Katalogen har ingen tiltak under denne ordningen ennå.",
            };
            var hode = new Hode(ordning.Navn, $"Tiltak i barnehage og skole meldt under ordningen {ordning.Kortnavn}.") { Seksjon = Paths.Ordninger, Brodsmuler = [new("Tilskuddsordninger", Paths.Ordninger)], Fil = ordning.Origin.Source.Path };
            foreach (var page in FacetPages.Pages(Paths.Of(ordning), view, hode, context.Innhold(context.Edition.PerOrdning[ordning.Id])))
            {
                yield return page;
            }
        }
    }

    private static IEnumerable<Faktum> Fakta(Ordning ordning, Register<Ordning> register)
    {
        if (Gyldig(ordning) is { } years)
        {
            yield return new("Gyldig", [new(years)]);
        }

        if (register.Find(ordning.ErstattetAv) is { } next)
        {
            yield return new("Erstattet av", [new(next.Navn, Paths.Of(next))]);
        }

        if (register.All.Where(o => o.ErstattetAv?.Text == ordning.Id).ToList() is { Count: > 0 } earlier)
        {
            yield return new("Erstatter", [.. earlier.Select(o => new Lenke(o.Navn, Paths.Of(o)))]);
        }

        if (!ordning.Alias.IsEmpty)
        {
            yield return new("Også kjent som", Links.Words(ordning.Alias));
        }

        if (ordning.Kilde is { } kilde)
        {
            yield return new("Kilde", [new(kilde)]);
        }
    }

    private static string? Gyldig(Ordning ordning) => (ordning.Fra, ordning.Til) switch
    {
        (null, null) => null,
        ({ } from, null) => FormattableString.Invariant($"fra {from}"),
        (null, { } to) => FormattableString.Invariant($"til og med {to}"),
        ({ } from, { } to) => FormattableString.Invariant($"{from}–{to}"),
    };
}
