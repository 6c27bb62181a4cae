using System.Collections.Immutable;

namespace Catalogue.Model;

/// <summary>A municipality of the official register.</summary>
public sealed record Kommune
{
    /// <summary>Four digits, kept as text (Oslo is 0301).</summary>
    public required string Nr { get; init; }

    /// <summary>The number of its fylke: the first two digits of its own.</summary>
    public string FylkeNr => Nr.Length > 2 ? Nr[..2] : Nr;

    public required string Navn { get; init; }

    public string? OffisieltNavn { get; init; }

    public string? SamiskNavn { get; init; }

    /// <summary>Language code of the Sámi name: se, sma or smj.</summary>
    public string? SamiskSprak { get; init; }

    public string? KvenskNavn { get; init; }

    public ImmutableArray<string> Alias { get; init; } = [];

    public string? Orgnr { get; init; }

    public required Origin Origin { get; init; }
}

/// <summary>A municipality number that is no longer in use, and what replaced it.</summary>
public sealed record UtgattKommune
{
    public required string Nr { get; init; }

    public required string Navn { get; init; }

    public ImmutableArray<string> Alias { get; init; } = [];

    /// <summary>The last year of the number; null where that is not known.</summary>
    public int? GyldigTil { get; init; }

    /// <summary>The kommuner that it is today.</summary>
    public ImmutableArray<Ref> ErstattetAv { get; init; } = [];

    public string? Merknad { get; init; }

    public required Origin Origin { get; init; }
}
