using System.Collections.Immutable;

namespace Catalogue.Edition.Views;

/// <summary>A map of a fylke as a list of links on a grid, and the table that says the same of all its kommuner.</summary>
public sealed record Flisekart(string Sted, string Url, ImmutableArray<Flis> Fliser, ImmutableArray<Kartrad> Rader)
{
    /// <summary>The region whose kommuner stand out; null where all are alike.</summary>
    public string? Fremhevet { get; init; }
}

/// <summary>A kommune on the map: its name and a short form of it, its page, how many tiltak it has, and how dark that makes it (0–4).</summary>
public sealed record Flis(string Navn, string Kortform, string Url, string Antall)
{
    public required int Rad { get; init; }

    public required int Kolonne { get; init; }

    public required int Trinn { get; init; }

    /// <summary>It stands out.</summary>
    public bool ErFremhevet { get; init; }
}

/// <summary>A kommune in the table beside the map.</summary>
public sealed record Kartrad(Lenke Kommune, ImmutableArray<Lenke> Regioner, string Antall);
