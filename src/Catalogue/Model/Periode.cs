namespace Catalogue.Model;

/// <summary>A stretch of time that money is for, by its first and last semester: a calendar year, a school year, or one semester.</summary>
public readonly record struct Periode(Semester First, Semester Last)
{
    /// <summary>The one year that its money counts in: that in which it begins.</summary>
    public int Ar => First.Year;

    public bool Overlaps(Periode other) => First <= other.Last && other.First <= Last;

    /// <summary>«2026», «2026/2027» or «H2026», as it is written in files.</summary>
    public override string ToString() => First == Last ? First.ToString()
        : FormattableString.Invariant(First.Autumn ? (FormattableString)$"{First.Year}/{Last.Year}" : $"{First.Year}");

    public static Periode Year(int year) => new(new(year, false), new(year, true));

    public static Periode SchoolYear(int first) => new(new(first, true), new(first + 1, false));
}

/// <summary>The money of one period of a tiltak: reported, recommended and granted, with the decision on it.</summary>
public sealed record Periodebelop(Periode? Periode, Origin Origin)
{
    public Belop Meldt { get; init; } = Belop.Empty;

    public Belop Innstilt { get; init; } = Belop.Empty;

    public Belop Tildelt { get; init; } = Belop.Empty;

    public Vedtak Vedtak { get; init; } = new(null, null);
}

/// <summary>What the owners put in themselves: kroner, per cent and hours, each where it is stated.</summary>
public sealed record Egeninnsats(long? Kroner, int? Prosent, int? Timer);
