using System.Collections.Immutable;

namespace Catalogue.Edition.Views;

/// <summary>A tiltak or package in a list.</summary>
public sealed record Kort(string Tittel, string Url, string Sammendrag, ImmutableArray<Lenke> Merker)
{
    public string? Belop { get; init; }

    public string? Kommuner { get; init; }

    public string Sprak { get; init; } = "nb";
}
