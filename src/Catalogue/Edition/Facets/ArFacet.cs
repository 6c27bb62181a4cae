using System.Globalization;

namespace Catalogue.Edition.Facets;

/// <summary>The years that the money is for, the newest first; only those that have tiltak. One with periods is under the year of each.</summary>
internal static class ArFacet
{
    public const string Id = "ar";

    public static Facet Of(FacetSource source) => new(Id, "År", source, t => t.Ar.Select(Text))
    {
        Values = [.. source.Tiltak.SelectMany(t => t.Ar).Distinct().OrderDescending().Select(ar => Value(ar, source.Coverage))],
        Section = new(Paths.Ar, "År", "Året pengene er meldt for.")
        {
            Front = FrontPlace.Names,
            MenuWeight = 1,
            SitemapWeight = 1,
            ComparesAmounts = true,
        },
    };

    private static FacetValue Value(int year, Coverage coverage)
    {
        var ar = Text(year);
        return new(ar, ar)
        {
            Year = year,
            Page = _ => new($"Tiltak meldt for {ar}", $"Tiltak for kompetanseutvikling i barnehage og skole meldt for {ar}.")
            {
                Title = $"Tiltak {ar}",
                Links = [.. new[] { coverage.Of(year) }.Where(b => !b.Lenker.IsEmpty)],
            },
        };
    }

    private static string Text(int ar) => ar.ToString(CultureInfo.InvariantCulture);
}
