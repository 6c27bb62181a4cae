using System.Collections.Immutable;

namespace Catalogue.Model;

/// <summary>A tiltak with what it inherits filled in and every reference resolved; what does not exist is left out.</summary>
public sealed class TiltakNode
{
    internal TiltakNode(Tiltak tiltak) => Tiltak = tiltak;

    public Tiltak Tiltak { get; }

    public string Id => Tiltak.Id;

    public PakkeNode? Pakke { get; internal set; }

    public ResolvedRamme Ramme { get; internal set; } = ResolvedRamme.Empty;

    /// <summary>The years that its money is for, in order: those of its periods, else its frame's.</summary>
    public ImmutableArray<int> Ar
    {
        get
        {
            var periods = Tiltak.Perioder.Select(p => p.Periode?.Ar).OfType<int>().Distinct().Order().ToImmutableArray();
            return !periods.IsEmpty ? periods : Ramme.Ar is { } ar ? [ar] : [];
        }
    }

    /// <summary>Its periods say what was reported, and not only what came of it.</summary>
    public bool ReportsByPeriod => Tiltak.Perioder.Any(IsReported);

    /// <summary>What is reported for one of its years. Where its periods only say what was granted, all is for the year of its frame.</summary>
    public Belop MeldtIn(int year) =>
        ReportsByPeriod ? Belop.Of(Tiltak.Perioder.Where(p => IsReported(p) && p.Periode!.Value.Ar == year).Select(p => p.Meldt))
            : Ar.FirstOrDefault(ar => ar == Ramme.Ar, Ar.FirstOrDefault()) == year ? Tiltak.Meldt
            : Belop.Empty;

    private static bool IsReported(Periodebelop period) => period.Periode is not null && !period.Meldt.IsEmpty;

    public ImmutableArray<Tema> Temaer { get; internal set; } = [];

    public ImmutableArray<Malgruppe> Malgrupper { get; internal set; } = [];

    public ImmutableArray<Planpunkt> Prioriteringer { get; internal set; } = [];

    /// <summary>Tiltak of other forms that this one builds on or continues.</summary>
    public ImmutableArray<TiltakNode> ByggerPaa { get; internal set; } = [];

    public ImmutableArray<TiltakNode> Videreforer { get; internal set; } = [];

    /// <summary>Tiltak that say they build on or continue this one.</summary>
    public ImmutableArray<TiltakNode> BruktVidereI { get; internal set; } = [];

    /// <summary>Those that this one took something up from, and what.</summary>
    public ImmutableArray<Gjenbrukt> Gjenbruker { get; internal set; } = [];

    /// <summary>All that it comes from, whichever way: what it builds on, continues or took something up from, each once.</summary>
    public IEnumerable<TiltakNode> Opphav => ByggerPaa.Union(Videreforer).Union(Gjenbruker.Select(g => g.Tiltak));

    /// <summary>Those that took something up from this one.</summary>
    public ImmutableArray<Gjenbrukt> GjenbruktAv { get; internal set; } = [];

    /// <summary>Symmetric, whichever side wrote it.</summary>
    public ImmutableArray<TiltakNode> HengerSammenMed { get; internal set; } = [];

    /// <summary>Symmetric, whichever side wrote it.</summary>
    public ImmutableArray<TiltakNode> Beslektet { get; internal set; } = [];

    public bool Trukket => Tiltak.Status == Status.Trukket;

    /// <summary>The newest date that the content knows of it: when it was approved for publication, or when the money was granted.</summary>
    public DateOnly? Endret => new[] { Tiltak.Godkjent.Dato, Tiltak.Vedtak.Dato, Pakke?.Pakke.Vedtak.Dato }
        .Concat(Tiltak.Perioder.Select(p => p.Vedtak.Dato))
        .Max();

