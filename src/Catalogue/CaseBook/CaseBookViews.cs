using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Pages;
using Catalogue.Pages.Views;
using Catalogue.Templating;

namespace Catalogue.CaseBook;

/// <summary>What the front of a saksbok shows.</summary>
public sealed record Saksbok(string Tittel, string Ingress)
{
    /// <summary>What is not in it, and where that is.</summary>
    public ImmutableArray<string> Utelatt { get; init; } = [];

    public ImmutableArray<Tall> Tall { get; init; } = [];

    /// <summary>The sum held against the money that there is; null where nobody has said how much.</summary>
    public string? MotRamma { get; init; }

    public string? UtenBelop { get; init; }

    public ImmutableArray<Belopstabell> Summer { get; init; } = [];

    public ImmutableArray<Saksrad> Rader { get; init; } = [];

    public ImmutableArray<Likhet> Likheter { get; init; } = [];

    /// <summary>Each package with what it leaves open.</summary>
    public ImmutableArray<Saksbolk> Blanke { get; init; } = [];

    /// <summary>Each package with the faults of its files.</summary>
    public ImmutableArray<Saksbolk> Feil { get; init; } = [];

    /// <summary>What may belong here and cannot be placed.</summary>
    public ImmutableArray<string> Uplassert { get; init; } = [];
}

/// <summary>A tiltak in the table. Amounts and counts are there as numbers too, to sort by.</summary>
public sealed record Saksrad(Lenke Tiltak)
{
    /// <summary>Its package, where that has several, and that it is a draft; null for neither.</summary>
    public string? Merknad { get; init; }

    public required string Eier { get; init; }

    public required string Partner { get; init; }

    public required string Tema { get; init; }

    public required string Meldt { get; init; }

    public long? MeldtTall { get; init; }

    public required string Egenandel { get; init; }

    public long? EgenandelTall { get; init; }

    /// <summary>New or continued.</summary>
    public required string Slag { get; init; }

    /// <summary>Which of the five points of § 5 are answered.</summary>
    public required string Punkter { get; init; }

    public required string Feil { get; init; }

    public int FeilTall { get; init; }
}

/// <summary>Tiltak that ask for nearly the same, and what they share.</summary>
public sealed record Likhet(string Tittel, ImmutableArray<Lenke> Tiltak, ImmutableArray<string> Felles);

/// <summary>A package, with notes on it.</summary>
public sealed record Saksbolk(Lenke Pakke, ImmutableArray<Saksnotat> Notater);

/// <summary>A question left open, or a fault: what it is, where, and what more there is to say.</summary>
public sealed record Saksnotat(string Tekst)
{
    public string? Sted { get; init; }

    public string? Hjelp { get; init; }
}

/// <summary>The page of a package with its tiltak.</summary>
public sealed record Saksmelding(string Tittel, string Eier, Html Innhold)
{
    public ImmutableArray<Faktum> Fakta { get; init; } = [];

    public ImmutableArray<Tall> Tall { get; init; } = [];

    public ImmutableArray<Belopstabell> Tabeller { get; init; } = [];

    public required string Partnerord { get; init; }

    public required AvvikNotes Avvik { get; init; }

    /// <summary>Why nothing is said of questions: the form is not known, or its questions are not.</summary>
    public string? UtenSporsmal { get; init; }

    public ImmutableArray<Saksnotat> Blanke { get; init; } = [];

    public ImmutableArray<Saksnotat> Feil { get; init; } = [];

    public ImmutableArray<Kildetiltak> Kilder { get; init; } = [];

    public ImmutableArray<Sakstiltak> Tiltak { get; init; } = [];
}

/// <summary>A tiltak on the page of its package.</summary>
public sealed record Sakstiltak(string Id, TiltakView Visning)
{
    public ImmutableArray<Belopstabell> Tabeller { get; init; } = [];

    public ImmutableArray<Kildetiltak> Kilder { get; init; } = [];
}

/// <summary>What a tiltak or package builds on or continues, and how that went.</summary>
public sealed record Kildetiltak(string Slag, Lenke Lenke)
{
    /// <summary>Its whole address, or the way to it within the saksbok; null where it has no page.</summary>
    public string? Url { get; init; }

    public ImmutableArray<Erfaringsnotat> Erfaringer { get; init; } = [];

    /// <summary>Said where nobody has told how it went.</summary>
    public string? UtenErfaring { get; init; }
}
