using System.Collections.Immutable;
using Catalogue.Edition.Views;

namespace Catalogue.Pages.Views;

/// <summary>What a page of the overview shows: who has done what, where, with whom, and for how much.</summary>
public sealed record OversiktssideView(string Tittel, string Ingress)
{
    /// <summary>How much of what was reported the catalogue has.</summary>
    public Bolk? Dekning { get; init; }

    public Belopstabell? Belop { get; init; }

    public ImmutableArray<Matrise> Matriser { get; init; } = [];

    public Samarbeidstabell? Samarbeid { get; init; }

    /// <summary>Pages that say more.</summary>
    public ImmutableArray<Bolk> Bolker { get; init; } = [];
}

/// <summary>A table with what stands down, what stands across, and the tiltak that have both.</summary>
public sealed record Matrise(string Tittel, string Hjorne, ImmutableArray<Lenke> Kolonner, ImmutableArray<Matriserad> Rader);

/// <summary>A row of a matrix.</summary>
public sealed record Matriserad(Lenke Navn, ImmutableArray<Matrisecelle> Celler);

/// <summary>A cell of a matrix: the search for its tiltak with their number; or nothing, and the nearest place that has some.</summary>
public sealed record Matrisecelle(string Kolonne)
{
    public Lenke? Tiltak { get; init; }

    public string? Meldt { get; init; }

    public Lenke? Naermest { get; init; }
}

/// <summary>Who has reported tiltak with whom.</summary>
public sealed record Samarbeidstabell(string Tittel, ImmutableArray<Samarbeidsrad> Rader)
{
    public ImmutableArray<Sidelenke> Sider { get; init; } = [];
}

/// <summary>A place and a partner in a year: how much was reported, and how much of it is for the partner.</summary>
public sealed record Samarbeidsrad(string Navn, string Sok, string Ar, string Ordning, string Antall)
{
    public required string Meldt { get; init; }

    public required string TilPartner { get; init; }
}
