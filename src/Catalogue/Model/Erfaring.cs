using System.Collections.Immutable;

namespace Catalogue.Model;

/// <summary>What became of a tiltak, as somebody who took part tells it afterwards: as a role, never as a person.</summary>
public sealed record Erfaring(DateOnly? Dato, string Av, string Gjort, Origin Origin)
{
    /// <summary>What came of it, by the answered points of the regulation, in its order.</summary>
    public ImmutableArray<Malpunkt> Maloppnaelse { get; init; } = [];

    /// <summary>What they would do otherwise.</summary>
    public string? Annerledes { get; init; }

    /// <summary>Whether they would recommend it: ja, delvis or nei.</summary>
    public string? Anbefaler { get; init; }
}
