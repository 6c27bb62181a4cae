using System.Collections.Immutable;

namespace Catalogue.Edition.Views;

/// <summary>A tiltak or package in a list.</summary>
public sealed record Kort(string Tittel, string Url, string Sammendrag, ImmutableArray<Lenke> Merker)
{
    public string? Belop { get; init; }

    public string? Kommuner { get; init; }

    public string Sprak { get; init; } = "nb";

    /// <summary>The page that shows it beside others of the reader's choice; null for what cannot be compared.</summary>
    public string? Sammenlign { get; init; }
}
