using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>A county: who decides on the grants there, when, and by which plan. Its kommuner are those whose numbers begin with its own.</summary>
public sealed record Fylke
{
    public required string Id { get; init; }

    public required Origin Origin { get; init; }

    /// <summary>Two digits, kept as text (Oslo is 03).</summary>
    public required string Nr { get; init; }

    public required string Navn { get; init; }

    public string? OffisieltNavn { get; init; }

    public string? SamiskNavn { get; init; }

    /// <summary>Language code of the Sámi name: se, sma or smj.</summary>
    public string? SamiskSprak { get; init; }

    public string? KvenskNavn { get; init; }

    public ImmutableArray<string> Alias { get; init; } = [];

    /// <summary>The office of the state that grants the money; some have several fylker.</summary>
    public string? Statsforvalter { get; init; }

    /// <summary>The body that recommends which tiltak get money.</summary>
    public string? Samarbeidsforum { get; init; }

    /// <summary>Where the statsforvalter tells of the scheme.</summary>
    public string? Nettside { get; init; }

    public ImmutableArray<Frist> Frister { get; init; } = [];

    public ImmutableArray<LangsiktigPlan> Planer { get; init; } = [];

    /// <summary>Where its kommuner stand on a map of tiles; empty where nobody has drawn one.</summary>
    public ImmutableArray<Kartrute> Kart { get; init; } = [];

    public string? Merknad { get; init; }

    public string? Kilde { get; init; }

    public Span Body { get; init; }
}

/// <summary>A date of the year's round: behovsmelding, innstilling or rapport; and where it is told.</summary>
public sealed record Frist(string Hva, DateOnly? Dato, string Kilde);

/// <summary>The plan that a samarbeidsforum recommends by, for the years from one to another.</summary>
public sealed record LangsiktigPlan
{
    public required string Tittel { get; init; }

    public int? Fra { get; init; }

    public int? Til { get; init; }

    public string? Lenke { get; init; }

    /// <summary>Its years in few words: «2023–2026».</summary>
    public string Periode => Til is { } til ? FormattableString.Invariant($"{Fra}–{til}") : FormattableString.Invariant($"fra {Fra}");

    public ImmutableArray<Prioritering> Prioriteringer { get; init; } = [];

    /// <summary>Whether the plan holds for a year; an end that is not stated is open.</summary>
    public bool GjelderI(int ar) => !(ar < Fra) && !(ar > Til);

    public string? Kilde { get; init; }

    public required Origin Origin { get; init; }
}

/// <summary>What a plan gives priority to; its id is unique in the whole catalogue, so that tiltak can point at it.</summary>
public sealed record Prioritering(string Id, string Navn, string? Merknad, Origin Origin);

/// <summary>A priority with the plan and the fylke that it belongs to.</summary>
public sealed record Planpunkt(Fylke Fylke, LangsiktigPlan Plan, Prioritering Prioritering)
{
    public string Id => Prioritering.Id;

    public string Navn => Prioritering.Navn;
}
