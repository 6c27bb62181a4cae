using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>A page for every year that has tiltak, and the list of them.</summary>
public static class ArPages
{
    public static IEnumerable<Page> Of(PageContext context)
    {
        var years = context.Utgave.PerAr.OrderByDescending(g => g.Key).ToList();
        var links = years.Select(g => Lenker.TilAr(g.Key).MedAntall(g.Count()));
        yield return Oversikter.Page(Paths.Arene, new("År", "Året pengene er meldt for.", [new("", [.. links])]));

        foreach (var year in years)
        {
            var title = FormattableString.Invariant($"{year.Key}");
            var view = new FasettView("År", title, new($"Tiltak meldt for {title}", [], 0)) { Sok = Paths.Filtrert(Fasetter.Ar, title) };
            var hode = new Hode($"Tiltak {title}", $"Tiltak for kompetanseutvikling i barnehage og skole meldt for {title}.") { Seksjon = Paths.Arene, Brodsmuler = [new("År", Paths.Arene)] };
            foreach (var page in Fasettside.Pages(Paths.Ar(year.Key), view, hode, context.Innhold(year)))
            {
                yield return page;
            }
        }
    }
}
