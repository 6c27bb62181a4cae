using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Templating;

namespace Catalogue.Pages.Views;

/// <summary>A question of a form, the fields that its answer fills, and what a reader should know of it.</summary>
public sealed record Sporsmalsrad(string Tekst, ImmutableArray<Lenke> Felter, string? Merknad);

/// <summary>What the page of a form shows.</summary>
public sealed record SkjemasideView(string Tittel, Html? Ingress)
{
    public ImmutableArray<Faktum> Fakta { get; init; } = [];

    /// <summary>In the order of the form.</summary>
    public ImmutableArray<Sporsmalsrad> Sporsmal { get; init; } = [];

    public ImmutableArray<Bolk> Bolker { get; init; } = [];

    public string? Kilde { get; init; }
}
