using System.Collections.Immutable;
using Catalogue.Edition.Facets;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Edition;

/// <summary>The maps of fylker: a tile for each kommune, with the number of tiltak that its page lists.</summary>
public static class TileMaps
{
    private const int Steps = 4;
    private const int WholeName = 6;
    private const string Vowels = "aeiouyæøåáéó";

    /// <summary>The map of a fylke; null where its file has none.</summary>
    /// <param name="fylke">The fylke.</param>
    /// <param name="edition">What is published.</param>
    /// <param name="region">The region whose kommuner stand out; null for none.</param>
    public static Flisekart? Of(Fylke fylke, SiteEdition edition, Region? region = null)
    {
        var register = edition.Registers.Kommuner;
        ImmutableArray<Kartflis> tiles = [.. register.MapOf(fylke)];
        if (tiles.IsEmpty || edition.Facets.FirstOrDefault(f => f.Id == KommuneFacet.Id) is not { } facet)
        {
            return null;
        }

        var own = region is null ? [] : edition.Registers.Links.MembersOf(region).Select(m => m.Kommune).ToHashSet();
        var most = tiles.Max(t => CountOf(t.Kommune));
        var shortForms = tiles.ToLookup(t => ShortForm(t.Kommune.Navn), StringComparer.Ordinal);
        return new(
            fylke.Navn,
            Paths.Of(fylke),
            [.. tiles.Select(Tile)],
            [.. register.In(fylke).OrderBy(k => k.Navn, NorwegianCollation.Instance).Select(Row)])
        {
            Fremhevet = tiles.Any(t => own.Contains(t.Kommune)) ? region!.Navn : null,
        };

        Flis Tile(Kartflis tile)
        {
            var (name, count) = (tile.Kommune.Navn, CountOf(tile.Kommune));
            return new(name, shortForms[ShortForm(name)].Count() == 1 ? ShortForm(name) : name, Paths.Of(tile.Kommune, register), Number(count))
            {
                Rad = tile.Rad,
                Kolonne = tile.Kolonne,
                Trinn = most <= Steps ? count : (int)Math.Ceiling((double)count * Steps / most),
                ErFremhevet = own.Contains(tile.Kommune),
            };
        }

        Kartrad Row(Kommune kommune) => new(
            Links.To(kommune, register),
            [.. edition.Registers.Links.RegionsOf(kommune).Select(m => Links.To(m.Region))],
            Number(CountOf(kommune)));

        int CountOf(Kommune kommune) => facet[register.SlugOf(kommune)].Length;
    }

    /// <summary>«Hattf.» for «Hattfjelldal»: what there is room for on the smallest screens, which end in a consonant.</summary>
    internal static string ShortForm(string name)
    {
        if (name.Length <= WholeName || name.AsSpan().ContainsAny(' ', '-'))
        {
            return name;
        }

        var length = WholeName - 1;
        while (length > 3 && Vowels.Contains(name[length - 1], StringComparison.OrdinalIgnoreCase))
        {
            length--;
        }

        return name[..length] + ".";
    }

    private static string Number(int count) => NorwegianFormat.Number(count);
}
