using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Facets;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>A facet with some of its values: what stands down or across in a matrix.</summary>
public sealed record Axis(Facet Facet, FacetSection Section, ImmutableArray<FacetValue> Values);

/// <summary>Themes by places, with what the search finds for each pair. Large ones only count, and wide ones are several.</summary>
/// <param name="edition">What is published.</param>
/// <param name="found">The tiltak that the search finds by a value of the facet that stands across.</param>
public sealed class Matrices(SiteEdition edition, Func<string, IEnumerable<TiltakNode>> found)
{
    private const int MaxColumns = 12;
    private const int MaxCellsWithAmounts = 600;

    /// <param name="down">The rows.</param>
    /// <param name="across">The columns.</param>
    /// <param name="around">The other values that may stand across, the nearest first; none where nearness means nothing.</param>
    /// <param name="elsewhere">Where else there is something of a row of which no value across has any; null where there is nothing.</param>
    public ImmutableArray<Matrise> Of(
        Axis down, Axis across, Func<FacetValue, IEnumerable<FacetValue>> around, Func<FacetValue, Lenke?>? elsewhere = null)
    {
        var tiltak = new Dictionary<(string Down, string Across), List<TiltakNode>>();
        var near = across.Values.ToDictionary(v => v, v => around(v).ToList());
        foreach (var value in across.Values.Concat(near.Values.SelectMany(n => n)).Distinct())
        {
            foreach (var (node, key) in found(value.Id).SelectMany(t => down.Facet.FilterKeysOf(t), (t, key) => (t, key)))
            {
                if (!tiltak.TryGetValue((key, value.Id), out var list))
                {
                    tiltak[(key, value.Id)] = list = [];
                }

                list.Add(node);
            }
        }

        var isLarge = down.Values.Length * across.Values.Length > MaxCellsWithAmounts;
        return [.. across.Values.Chunk(MaxColumns).Select(Table)];

        Matrise Table(FacetValue[] columns) => new(
            $"{down.Facet.Title} og {NorwegianFormat.Uncapitalised(across.Facet.Title)}{Range(columns)}",
            down.Facet.Title,
            [.. columns.Select(c => across.Section.ShortLinkTo(c))],
            [.. down.Values.Select(row => new Matriserad(down.Section.LinkTo(row), [.. columns.Select(c => Cell(row, c))]))]);

        string Range(FacetValue[] columns) =>
            columns.Length == across.Values.Length ? "" : $", {columns[0].ShortName} til {columns[^1].ShortName}";

        Matrisecelle Cell(FacetValue row, FacetValue column)
        {
            if (tiltak.TryGetValue((row.Id, column.Id), out var list))
            {
                return new(column.ShortName)
                {
                    Tiltak = new(NorwegianFormat.Number(list.Count), Address(row, column)),
                    Meldt = isLarge ? null : Reported(ReportedSum.Of(list, edition)),
                };
            }

            var nearest = isLarge ? null : near[column].Find(n => tiltak.ContainsKey((row.Id, n.Id)));
            return new(column.ShortName)
            {
                Naermest = nearest is not null ? new(nearest.ShortName, Address(row, nearest)) : isLarge ? null : elsewhere?.Invoke(row),
            };
        }

        string Address(FacetValue row, FacetValue column) => $"{Paths.Filtered(down.Facet.Id, row.Id)}&{across.Facet.Id}={column.Id}";
    }

    // Dated and undated amounts are never added.
    private static string? Reported(ReportedSum sum)
    {
        string?[] parts =
        [
            sum.Dated.Any() ? $"meldt {NorwegianFormat.Number(ReportedSum.Of(sum.Dated))}" : null,
            sum.Undated.Any() ? $"meldt {NorwegianFormat.Number(ReportedSum.Of(sum.Undated))} uten årstall" : null,
        ];
        return parts.OfType<string>().Any() ? string.Join(" og ", parts.OfType<string>()) : null;
    }
}
