using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>A theme that tiltak are sorted under.</summary>
public sealed record Tema
{
    public required string Id { get; init; }

    public required Origin Origin { get; init; }

    public required string Navn { get; init; }

    public ImmutableArray<string> Synonymer { get; init; } = [];

    /// <summary>Of how the work is run rather than of what it is about: its tiltak stand lower in a search.</summary>
    public bool Administrativt { get; init; }

    public Span Body { get; init; }
}
