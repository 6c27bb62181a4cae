using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Edition;

/// <summary>
/// What a list of tiltak has been reported for, in whole kroner: the one place that decides what a sum is. Dated and undated amounts are never added.
/// </summary>
public sealed record ReportedSum(ImmutableArray<ReportedPart> Parts)
{
    public static readonly ReportedSum Empty = new([]);

    /// <summary>The parts that count in the sum.</summary>
    public IEnumerable<ReportedPart> Counted => Parts.Where(p => p.Belop.Sum is not null);

    public IEnumerable<ReportedPart> Dated => Counted.Where(p => p.Ar is not null);

    public IEnumerable<ReportedPart> Undated => Counted.Where(p => p.Ar is null);

    /// <summary>The years that have amounts, in order; none between them is implied.</summary>
    public ImmutableArray<int> Years => [.. Dated.Select(p => p.Ar).OfType<int>().Distinct().Order()];

    /// <summary>How many tiltak have no amount of their own, in packages of which only a part is listed or that state none.</summary>
    public int WithoutAmount => Parts.Where(p => p.Belop.Sum is null).Sum(p => p.Tiltak.Length);

    /// <summary>How many tiltak the list has.</summary>
    public int Tiltak => Parts.SelectMany(p => p.Tiltak).Distinct().Count();

    /// <summary>What of it is for one year.</summary>
    public ReportedSum In(int year) => new([.. Parts.Where(p => p.Ar == year)]);

    public static long Of(IEnumerable<ReportedPart> parts) => parts.Sum(p => p.Belop.Sum ?? 0);

    /// <summary>Some parts together: the owners' and the partners' as far as the forms split them, and the whole.</summary>
    public static Belop BelopOf(ImmutableArray<ReportedPart> parts) =>
        new(ReportedPart.Sum(parts.Select(p => p.Belop.Eier)), ReportedPart.Sum(parts.Select(p => p.Belop.Uh)), Of(parts));

    /// <param name="tiltak">The list, as far as it is listed in the edition.</param>
    /// <param name="edition">What is published.</param>
    public static ReportedSum Of(IEnumerable<TiltakNode> tiltak, SiteEdition edition) =>
        new([.. tiltak.GroupBy(t => (t.Pakke, t.Ramme.Ordning?.Id)).SelectMany(g => ReportedPart.Of([.. g], edition))]);
}

/// <summary>
/// The tiltak of one package and scheme in a list: as printed for the package where all of them are listed, else what they report themselves where
/// every one states it, else no amount. Where tiltak have money for several years, there is a part for each year, of what they report themselves.
/// </summary>
public sealed record ReportedPart(ImmutableArray<TiltakNode> Tiltak, Belop Belop)
{
    private int? year;

    public PakkeNode? Pakke => Tiltak[0].Pakke;

    /// <summary>The scheme that it is counted in.</summary>
    public Ordning? Ordning => Tiltak[0].Ramme.Ordning;

    /// <summary>All listed tiltak of the package are in the list.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>The amount is the package's own, as printed; else its tiltak's, added up.</summary>
    public bool IsPrinted { get; private init; }

    /// <summary>The year of the money; null where the form states none.</summary>
    public int? Ar => year ?? (Tiltak.All(t => t.Ramme.Ar == Tiltak[0].Ramme.Ar) ? Tiltak[0].Ramme.Ar : Pakke?.Ramme.Ar);

    /// <summary>One of several years of the same tiltak.</summary>
    public bool IsOfPeriods => year is not null;

    /// <summary>What one of its tiltak reports of it.</summary>
    public Belop Of(TiltakNode tiltak) => year is { } ar ? tiltak.MeldtIn(ar) : tiltak.Tiltak.Meldt;

    internal static IEnumerable<ReportedPart> Of(ImmutableArray<TiltakNode> tiltak, SiteEdition edition)
    {
        var whole = Whole(tiltak, edition);
        return tiltak.All(t => t.Tiltak.Perioder.IsEmpty) || tiltak.Any(t => t.Ar.IsEmpty || t.Tiltak.Meldt.Sum is null) ? [whole] : ByYear(whole);
    }

    private static IEnumerable<ReportedPart> ByYear(ReportedPart whole) =>
        from ar in whole.Tiltak.SelectMany(t => t.Ar).Distinct().Order()
        let then = whole with { Tiltak = [.. whole.Tiltak.Where(t => t.MeldtIn(ar).Sum is not null)], year = ar }
        where !then.Tiltak.IsEmpty
        select then with { Belop = Own(then), IsPrinted = false };

    private static ReportedPart Whole(ImmutableArray<TiltakNode> tiltak, SiteEdition edition)
    {
        var scheme = tiltak[0].Ramme.Ordning?.Id;
        if (tiltak[0].Pakke is not { } pakke || tiltak.Length < edition.TiltakIn(pakke).Count(t => t.Ramme.Ordning?.Id == scheme))
        {
            return new(tiltak, Own(new(tiltak, Belop.Empty)));
        }

        var isPrinted = scheme == pakke.Ramme.Ordning?.Id && pakke.Meldt.Sum is not null;
        return new(tiltak, isPrinted ? pakke.Meldt : Own(new(tiltak, Belop.Empty))) { IsWhole = true, IsPrinted = isPrinted };
    }

    private static Belop Own(ReportedPart part)
    {
        var parts = part.Tiltak.Select(part.Of).ToList();
        if (parts.Exists(b => b.Sum is null))
        {
            return Belop.Empty;
        }

        return new(Sum(parts.Select(b => b.Eier)), Sum(parts.Select(b => b.Uh)), parts.Sum(b => b.Sum));
    }

    internal static long? Sum(IEnumerable<long?> values)
    {
        var stated = values.OfType<long>().ToList();
        return stated.Count == 0 ? null : stated.Sum();
    }
}
