using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>A municipality of the official register.</summary>
public sealed record Kommune
{
    /// <summary>Four digits, kept as text (Oslo is 0301).</summary>
    public required string Nr { get; init; }

    public required string Navn { get; init; }

    public string? OffisieltNavn { get; init; }

    public string? SamiskNavn { get; init; }

    /// <summary>Language code of the Sámi name: se, sma or smj.</summary>
    public string? SamiskSprak { get; init; }

    public string? KvenskNavn { get; init; }

    public ImmutableArray<string> Alias { get; init; } = [];

    public required string Fylke { get; init; }

    public string? Orgnr { get; init; }

    public required Origin Origin { get; init; }
}

/// <summary>A municipality number that is no longer in use, and what replaced it.</summary>
public sealed record UtgattKommune(string Nr, string Navn, int? GyldigTil, ImmutableArray<string> ErstattetAv, string? Merknad);

/// <summary>A kommune's membership of a region, and why we believe it.</summary>
public sealed record Medlemskap(Ref Kommune, bool Sikkert, string Grunnlag);

/// <summary>A network of kommuner that work together on competence development.</summary>
public sealed record Region
{
    public required string Id { get; init; }

    public required Origin Origin { get; init; }

    public required string Navn { get; init; }

    public ImmutableArray<string> Alias { get; init; } = [];

    public required string Type { get; init; }

    public required string Status { get; init; }

    public int? SistBekreftet { get; init; }

    public ImmutableArray<Medlemskap> Kommuner { get; init; } = [];

    public string? Merknad { get; init; }

    public string? Kilde { get; init; }

    public Span Body { get; init; }
}

/// <summary>A university, university college, or a centre or department of one.</summary>
public sealed record Uh
{
    public required string Id { get; init; }

    public required Origin Origin { get; init; }

    public required string Navn { get; init; }

    public required string Kortnavn { get; init; }

    public ImmutableArray<string> Alias { get; init; } = [];

    public required string Type { get; init; }

    public Ref? Vert { get; init; }

    public string? Orgnr { get; init; }

    public string? Merknad { get; init; }

    public string? Kilde { get; init; }

    public Span Body { get; init; }
}

/// <summary>A grant scheme, with the years it was valid.</summary>
public sealed record Ordning
{
    public required string Id { get; init; }

    public required Origin Origin { get; init; }

    public required string Navn { get; init; }

    public required string Kortnavn { get; init; }

    public ImmutableArray<string> Alias { get; init; } = [];

    public int? Fra { get; init; }

    public int? Til { get; init; }

    public Ref? ErstattetAv { get; init; }

    public string? Kilde { get; init; }

    public Span Body { get; init; }
}

/// <summary>A theme that tiltak are sorted under.</summary>
public sealed record Tema
{
    public required string Id { get; init; }

    public required Origin Origin { get; init; }

    public required string Navn { get; init; }

    public ImmutableArray<string> Synonymer { get; init; } = [];

    /// <summary>Of how the work is run rather than of what it is about: its tiltak stand lower in a search.</summary>
    public bool Administrativt { get; init; }

    public Span Body { get; init; }
}

/// <summary>A group of people that a tiltak is for.</summary>
public sealed record Malgruppe(string Id, string Navn, ImmutableArray<string> Alias, ImmutableArray<Ref> Omfatter, Origin Origin);

/// <summary>Words that mean the same (<c>Ord</c>, both ways), and words that a search for them should find too (<c>Videre</c>, one way).</summary>
public sealed record Synonymgruppe(ImmutableArray<string> Ord, ImmutableArray<string> Videre, string? Merknad);

/// <summary>
/// What the search has to be told of words: those that compounds are made of (<c>Ord</c>), those that only look like compounds
/// (<c>Udelt</c>), and those that so many tiltak have that they tell nothing apart (<c>UtenVekt</c>).
/// </summary>
public sealed record Ordliste(ImmutableArray<string> Ord, ImmutableArray<string> Udelt, ImmutableArray<string> UtenVekt)
{
    public static readonly Ordliste Tom = new([], [], []);
}

/// <summary>A page of prose: about, privacy, how to contribute.</summary>
public sealed record Side
{
    /// <summary>So many pages have a place in the menu that every page has at its foot.</summary>
    public const int MostInMenu = 30;

    public required string Id { get; init; }

    public required Origin Origin { get; init; }

    public required string Tittel { get; init; }

    public required string Ingress { get; init; }

    public int Rekkefolge { get; init; }

    public Span Body { get; init; }
}

/// <summary>The page that explains a rule of the validation; its title is the rule's own.</summary>
public sealed record Regelside(string Kode, Origin Origin, Span Body);

/// <summary>What the site says of itself.</summary>
public sealed record Innstillinger
{
    public string Tittel { get; init; } = "Tiltakskatalogen";

    public string Beskrivelse { get; init; } = "";

    public string Utgiver { get; init; } = "";

    /// <summary>Where the site stands, with a trailing slash; used only where a format asks for whole addresses.</summary>
    public string Grunnadresse { get; init; } = "https://tiltak.example/";

    public string Tilgjengelighetserklaering { get; init; } = "";

    public string Lisens { get; init; } = "CC BY 4.0";

    public string LisensUrl { get; init; } = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>The address of the repository that keeps the content; without it no page links to its file.</summary>
    public string? Depot { get; init; }

    /// <summary>The software of the repository's host: github, gitlab or forgejo (gitea is the same).</summary>
    public string DepotType { get; init; } = "github";

    /// <summary>The branch that the site is built from.</summary>
    public string Gren { get; init; } = "main";

    /// <summary>Where to write for those without an account there.</summary>
    public string? Kontakt { get; init; }
}
