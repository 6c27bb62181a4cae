using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>An owner that is no part of the public administration: a private owner, or a cooperation of kommuner.</summary>
public sealed record Virksomhet
{
    public required string Id { get; init; }

    public required Origin Origin { get; init; }

    public required string Navn { get; init; }

    public ImmutableArray<string> Alias { get; init; } = [];

    /// <summary><c>privat</c> or <c>interkommunal</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Nine digits as text.</summary>
    public string? Orgnr { get; init; }

    /// <summary>The members of a cooperation; for a private owner, where it is.</summary>
    public ImmutableArray<Ref> Kommuner { get; init; } = [];

    public string? Merknad { get; init; }

    public string? Kilde { get; init; }

    public Span Body { get; init; }
}

/// <summary>A part of a kommune with a council of its own, as Oslo has.</summary>
public sealed record Bydel(string Navn, Ref Kommune, Origin Origin);
