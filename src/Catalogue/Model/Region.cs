using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>A network of kommuner that work together on competence development, most often those of a place.</summary>
public sealed record Region
{
    public required string Id { get; init; }

    public required Origin Origin { get; init; }

    public required string Navn { get; init; }

    public ImmutableArray<string> Alias { get; init; } = [];

    public required string Type { get; init; }

    /// <summary>A network on a theme, whose members may be anywhere.</summary>
    public bool ErTematisk => Type == "tematisk";

    public required string Status { get; init; }

    public int? SistBekreftet { get; init; }

    public ImmutableArray<Medlemskap> Kommuner { get; init; } = [];

    public string? Merknad { get; init; }

    public string? Kilde { get; init; }

    public Span Body { get; init; }
}

/// <summary>A kommune's membership of a region, and why we believe it.</summary>
public sealed record Medlemskap(Ref Kommune, bool Sikkert, string Grunnlag);
