using Catalogue.Edition;
using Catalogue.Model;

namespace Catalogue.Tables;

/// <summary>A row for each tiltak.</summary>
public static class TiltakTable
{
    public static readonly Table<TiltakRow> Columns = new(
        "tiltak",
        "Tiltak",
        "Ett tiltak på hver rad. Det som tiltaket ikke sier selv, er hentet fra pakka det står i.",
        [
            new("id", ColumnType.Text, "Tiltakets id. Den endres aldri og brukes aldri om igjen.", r => Cell.Of(r.Node.Id)),
            new("tittel", ColumnType.Text, "Tittelen.", r => Cell.Of(r.Tiltak.Tittel)) { Field = "tittel" },
            new("sammendrag", ColumnType.Text, "Hva tiltaket går ut på, i korte trekk.", r => Cell.Of(r.Tiltak.Sammendrag)) { Field = "sammendrag" },
            new("pakke_id", ColumnType.Text, "Id-en til pakka det er meldt i.", r => Cell.Of(r.Node.Pakke?.Id)) { Empty = "Tiltaket er ikke i noen pakke" },
            new("nr", ColumnType.Number, "Nummeret tiltaket har i behovsmeldingen.", r => Cell.Of(r.Tiltak.Nr)) { Field = "nr" },
            new("status", ColumnType.Text, "Hvor langt saken er kommet.", r => Cell.Of(Labels.Status(r.Tiltak.Status))) { Field = "status" },
            .. RammeColumns.Of<TiltakRow>(r => (r.Node.Ramme, r.Node.Ar)),
            new("tema", ColumnType.List, "Temaene.", r => Cell.Of(r.Node.Temaer.Select(t => t.Navn))) { Field = "tema" },
            new("malgruppe", ColumnType.List, "Hvem det er for.", r => Cell.Of(r.Node.Malgrupper.Select(m => m.Navn))) { Field = "malgruppe" },
            new("fase", ColumnType.List, "Hvor langt arbeidet er kommet.", r => Cell.Of(r.Tiltak.Fase.Select(Labels.Fase))) { Field = "fase" },
            new("varighet", ColumnType.List, "Semestrene det varer: V2024 er våren 2024, H2024 er høsten.", r => Cell.Of(r.Tiltak.Varighet.Select(s => s.ToString())))
            {
                Field = "varighet",
            },
            new("stikkord", ColumnType.List, "Stikkord.", r => Cell.Of(r.Tiltak.Stikkord)) { Field = "stikkord" },
            .. BelopColumns.Of<TiltakRow>("meldt", "meldt behov for til", r => r.Tiltak.Meldt),
            .. BelopColumns.Of<TiltakRow>("innstilt", "innstilt av samarbeidsforumet til", r => r.Tiltak.Innstilt),
            .. BelopColumns.Of<TiltakRow>("tildelt", "tildelt", r => r.Tiltak.Tildelt),
            new("vedtak_ref", ColumnType.Text, "Saken der det ble vedtatt.", r => Cell.Of(r.Tiltak.Vedtak.Referanse)) { Field = "vedtak_ref" },
            new("vedtak_dato", ColumnType.Date, "Datoen for vedtaket.", r => Cell.Of(r.Tiltak.Vedtak.Dato)) { Field = "vedtak_dato" },
            new("egenandel", ColumnType.Kroner, "Kroner som eierne legger inn selv.", r => Cell.Of(r.Tiltak.Egeninnsats.Kroner)) { Field = "egenandel" },
            new("egenandel_prosent", ColumnType.Number, "Det samme i prosent.", r => Cell.Of(r.Tiltak.Egeninnsats.Prosent)) { Field = "egenandel_prosent" },
            new("egeninnsats_timer", ColumnType.Number, "Timer som eierne legger inn selv.", r => Cell.Of(r.Tiltak.Egeninnsats.Timer))
            {
                Field = "egeninnsats_timer",
            },
            new("deltakere", ColumnType.Number, "Hvor mange som deltar.", r => Cell.Of(r.Tiltak.Deltakere)) { Field = "deltakere" },
            new("bygger_paa", ColumnType.List, "Id-ene til tiltak som det bygger på.", r => Ids(r.Node.ByggerPaa)) { Field = "bygger_paa", Empty = "Ingen er oppgitt" },
            new("videreforer", ColumnType.List, "Id-ene til tiltak som det viderefører.", r => Ids(r.Node.Videreforer)) { Field = "videreforer", Empty = "Ingen er oppgitt" },
            new("avvik", ColumnType.List, "Hva som ikke stemmer i kilden, felt for felt.", r => AvvikIn(r.Tiltak.Avvik)) { Field = "avvik", Empty = "Ingen avvik" },
            new("kilde", ColumnType.Text, "Hvor opplysningene er fra.", r => Cell.Of(r.Tiltak.Kilde ?? r.Node.Pakke?.Pakke.Kilde)) { Field = "kilde" },
            new("sprak", ColumnType.Text, "Språket teksten er på.", r => Cell.Of(r.Tiltak.Sprak)) { Field = "sprak" },
            new("godkjent_dato", ColumnType.Date, "Datoen da det ble godkjent for publisering.", r => Cell.Of(r.Tiltak.Godkjent.Dato)) { Field = "godkjent_dato" },
            new("adresse", ColumnType.Address, "Siden om tiltaket.", r => Cell.Of(r.Source.BaseUrl + Paths.Of(r.Node))),
            new("alle_ar", ColumnType.List, "Alle årene som pengene gjelder for.", r => Cell.Of(r.Node.Ar.Select(ar => FormattableString.Invariant($"{ar}"))))
            {
                Field = "perioder",
            },
        ]);

    public static readonly Table All = Table.Of(Columns, source => source.Edition.Tiltak.Select(t => new TiltakRow(t, source)));

    private static Cell Ids(IEnumerable<TiltakNode> nodes) => Cell.Of(nodes.Select(n => n.Id));

    internal static Cell AvvikIn(IEnumerable<Avvik> avvik) => Cell.Of(avvik.Select(a => $"{a.Felt.Text}: {a.Grunn}"));
}

/// <summary>A tiltak, and what its row is made from.</summary>
public sealed record TiltakRow(TiltakNode Node, TableSource Source)
{
    public Tiltak Tiltak => Node.Tiltak;
}
