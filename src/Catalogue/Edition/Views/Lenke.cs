using System.Collections.Immutable;

namespace Catalogue.Edition.Views;

/// <summary>A word in a list, with the page it leads to, a count and a remark where there are any.</summary>
public sealed record Lenke(string Tekst, string? Url = null)
{
    public string? Antall { get; init; }

    public string? Merknad { get; init; }

    /// <summary>Where the thing that it leads to leads on, in the same direction.</summary>
    public ImmutableArray<Lenke> Videre { get; init; } = [];

    /// <summary>The page is another site's.</summary>
    public bool ErEkstern => Url?.StartsWith("https://", StringComparison.Ordinal) ?? false;

    /// <summary>The language of the word when it is not the page's.</summary>
    public string? Sprak { get; init; }
}

/// <summary>A headed group of links.</summary>
public sealed record Bolk(string Tittel, ImmutableArray<Lenke> Lenker)
{
    /// <summary>The anchor of its heading; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>The page that its heading leads to; null for none.</summary>
    public string? Url { get; init; }

    public string? Ingress { get; init; }

    /// <summary>The map of what it lists; null where there is none.</summary>
    public Flisekart? Kart { get; init; }

    /// <summary>Links that a reader seldom needs, folded under their own heading.</summary>
    public Bolk? Foldet { get; init; }
}

/// <summary>A row of a facts table.</summary>
public sealed record Faktum(string Navn, ImmutableArray<Lenke> Verdier);
