using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>A grant scheme, with the years it was valid.</summary>
public sealed record Ordning
{
    public required string Id { get; init; }

    public required Origin Origin { get; init; }

    public required string Navn { get; init; }

    public required string Kortnavn { get; init; }

    public ImmutableArray<string> Alias { get; init; } = [];

    public int? Fra { get; init; }

    public int? Til { get; init; }

    public Ref? ErstattetAv { get; init; }

    public string? Kilde { get; init; }

    public Span Body { get; init; }

    /// <summary>Whether the scheme was valid in a year; an end that is not stated is open.</summary>
    public bool GjaldtI(int ar) => !(ar < Fra) && !(ar > Til);

    /// <summary>Its years in words, for the middle of a sentence: «fra 2017 til og med 2025».</summary>
    public string Gyldighet => (Fra, Til) switch
    {
        ({ } fra, { } til) => FormattableString.Invariant($"fra {fra} til og med {til}"),
        ({ } fra, _) => FormattableString.Invariant($"fra {fra}"),
        (_, { } til) => FormattableString.Invariant($"til og med {til}"),
        _ => "",
    };
}
