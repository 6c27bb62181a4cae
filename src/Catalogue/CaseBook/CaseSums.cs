using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages;
using Catalogue.Pages.Views;

namespace Catalogue.CaseBook;

/// <summary>What the tiltak of a saksbok are reported for in its year; what counts, <see cref="ReportedSum"/> decides.</summary>
internal sealed class CaseSums(CaseSelection selection, SiteEdition edition)
{
    public ReportedSum All { get; } = Of(selection.Tiltak, selection, edition);

    public ReportedSum Of(PakkeNode pakke) => Of(selection.In(pakke), selection, edition);

    /// <summary>The sum held against the money that there is; null where one of them is not known.</summary>
    public string? AgainstRamme
    {
        get
        {
            if (selection.Scope.Ramme is not { } ramme || !All.Counted.Any())
            {
                return null;
            }

            var meldt = ReportedSum.Of(All.Counted);
            var difference = meldt == ramme ? "like mye som ramma"
                : $"{NorwegianFormat.Kroner(Math.Abs(meldt - ramme))} {(meldt > ramme ? "mer" : "mindre")} enn ramma";
            return $"Meldt {NorwegianFormat.Kroner(meldt)}, ramma er {NorwegianFormat.Kroner(ramme)}: {difference}.";
        }
    }

    /// <summary>The sums by scheme and by partner; a tiltak with several partners is with each of them.</summary>
    public IEnumerable<Belopstabell> Tables()
    {
        var schemes = Values<Ordning>(t => t.Ramme.Ordning is { } ordning ? [ordning] : []);
        yield return Table("Meldt behov etter ordning, i kroner", schemes.Select(s => (s.Value.Navn, s.Tiltak)));
        var partners = Values(t => t.Ramme.Uh);
        yield return Table("Meldt behov etter kompetansepartner, i kroner", partners.Select(p => (p.Value.Navn, p.Tiltak))) with
        {
            Merknad = selection.Tiltak.Any(t => t.Ramme.Uh.Length > 1)
                ? "Et tiltak med flere partnere er regnet med hele beløpet hos hver av dem, så radene kan ikke legges sammen."
                : null,
        };
    }

    /// <summary>How many have no amount, in words; null where all have one.</summary>
    public string? WithoutAmount => All.WithoutAmount is > 0 and var without
        ? $"{NorwegianFormat.Count(without, "Ett tiltak har", "tiltak har")} ikke eget beløp i skjemaet og er ikke med i summen."
        : null;

    private Belopstabell Table(string title, IEnumerable<(string Name, ImmutableArray<TiltakNode> Tiltak)> values) =>
        AmountTables.Table(title, values.OrderBy(v => v.Name, NorwegianCollation.Instance).Select(Row)) with
        {
            Partnerord = PartnerWords.Column(selection.Tiltak.SelectMany(t => t.Ramme.Uh)),
        };

    private (Belopsrad Rad, Belop Belop) Row((string Name, ImmutableArray<TiltakNode> Tiltak) value)
    {
        ImmutableArray<ReportedPart> parts = [.. Of(value.Tiltak, selection, edition).Counted];
        var belop = parts.IsEmpty ? Belop.Empty : ReportedSum.BelopOf(parts);
        return (AmountTables.Row(value.Name, belop) with { Merknad = NorwegianFormat.Count(value.Tiltak.Length, "ett tiltak", "tiltak") }, belop);
    }

    private IEnumerable<(T Value, ImmutableArray<TiltakNode> Tiltak)> Values<T>(Func<TiltakNode, ImmutableArray<T>> of)
        where T : class =>
        selection.Tiltak.SelectMany(t => of(t)).Distinct().Select(v => (v, selection.Tiltak.Where(t => of(t).Contains(v)).ToImmutableArray()));

    private static ReportedSum Of(ImmutableArray<TiltakNode> tiltak, CaseSelection selection, SiteEdition edition) =>
        ReportedSum.Of(tiltak, edition).In(selection.Scope.Ar);
}
