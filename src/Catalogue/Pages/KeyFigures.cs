using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The figures of a list: number of tiltak, and the sum reported with its years, since a sum over years says little without them.</summary>
public static class KeyFigures
{
    public static IEnumerable<Tall> Of(IReadOnlyList<TiltakNode> tiltak)
    {
        if (tiltak.Count == 0)
        {
            yield break;
        }

        yield return new(NorwegianFormat.Number(tiltak.Count), "tiltak");
        if (Reported(tiltak) is { } sum)
        {
            yield return sum;
        }
    }

    /// <summary>The sum reported, with its years; null where no tiltak states one.</summary>
    public static Tall? Reported(IReadOnlyList<TiltakNode> tiltak)
    {
        var sum = tiltak.Sum(t => t.Tiltak.Meldt.Sum ?? 0);
        if (sum <= 0)
        {
            return null;
        }

        var years = tiltak.Where(t => t.Tiltak.Meldt.Sum is not null).Select(t => t.Ramme.Ar).OfType<int>().Distinct().Order().ToList();
        var period = years.Count switch
        {
            0 => "",
            1 => FormattableString.Invariant($" {years[0]}"),
            _ => FormattableString.Invariant($" {years[0]}–{years[^1]} til sammen"),
        };
        return new(NorwegianFormat.Kroner(sum), "meldt behov" + period);
    }
}
