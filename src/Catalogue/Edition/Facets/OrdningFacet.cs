using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Edition.Facets;

/// <summary>The grant schemes that tiltak are reported under.</summary>
internal static class OrdningFacet
{
    public const string Id = "ordning";

    public static Facet Of(FacetSource source) => new(Id, "Tilskuddsordning", source, t => t.Ramme.Ordninger.Select(o => o.Id))
    {
        Values = [.. source.Registers.Ordninger.All.Select(o => Value(o, source.Registers.Links))],
        NamesInflect = true,
        Section = new(Paths.Ordninger, "Tilskuddsordninger", "Ordningene som tiltakene er meldt under, og når de gjaldt.")
        {
            Heading = "Ordninger",
            Front = FrontPlace.ShortNames,
            ComparesAmounts = true,
            SitemapWeight = 1,
            Shared = all => all.InAll(t => t.Ramme.Ordninger).Count() is > 1 and var count
                ? $"delt mellom {NorwegianFormat.Word(count)} ordninger; ikke fordelt"
                : null,
        },
    };

    private static FacetValue Value(Ordning ordning, RegisterLinks links) => new(ordning.Id, ordning.Navn)
    {
        ShortName = ordning.Kortnavn,
        OtherNames = ordning.Alias,
        Origin = ordning.Origin,
        Note = NorwegianFormat.Years(ordning.Fra, ordning.Til),
        Page = facet => new("Tiltak meldt under ordningen", $"Tiltak i barnehage og skole meldt under ordningen {ordning.Kortnavn}.")
        {
            Facts = [.. Facts(ordning, links)],
            Empty = "Katalogen har ingen tiltak under denne ordningen ennå.",
            Nearby = [.. links.PredecessorsOf(ordning).Prepend(links.SuccessorOf(ordning)).OfType<Ordning>()
                .Select(o => new Nearby($"Tiltak meldt under {o.Kortnavn}", facet[o.Id]))],
        },
    };

    private static IEnumerable<Faktum> Facts(Ordning ordning, RegisterLinks links)
    {
        if (NorwegianFormat.Years(ordning.Fra, ordning.Til) is { } years)
        {
            yield return new("Gyldig", [new(years)]);
        }

        if (links.SuccessorOf(ordning) is { } next)
        {
            yield return new("Erstattet av", [new(next.Navn, Paths.Of(next))]);
        }

        if (links.PredecessorsOf(ordning).ToList() is { Count: > 0 } earlier)
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
}
