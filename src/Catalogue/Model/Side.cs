using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>A page of prose: about, privacy, how to contribute.</summary>
public sealed record Side
{
    /// <summary>So many pages have a place in the menu that every page has at its foot.</summary>
    public const int MaxInMenu = 30;

    public required string Id { get; init; }

    public required Origin Origin { get; init; }

    public required string Tittel { get; init; }

    public required string Ingress { get; init; }

    public int Rekkefolge { get; init; }

    /// <summary>What one may get in touch about; said only where there is a way to.</summary>
    public string? Kontakt { get; init; }

    public Span Body { get; init; }
}

/// <summary>The page that explains a rule of the validation; its title is the rule's own.</summary>
public sealed record Regelside(string Kode, Origin Origin, Span Body);
