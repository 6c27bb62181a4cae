using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>A part of a tiltak with money of its own: a gathering, a guidance round.</summary>
public sealed record Aktivitet(string Navn, long? Eier, long? Uh, int? Deltakere, string? Merknad, Origin Origin);

/// <summary>What is reported for one of several partners, of the part that is theirs.</summary>
public sealed record Partnerbelop(Ref Uh, long? Belop, Origin Origin);

/// <summary>What the partners expect to need if the tiltak goes on after its last semester.</summary>
public sealed record Anslag(string Periode, long? Eier, long? Uh, string? Merknad, Origin Origin);

/// <summary>What a tiltak or package says of the decision: reference and date of the grant, and why it is as it is.</summary>
public sealed record Vedtak(string? Referanse, DateOnly? Dato)
{
    public string? Begrunnelse { get; init; }
}

/// <summary>The approval for publication: a date and the role or body that gave it, never a person.</summary>
public sealed record Godkjenning(DateOnly? Dato, string? Av)
{
    public bool IsGiven => Dato is not null && !string.IsNullOrEmpty(Av);
}

/// <summary>The fields that a tiltak shares with its package, and takes from it where it is silent.</summary>
public sealed record Ramme
{
    /// <summary>Most often one; several where the form names several.</summary>
    public ImmutableArray<Ref> Regioner { get; init; } = [];

    /// <summary>Most often one; several where the form names several.</summary>
    public ImmutableArray<Ref> Ordninger { get; init; } = [];

    public int? Ar { get; init; }

    public ImmutableArray<Ref> Eiere { get; init; } = [];

    public ImmutableArray<Ref> Partnere { get; init; } = [];

    public ImmutableArray<string> PrivateEiere { get; init; } = [];

    public ImmutableArray<Ref> Uh { get; init; } = [];

    public ImmutableArray<string> Sektor { get; init; } = [];
}

/// <summary>What is said of one of the five points that a tiltak is assessed by (§ 5 a–e of the regulation): its field, and the answer.</summary>
public sealed record Malpunkt(string Felt, string Tekst);

/// <summary>The links from a tiltak to other tiltak, as written in its file.</summary>
public sealed record Slekt
{
    public ImmutableArray<Ref> Videreforer { get; init; } = [];

    public ImmutableArray<Ref> ByggerPaa { get; init; } = [];

    public ImmutableArray<Ref> HengerSammenMed { get; init; } = [];

    public ImmutableArray<Ref> Beslektet { get; init; } = [];
}

/// <summary>A tiltak as its file says it; nothing inherited, no reference resolved.</summary>
public sealed record Tiltak
{
    /// <summary>The file name without its ending: unique in the catalogue and never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The folder the file stands in.</summary>
    public required string PakkeId { get; init; }

    public required Origin Origin { get; init; }

    public required string Tittel { get; init; }

    public required string Sammendrag { get; init; }

    public int? Nr { get; init; }

    public Status Status { get; init; }

    public Ramme Ramme { get; init; } = new();

    public ImmutableArray<string> Fase { get; init; } = [];

    public ImmutableArray<Semester> Varighet { get; init; } = [];

    public ImmutableArray<Ref> Malgruppe { get; init; } = [];

    public ImmutableArray<Ref> Tema { get; init; } = [];

    /// <summary>What of the fylke's plan the tiltak answers.</summary>
    public ImmutableArray<Ref> Prioriteringer { get; init; } = [];

    public ImmutableArray<string> Stikkord { get; init; } = [];

    /// <summary>As its file writes it, or the sum of its periods; so too what is recommended and granted.</summary>
    public Belop Meldt { get; init; } = Belop.Empty;

    /// <summary>How the partners' part is split, where the form splits it.</summary>
    public ImmutableArray<Partnerbelop> Partnerbelop { get; init; } = [];

    public long? MeldtKoordinator { get; init; }

    public bool? KoordinatorInkludert { get; init; }

    public Belop Innstilt { get; init; } = Belop.Empty;

    public Belop Tildelt { get; init; } = Belop.Empty;

    public Vedtak Vedtak { get; init; } = new(null, null);

    /// <summary>What of its money is for which period; empty where all of it is for one year.</summary>
    public ImmutableArray<Periodebelop> Perioder { get; init; } = [];

    public Egeninnsats Egeninnsats { get; init; } = new(null, null, null);

    public int? Deltakere { get; init; }

    public ImmutableArray<Aktivitet> Aktiviteter { get; init; } = [];

    public ImmutableArray<Anslag> Anslag { get; init; } = [];

    /// <summary>The answered points of the assessment, in the order of the regulation.</summary>
    public ImmutableArray<Malpunkt> Maloppnaelse { get; init; } = [];

    /// <summary>What became of it, as those who took part tell.</summary>
    public ImmutableArray<Erfaring> Erfaringer { get; init; } = [];

    public Slekt Slekt { get; init; } = new();

    /// <summary>What it took up from others.</summary>
    public ImmutableArray<Gjenbruk> Gjenbruk { get; init; } = [];

    public ImmutableArray<Ref> Lenker { get; init; } = [];

    public ImmutableArray<Ref> TidligereId { get; init; } = [];

    public ImmutableArray<Avvik> Avvik { get; init; } = [];

    public string? Kilde { get; init; }

    /// <summary>Language code of the text: nb, nn, se, sma or smj.</summary>
    public string Sprak { get; init; } = "nb";

    public Godkjenning Godkjent { get; init; } = new(null, null);

    /// <summary>The Markdown below the front matter.</summary>
    public Span Body { get; init; }
}
