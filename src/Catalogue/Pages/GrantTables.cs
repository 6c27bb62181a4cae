using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The tables that show what was reported, recommended and granted side by side: in all, and for each period.</summary>
public static class GrantTables
{
    private static readonly ImmutableArray<(string Name, Func<Tiltak, Belop> Whole, Func<Periodebelop, Belop> OfPeriod)> Steps =
    [
        (AmountTables.Reported, t => t.Meldt, p => p.Meldt),
        (AmountTables.Recommended, t => t.Innstilt, p => p.Innstilt),
        (AmountTables.Granted, t => t.Tildelt, p => p.Tildelt),
    ];

    /// <summary>None where the money is for one year, and the source knows one step alone: then there is nothing to compare.</summary>
    public static IEnumerable<Vedtakstabell> Of(Tiltak tiltak)
    {
        var steps = Steps.Where(s => !s.Whole(tiltak).IsEmpty).ToImmutableArray();
        ImmutableArray<string> columns = [.. steps.Select(s => s.Name)];
        if (steps.Length > 1)
        {
            var parts = new[] { Part("Eier", b => b.Eier), Part("UH", b => b.Uh), Part("Totalt", b => b.Sum) };
            yield return new("Beløp i kroner", columns, [.. parts.OfType<Vedtaksrad>()]);
        }

        if (!tiltak.Perioder.IsEmpty && steps.Length > 0)
        {
            yield return new("Beløp for hver periode, i kroner", columns, [.. tiltak.Perioder.OrderBy(p => p.Periode?.First).Select(Period)]);
        }

        Vedtaksrad? Part(string name, Func<Belop, long?> part)
        {
            var values = steps.Select(s => part(s.Whole(tiltak))).ToList();
            return values.TrueForAll(v => v is null) ? null : new(name, [.. values.Select(v => new Vedtaksbelop(Number(v)))]);
        }

        Vedtaksrad Period(Periodebelop period) => new(NameOf(period.Periode), [.. steps.Select(s => Cell(s.OfPeriod(period)))])
        {
            Merknad = OfDecision(period.Vedtak),
        };
    }

    private static Vedtaksbelop Cell(Belop belop) => new(Number(belop.Sum))
    {
        Merknad = belop is { Eier: { } eier, Uh: { } uh } ? $"eier {Number(eier)}, UH {Number(uh)}" : null,
    };

    private static string? OfDecision(Vedtak vedtak)
    {
        var facts = Facts.Vedtak(vedtak) is { Length: > 0 } text ? $"Vedtak: {text}." : "";
        return (facts + " " + vedtak.Begrunnelse).Trim() is { Length: > 0 } note ? note : null;
    }

    private static string NameOf(Periode? periode) => periode switch
    {
        null => "",
        { } p when p.First == p.Last => NorwegianFormat.Capital(Edition.Labels.Semester(p.First)),
        { First.Autumn: true } p => FormattableString.Invariant($"Skoleåret {p.First.Year}–{p.Last.Year}"),
        { } p => FormattableString.Invariant($"{p.Ar}"),
    };

    private static string Number(long? value) => value is { } v ? NorwegianFormat.Number(v) : AmountTables.Unstated;
}
