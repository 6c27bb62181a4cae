using Catalogue.Model;

namespace Catalogue.CaseBook;

/// <summary>What a saksbok is asked for: fylke and year as they were typed, and what is to be held against them.</summary>
public sealed record CaseBookRequest(string Fylke, int Ar)
{
    /// <summary>The one scheme that it is of; null for all.</summary>
    public string? Ordning { get; init; }

    /// <summary>The money that there is, in whole kroner; null where nobody has said.</summary>
    public long? Ramme { get; init; }
}

/// <summary>The same with the entries of the registers.</summary>
public sealed record CaseBookScope(Fylke Fylke, int Ar, Ordning? Ordning, long? Ramme)
{
    /// <summary>The name of its folder: «nordland-2027», «nordland-2027-kollektiv».</summary>
    public string Name => FormattableString.Invariant($"{Fylke.Id}-{Ar}{(Ordning is null ? "" : "-" + Ordning.Id)}");

    /// <summary>What it is of, in words: «Nordland 2027».</summary>
    public string Title => FormattableString.Invariant($"{Fylke.Navn} {Ar}{(Ordning is null ? "" : ", " + Ordning.Kortnavn)}");

    /// <summary>The body that it is made for.</summary>
    public string Forum => Fylke.Samarbeidsforum ?? $"samarbeidsforum i {Fylke.Navn}";
}
