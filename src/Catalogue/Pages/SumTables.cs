using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Facets;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>
/// What lists of tiltak are reported for, side by side: the sum of a page by year and scheme, and those of the values of a facet. What counts, and
/// in which year, <see cref="ReportedSum"/> decides.
/// </summary>
public static class SumTables
{
    private const string NoYear = "Uten årstall";

    /// <summary>The sum of a page by year and scheme; null where nothing is stated. What the page is of itself is not said in every row.</summary>
    public static Belopstabell? Of(ReportedSum sum, Facet? page = null)
    {
        var (byYear, byScheme) = (page?.Id != ArFacet.Id, page?.Id != OrdningFacet.Id);
        var rows = from part in sum.Counted
                   group part by (Ar: byYear ? part.Ar : 0, Ordning: byScheme ? part.Ordning : null) into parts
                   orderby parts.Key.Ar is null, parts.Key.Ar, parts.Key.Ordning?.Kortnavn
                   select (Name: Name(parts.Key.Ar, parts.Key.Ordning, (byYear, byScheme)), Parts: parts.ToImmutableArray());
        var how = (byYear, byScheme) switch
        {
            (true, true) => "per år og ordning",
            (true, _) => "per år",
            _ => "per ordning",
        };
        var table = AmountTables.Table($"Meldt behov {how}, i kroner", rows.Select(r => Row(r.Name, r.Parts)));
        return table.Rader.IsEmpty ? null : table with { Partnerord = PartnerWord(sum.Counted), Merknad = Unsplit(sum.Counted) };
    }

    /// <summary>Every value of a facet that has an amount, with what its page says; null where none has.</summary>
    public static Belopstabell? Of(Facet facet, FacetSection section, SiteEdition edition)
    {
        ImmutableArray<(FacetValue Value, ReportedSum Sum)> values =
            [.. facet.Values.Select(v => (v, edition.SumOf(facet, v))).Where(v => v.Item2.Counted.Any())];
        var title = $"Meldt behov per {facet.Title.ToLowerInvariant()}, i kroner";
        var table = AmountTables.Table(title, values.Select(v => Row(v.Value, v.Sum, section)));
        if (table.Rader.IsEmpty)
        {
            return null;
        }

        var counted = values.SelectMany(v => v.Sum.Counted).ToList();
        var isShared = counted.SelectMany(p => p.Tiltak).Distinct().Any(t => facet.KeysOf(t).Length > 1);
        string?[] notes =
        [
            isShared && section.Shared is not null
                ? "Noen tiltak står på flere rader, så radene kan ikke legges sammen. "
                    + "Gjelder et beløp bare noen av tiltakene på skjemaet, er det de som er talt med."
                : null,
            Unsplit(counted),
        ];
        return table with
        {
            Partnerord = PartnerWord(counted),
            Merknad = notes.OfType<string>().Any() ? string.Join(' ', notes.OfType<string>()) : null,
        };
    }

    private static (Belopsrad Rad, Belop Belop) Row(FacetValue value, ReportedSum sum, FacetSection section)
    {
        var undated = ReportedSum.Of(sum.Undated);
        var (rad, belop) = Row(value.ShortName, [.. sum.Dated]);
        return (rad with
        {
            Url = section.PathOf(value),
            Merknad = undated == 0 ? null : $"{(sum.Dated.Any() ? "og " : "")}{NorwegianFormat.Kroner(undated)} uten årstall",
        }, belop);
    }

    internal static (Belopsrad Rad, Belop Belop) Row(string name, ImmutableArray<ReportedPart> parts)
    {
        var belop = parts.IsEmpty ? Belop.Empty : ReportedSum.BelopOf(parts);
        return (AmountTables.Row(name, belop), belop);
    }

    private static string Name(int? year, Ordning? scheme, (bool Year, bool Scheme) shown) => string.Join(", ", new[]
    {
        shown.Year ? year is { } ar ? FormattableString.Invariant($"{ar}") : NoYear : null,
        shown.Scheme ? scheme?.Kortnavn ?? "ordningen er ikke oppgitt" : null,
    }.OfType<string>());

    internal static string PartnerWord(IEnumerable<ReportedPart> parts) =>
        PartnerWords.Column(parts.SelectMany(p => p.Tiltak).SelectMany(t => t.Ramme.Uh));

    private static string? Unsplit(IEnumerable<ReportedPart> parts) =>
        parts.Any(p => p.Belop is { Eier: null, Uh: null }) ? "Der skjemaet ikke deler summen, står den bare under «Totalt»." : null;
}
