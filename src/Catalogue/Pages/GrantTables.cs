using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>The tables that show what was reported, recommended and granted side by side: in all, and for each period.</summary>
public static class GrantTables
{
    /// <summary>Three columns stand side by side on a phone too, so their names are short.</summary>
    public const string Reported = "Meldt";

    public const string Recommended = "Innstilt";

    private static readonly ImmutableArray<(string Name, Func<Tiltak, Belop> Whole, Func<Periodebelop, Belop> OfPeriod)> Steps =
    [
        (Reported, t => t.Meldt, p => p.Meldt),
        (Recommended, t => t.Innstilt, p => p.Innstilt),
        (AmountTables.Granted, t => t.Tildelt, p => p.Tildelt),
    ];

    /// <summary>None where the money is for one year, and the source knows one step alone: then there is nothing to compare.</summary>
    public static IEnumerable<Vedtakstabell> Of(TiltakNode node)
    {
        var tiltak = node.Tiltak;
        var steps = Steps.Where(s => !s.Whole(tiltak).IsEmpty).ToImmutableArray();
        ImmutableArray<string> columns = [.. steps.Select(s => s.Name)];
        if (steps.Length > 1)
        {
            var parts = new[] { Part("Eier", b => b.Eier), Part(PartnerWords.Column(node.Ramme.Uh), b => b.Uh), Part("Totalt", b => b.Sum) };
            yield return new("Beløp i kroner", columns, [.. parts.OfType<Vedtaksrad>()]);
        }

        if (!tiltak.Perioder.IsEmpty && steps.Length > 0)
        {
            var periods = tiltak.Perioder.OrderBy(p => p.Periode?.First).ToList();
            yield return new("Beløp for hver periode, i kroner", columns, [.. periods.Select(Period)])
            {
                Merknader = [.. periods.Select(Decision).OfType<string>()],
            };
        }

        Vedtaksrad? Part(string name, Func<Belop, long?> part)
        {
            var values = steps.Select(s => part(s.Whole(tiltak))).ToList();
            return values.TrueForAll(v => v is null) ? null : new(name, [.. values.Select(v => new Vedtaksbelop(Number(v)))]);
        }

        Vedtaksrad Period(Periodebelop period) => new(NameOf(period.Periode), [.. steps.Select(s => Cell(s.OfPeriod(period), node))]);
    }

    /// <summary>What came of each tiltak of a package; null while nothing is decided of any.</summary>
    public static Vedtakstabell? Of(ImmutableArray<TiltakNode> tiltak)
    {
        var steps = Steps.Where(s => tiltak.Any(t => !s.Whole(t.Tiltak).IsEmpty)).ToImmutableArray();
        return steps.All(s => s.Name == Reported) ? null : new(
            "Fra meldt til tildelt, i kroner",
            [.. steps.Select(s => s.Name)],
            [.. tiltak.Select(t => new Vedtaksrad(t.Tiltak.Tittel, [.. steps.Select(s => Cell(s.Whole(t.Tiltak), t))]) { Url = Paths.Of(t) })]);
    }

    // Beside an amount there is room for a short word only.
    private static Vedtaksbelop Cell(Belop belop, TiltakNode node) => new(Number(belop.Sum))
    {
        Deler = belop is { Eier: { } eier, Uh: { } uh }
            ? [$"eier {Number(eier)}", $"{PartnerWords.Of(node.Ramme.Uh, "UH", "partner")} {Number(uh)}"]
            : [],
    };

    private static string? Decision(Periodebelop period)
    {
        var facts = Facts.Vedtak(period.Vedtak) is { Length: > 0 } text ? $"{text}." : "";
        return (facts + " " + period.Vedtak.Begrunnelse).Trim() is { Length: > 0 } note
            ? $"Vedtak for {NorwegianFormat.Uncapitalised(NameOf(period.Periode))}: {note}"
            : null;
    }

    private static string NameOf(Periode? periode) => periode switch
    {
        null => "",
        { } p when p.First == p.Last => NorwegianFormat.Capital(Labels.Semester(p.First)),
        { First.Autumn: true } p => FormattableString.Invariant($"Skoleåret {p.First.Year}–{p.Last.Year}"),
        { } p => FormattableString.Invariant($"{p.Ar}"),
    };

    private static string Number(long? value) => value is { } v ? NorwegianFormat.Number(v) : AmountTables.Unstated;
}
