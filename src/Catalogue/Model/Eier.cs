using System.Collections.Immutable;

namespace Catalogue.Model;

/// <summary>What an owner or partner is.</summary>
public enum Eierslag
{
    Kommune,

    /// <summary>A kommune that has been merged or divided since.</summary>
    UtgattKommune,

    /// <summary>The county authority, which has the upper secondary schools.</summary>
    Fylkeskommune,

    Bydel,

    /// <summary>A private owner of kindergartens or schools.</summary>
    Privat,

    /// <summary>A cooperation of kommuner.</summary>
    Interkommunal,
}

/// <summary>One that owns a tiltak or takes part in it; the id is a kommune's number, and else unique among the others.</summary>
public sealed record Eier(Eierslag Slag, string Id, string Navn)
{
    /// <summary>The kommuner of today that it is, became, lies in or consists of.</summary>
    public ImmutableArray<Kommune> Kommuner { get; init; } = [];

    public ImmutableArray<Fylke> Fylker { get; init; } = [];

    /// <summary>What a retired kommune is today: «i dag Narvik og Hamarøy»; null for all else.</summary>
    public string? Idag { get; init; }

    /// <summary>The other names that people may look for it by.</summary>
    public ImmutableArray<string> Alias { get; init; } = [];

    /// <summary>Its own entry of the register of owners; null for kommuner and the like, and for a private owner that is not there.</summary>
    public Virksomhet? Virksomhet { get; init; }

    /// <summary>The name as readers see it: «Tysfjord (i dag Narvik og Hamarøy)».</summary>
    public string Tekst => Idag is null ? Navn : Navn.EndsWith(')') ? $"{Navn[..^1]}, {Idag})" : $"{Navn} ({Idag})";

    /// <summary>The kommuner that own the tiltak or take part in it by this: a private owner is no kommune, wherever it is.</summary>
    public ImmutableArray<Kommune> Deltakende => Slag == Eierslag.Privat ? [] : Kommuner;

    /// <summary>An owner that is no kommune, but known by name: it has a page of its own.</summary>
    public bool HarSide => Virksomhet is not null || Slag is Eierslag.Fylkeskommune or Eierslag.Bydel;
}
