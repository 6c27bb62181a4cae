using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>A partner that knows the subject: a university or university college, a centre of one, a fagskole, or another environment.</summary>
public sealed record Uh
{
    /// <summary>The types that are neither university, university college nor part of one.</summary>
    public const string Fagskole = "fagskole";
    public const string Kompetansemiljo = "kompetansemiljo";

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
