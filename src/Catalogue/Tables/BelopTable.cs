using Catalogue.Edition;
using Catalogue.Model;
using static Catalogue.Tables.ColumnType;

namespace Catalogue.Tables;

/// <summary>
/// A row for each amount there is, of packages, tiltak, activities and estimates. Those that the sums of the site count say so, each krone once:
/// added up they give what <see cref="ReportedSum"/> gives.
/// </summary>
public static class BelopTable
{
    private static readonly Table<Row> Columns = new(
        "belop",
        "Beløp",
        "Ett beløp på hver rad, slik at de kan legges sammen uten å telles to ganger: ta bare med rader der «i_summen» er «ja».",
        [
            new("gjelder", Text, "Hva beløpet står for: pakke, tiltak, periode, partner, aktivitet eller anslag.", r => r.Gjelder) { Field = null },
            new("pakke_id", Text, "Id-en til pakka.", r => r.Pakke?.Id) { Field = null, Empty = "Tiltaket er ikke i noen pakke" },
            new("tiltak_id", Text, "Id-en til tiltaket.", r => r.Tiltak?.Id) { Field = null, Empty = "Beløpet er for hele pakka" },
            new(
                "navn",
                Text,
                "Perioden beløpet gjelder, eller navnet på partneren eller aktiviteten.",
                r => r.Navn) { Field = null, Empty = "Beløpet er for hele tiltaket" },
            new("ar", Number, "Året pengene gjelder for.", r => r.Ar),
            new(
                "ordning",
                List,
                "Ordningen, med kort navn. Står det flere, er beløpet felles for dem.",
                r => Cell.List(r.Ramme.Ordninger.Select(o => o.Kortnavn))),
            new(
                "region",
                List,
                "Regionen. Står det flere, er beløpet felles for dem.",
                r => Cell.List(r.Ramme.Regioner.Select(region => region.Navn))),
            new(
                "slag",
                Text,
                "Meldt behov, innstilt av samarbeidsforumet, tildelt, eller et anslag. De legges aldri sammen.",
                r => r.Slag) { Field = null },
            new("del", Text, "Hvem delen er for: eier, uh, koordinator, eller totalt.", r => r.Del) { Field = null },
            new("kroner", Kroner, "Beløpet i hele kroner.", r => r.Kroner) { Field = null },
            new(
                "grunnlag",
                Text,
                "«trykt» når skjemaet oppgir det, «beregnet» når det er delene lagt sammen.",
                r => r.ErBeregnet ? "beregnet" : "trykt") { Field = null },
            new("i_summen", YesNo, "«ja» på de beløpene som summene på nettstedet består av.", r => r.ISummen) { Field = null },
            new("skjema", Text, "Skjemaet det er meldt på.", r => r.Pakke?.Skjema?.Navn),
            new("avvik", Text, "Hva som ikke stemmer ved beløpet i kilden.", r => r.Avvik) { Empty = "Ingen avvik" },
            .. SkjemaColumns.Ids<Row>(r => r.Pakke),
            new("kilde", Text, "Hvor beløpet står: saken det er tildelt i, ellers behovsmeldingen.", r => r.Kilde),
        ]);

    public static readonly Table All = Table.Of(Columns, RowsOf);

    // Which amounts count, and in which year, the sums decide.
    private static IEnumerable<Row> RowsOf(TableSource source)
    {
        var parts = ReportedSum.Of(source.Edition.Tiltak, source.Edition).Counted.ToList();
        var printed = parts.Where(p => p.IsPrinted).ToDictionary(p => p.Pakke!);
        var own = parts.Where(p => !p.IsPrinted).SelectMany(p => p.Tiltak, (part, tiltak) => (part, tiltak)).ToLookup(p => p.tiltak, p => p.part);
        return source.Edition.Pakker.SelectMany(p => Of(p, printed.GetValueOrDefault(p)))
            .Concat(source.Edition.Tiltak.SelectMany(t => Of(t, source, own[t].FirstOrDefault())));
    }

    private static IEnumerable<Row> Of(PakkeNode node, ReportedPart? counted)
    {
        var of = new Owner("pakke", node, null);
        var sum = node.Pakke.Summer.FirstOrDefault(s => s.Ordning == node.Ramme.Ordning?.Id);
        return
        [
            .. Of(of.In(counted), node.Meldt, ("meldt", ""), counted is not null).Select(r => r with { Felt = sum?.AvvikFieldOf(r.Del) ?? "" }),
            .. Of(of with { Vedtak = node.Pakke.Vedtak }, node.Pakke.Tildelt, ("tildelt", "tildelt"), false),
        ];
    }

