using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>A university, university college, or a centre or department of one.</summary>
public sealed record Uh
{
    public required string Id { get; init; }

    public required Origin Origin { get; init; }

    public required string Navn { get; init; }

    public required string Kortnavn { get; init; }

    public ImmutableArray<string> Alias { get; init; } = [];

    public required string Type { get; init; }

    public Ref? Vert { get; init; }

    public string? Orgnr { get; init; }

    public string? Merknad { get; init; }

    public string? Kilde { get; init; }

    public Span Body { get; init; }
}