    /// <summary>
    /// The last day of the semester after its last; null where it was not carried out, another tiltak goes on with it, or somebody has told what
    /// became of it.
    /// </summary>
    public DateOnly? ExperienceDue =>
        Tiltak.Erfaringer.IsEmpty
        && Tiltak.Status is Status.Tildelt or Status.Pagar or Status.Avsluttet
        && !Tiltak.Varighet.IsEmpty
        && !BruktVidereI.Any(t => t.Videreforer.Contains(this))
            ? Tiltak.Varighet.Max().Next.End
            : null;

    /// <summary>An experience was due, and nobody has told it.</summary>
    public bool AwaitsExperience(DateOnly today) => ExperienceDue < today;

    public override string ToString() => Id;
}

/// <summary>A package with its tiltak and its references resolved.</summary>
public sealed class PakkeNode
{
    internal PakkeNode(Pakke pakke) => Pakke = pakke;

    public Pakke Pakke { get; }

    public string Id => Pakke.Id;

    public ResolvedRamme Ramme { get; internal set; } = ResolvedRamme.Empty;

    /// <summary>The form it is reported on.</summary>
    public Skjema? Skjema { get; internal set; }

    /// <summary>What the package reports for its own scheme, or for all its own together where every tiltak has them all.</summary>
    public Belop Meldt => Ramme.Ordninger switch
    {
        [] => Belop.Empty,
        [var only] => Pakke.SumFor(only.Id),
        var several when several.All(o => Pakke.SumFor(o.Id).Sum is not null) && Tiltak.All(t => t.Ramme.Ordninger.Length == several.Length) =>
            Belop.Of(several.Select(o => Pakke.SumFor(o.Id))),
        _ => Belop.Empty,
    };

    /// <summary>All its tiltak in order of number, then id; drafts included.</summary>
    public ImmutableArray<TiltakNode> Tiltak { get; internal set; } = [];

    public ImmutableArray<PakkeNode> Videreforer { get; internal set; } = [];

    public ImmutableArray<PakkeNode> VidereforesI { get; internal set; } = [];

    public override string ToString() => Id;
}

/// <summary>The frame of a tiltak or package with its references resolved.</summary>
public sealed record ResolvedRamme
{
    public static readonly ResolvedRamme Empty = new();

    /// <summary>Most often one.</summary>
    public ImmutableArray<Region> Regioner { get; init; } = [];

    /// <summary>Most often one; of several those of the package stand first.</summary>
    public ImmutableArray<Ordning> Ordninger { get; init; } = [];

    /// <summary>The first of its regions, where only one can be named.</summary>
    public Region? Region => Regioner.IsEmpty ? null : Regioner[0];

    /// <summary>The scheme that its amounts are counted in: each is counted once.</summary>
    public Ordning? Ordning => Ordninger.IsEmpty ? null : Ordninger[0];

    public int? Ar { get; init; }

    /// <summary>As listed, the private owners last.</summary>
    public ImmutableArray<Eier> Eiere { get; init; } = [];

    public ImmutableArray<Eier> Partnere { get; init; } = [];

    /// <summary>The kommuner of today that own the tiltak or take part in it, each once.</summary>
    public ImmutableArray<Kommune> Kommuner { get; init; } = [];

    public IEnumerable<Eier> OffentligeEiere => Eiere.Where(e => e.Slag != Eierslag.Privat);

    public IEnumerable<Eier> PrivateEiere => Eiere.Where(e => e.Slag == Eierslag.Privat);

    /// <summary>
    /// The kommuner of its owners and partners, or those of its region where these have none. Unsure memberships count: they come from older
    /// sources, and so do the tiltak that name a region alone.
    /// </summary>
    public ImmutableArray<Kommune> Omrade { get; init; } = [];

    /// <summary>The fylker of its <see cref="Omrade"/>, most often one.</summary>
    public ImmutableArray<Fylke> Fylker { get; init; } = [];

    /// <summary>As listed, centres and institutions side by side.</summary>
    public ImmutableArray<Uh> Uh { get; init; } = [];

    /// <summary>As listed, and the hosts of the listed centres: a centre implies its institution.</summary>
    public ImmutableArray<Uh> UhMedVerter { get; init; } = [];

    public ImmutableArray<string> Sektor { get; init; } = [];
}