    private static IEnumerable<Row> Of(TiltakNode node, TableSource source, ReportedPart? counted)
    {
        var (tiltak, of) = (node.Tiltak, new Owner("tiltak", node.Pakke, node));
        var isByPeriod = counted is { IsOfPeriods: true } && node.ReportsByPeriod;
        var whole = isByPeriod ? null : counted;
        IEnumerable<Row> totals =
        [
            .. Of(of.In(whole), tiltak.Meldt, ("meldt", "meldt"), whole is not null),
            .. Of(of, tiltak.Innstilt, ("innstilt", "innstilt"), false),
            .. Of(of with { Vedtak = tiltak.Vedtak }, tiltak.Tildelt, ("tildelt", "tildelt"), false),
        ];
        return
        [
            // What the file does not write itself, its periods or parts come to.
            .. totals.Select(r => r with { ErBeregnet = !tiltak.Origin.States(r.Felt) }),
            .. One(of, ("meldt", "meldt_koordinator"), "koordinator", tiltak.MeldtKoordinator),
            .. tiltak.Perioder.SelectMany(p => Of(of, p, isByPeriod)),
            .. tiltak.Partnerbelop.SelectMany(p => One(of.Part("partner", NameOf(p.Uh, source)), ("meldt", "partnerbelop"), "uh", p.Belop)),
            .. tiltak.Aktiviteter.SelectMany(a => Of(of.Part("aktivitet", a.Navn), new(a.Eier, a.Uh, null), ("meldt", "aktiviteter"), false)),
            .. tiltak.Anslag.SelectMany(a => Of(of.Part("anslag", a.Periode), new(a.Eier, a.Uh, null), ("anslag", "anslag"), false)),
        ];
    }

    private static IEnumerable<Row> Of(Owner tiltak, Periodebelop periode, bool counts)
    {
        var of = tiltak.Part("periode", periode.Periode?.ToString()) with { Ar = periode.Periode?.Ar };
        return
        [
            .. Of(of, periode.Meldt, ("meldt", "perioder"), counts),
            .. Of(of, periode.Innstilt, ("innstilt", "perioder"), false),
            .. Of(of with { Vedtak = periode.Vedtak }, periode.Tildelt, ("tildelt", "perioder"), false),
        ];
    }

    private static string NameOf(Ref uh, TableSource source) => source.Edition.Registers.Uh.Find(uh)?.Navn ?? uh.Text;

    private static IEnumerable<Row> Of(Owner of, Belop belop, (string Slag, string Felt) what, bool counts) =>
    [
        .. One(of, what with { Felt = what.Felt + "_eier" }, "eier", belop.Eier),
        .. One(of, what with { Felt = what.Felt + "_uh" }, "uh", belop.Uh),
        .. One(of, what with { Felt = what.Felt + "_totalt" }, "totalt", belop.Sum)
            .Select(r => r with { ErBeregnet = belop.Totalt is null, ISummen = counts }),
    ];

    private static IEnumerable<Row> One(Owner of, (string Slag, string Felt) what, string del, long? kroner) =>
        kroner is { } sum ? [new(of, what.Slag, del, sum) { Felt = what.Felt }] : [];

    private sealed record Owner(string Gjelder, PakkeNode? Pakke, TiltakNode? Tiltak)
    {
        public string? Navn { get; init; }

        /// <summary>The decision that the amount is in.</summary>
        public Vedtak? Vedtak { get; init; }

        /// <summary>The year of the money, the first where there are several.</summary>
        public int? Ar { get; init; } = Tiltak is null ? Pakke?.Ramme.Ar : Tiltak.Ar is [var first, ..] ? first : null;

        public Owner Part(string gjelder, string? navn) => this with { Gjelder = gjelder, Navn = navn };

        /// <summary>In the year that the sums count it in.</summary>
        public Owner In(ReportedPart? counted) => counted is null ? this : this with { Ar = counted.Ar };
    }

    private sealed record Row(Owner Of, string Slag, string Del, long Kroner)
    {
        public string Gjelder => Of.Gjelder;

        public PakkeNode? Pakke => Of.Pakke;

        public TiltakNode? Tiltak => Of.Tiltak;

        public string? Navn => Of.Navn;

        public int? Ar => Of.Ar;

        public ResolvedRamme Ramme => Tiltak?.Ramme ?? Pakke!.Ramme;

        public string? Kilde => Of.Vedtak?.Referanse ?? Tiltak?.Tiltak.Kilde ?? Pakke?.Pakke.Kilde;

        public required string Felt { get; init; }

        public bool ErBeregnet { get; init; }

        public bool ISummen { get; init; }

        public string? Avvik => (Tiltak?.Tiltak.Avvik ?? Pakke!.Pakke.Avvik).FirstOrDefault(a => a.Felt.Text == Felt)?.Grunn;
    }
}
