using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>What a form reports for one scheme («alle» for the printed sum of all); the scheme is an id of the ordninger.</summary>
public sealed record Ordningssum(string Ordning, Belop Belop, Origin Origin)
{
    /// <summary>The scheme as an item of the package's list names it; null where the package has fields of its own for the scheme.</summary>
    public Ref? Punkt { get; init; }

    /// <summary>The field that states a part of it («eier», «uh», «totalt»), in <see cref="Origin"/>.</summary>
    public string FieldOf(string part) => Punkt is null ? $"sum_{Ordning}_{part}" : part;

    /// <summary>The field that an avvik names to explain that part: of a list, the list.</summary>
    public string AvvikFieldOf(string part) => Punkt is null ? FieldOf(part) : "summer";
}

/// <summary>How many units of each kind a package covers; null where the form does not say.</summary>
public sealed record Enheter(int? KommunaleBarnehager, int? PrivateBarnehager, int? OffentligeSkoler, int? PrivateSkoler, int? Ppt)
{
    public static readonly Enheter Empty = new(null, null, null, null, null);

    public bool IsEmpty => this == Empty;
}

/// <summary>A package: one behovsmelding of one partnership, as its file says it.</summary>
public sealed record Pakke
{
    /// <summary>The name of the folder.</summary>
    public required string Id { get; init; }

    public required Origin Origin { get; init; }

    public required string Tittel { get; init; }

    public Ref? Skjema { get; init; }

    public Status Status { get; init; }

    public string? Partnerskap { get; init; }

    public Ramme Ramme { get; init; } = new();

    public int? AntallTiltak { get; init; }

    public ImmutableArray<Ordningssum> Summer { get; init; } = [];

    public Belop Tildelt { get; init; } = Belop.Empty;

    public Vedtak Vedtak { get; init; } = new(null, null);

    public Enheter Enheter { get; init; } = Enheter.Empty;

    public string? Medbestemmelse { get; init; }

    public ImmutableArray<string> MedbestemmelseRoller { get; init; } = [];

    public string? Videreutdanning { get; init; }

    public string? SamiskPerspektiv { get; init; }

    public bool? BudsjettIVedlegg { get; init; }

    public ImmutableArray<Ref> Videreforer { get; init; } = [];

    public ImmutableArray<Avvik> Avvik { get; init; } = [];

    public string? Kilde { get; init; }

    public Span Body { get; init; }

    public Belop SumFor(string ordning) => Summer.FirstOrDefault(s => s.Ordning == ordning)?.Belop ?? Belop.Empty;
}
