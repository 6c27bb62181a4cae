using Catalogue.Edition;
using Catalogue.Model;
using static Catalogue.Tables.ColumnType;

namespace Catalogue.Tables;

/// <summary>A row for each tiltak.</summary>
public static class TiltakTable
{
    public static readonly Table<TiltakRow> Columns = new(
        "tiltak",
        "Tiltak",
        "Ett tiltak på hver rad. Det som tiltaket ikke sier selv, er hentet fra pakka det står i.",
        [
            new("id", Text, "Tiltakets id. Den endres aldri og brukes aldri om igjen.", r => r.Node.Id) { Field = null },
            new("tittel", Text, "Tittelen.", r => r.Tiltak.Tittel),
            new("sammendrag", Text, "Hva tiltaket går ut på, i korte trekk.", r => r.Tiltak.Sammendrag),
            new("pakke_id", Text, "Id-en til pakka det er meldt i.", r => r.Node.Pakke?.Id) { Field = null, Empty = "Tiltaket er ikke i noen pakke" },
            new("nr", Number, "Nummeret tiltaket har i behovsmeldingen.", r => r.Tiltak.Nr),
            new("status", Text, "Hvor langt saken er kommet.", r => Labels.Status(r.Tiltak.Status)),
            .. RammeColumns.Of<TiltakRow>(r => (r.Node.Ramme, r.Node.Ar)),
            new("tema", List, "Temaene.", r => Cell.List(r.Node.Temaer.Select(t => t.Navn))),
            new("malgruppe", List, "Hvem det er for.", r => Cell.List(r.Node.Malgrupper.Select(m => m.Navn))),
            new("fase", List, "Hvor langt arbeidet er kommet.", r => Cell.List(r.Tiltak.Fase.Select(Labels.Fase))),
            new(
                "varighet",
                List,
                "Semestrene det varer: V2024 er våren 2024, H2024 er høsten.",
                r => Cell.List(r.Tiltak.Varighet.Select(s => s.ToString()))),
            new("stikkord", List, "Stikkord.", r => Cell.List(r.Tiltak.Stikkord)),
            .. BelopColumns.Of<TiltakRow>("meldt", "meldt behov for til", r => r.Tiltak.Meldt),
            .. BelopColumns.Of<TiltakRow>("innstilt", "innstilt av samarbeidsforumet til", r => r.Tiltak.Innstilt),
            .. BelopColumns.Of<TiltakRow>("tildelt", "tildelt", r => r.Tiltak.Tildelt),
            new("vedtak_ref", Text, "Saken der det ble vedtatt.", r => r.Tiltak.Vedtak.Referanse),
            new("vedtak_dato", Date, "Datoen for vedtaket.", r => r.Tiltak.Vedtak.Dato),
            new("egenandel", Kroner, "Kroner som eierne legger inn selv.", r => r.Tiltak.Egeninnsats.Kroner),
            new("egenandel_prosent", Number, "Det samme i prosent.", r => r.Tiltak.Egeninnsats.Prosent),
            new("egeninnsats_timer", Number, "Timer som eierne legger inn selv.", r => r.Tiltak.Egeninnsats.Timer),
            new("deltakere", Number, "Hvor mange som deltar.", r => r.Tiltak.Deltakere),
            new("bygger_paa", List, "Id-ene til tiltak som det bygger på.", r => Ids(r.Node.ByggerPaa)) { Empty = "Ingen er oppgitt" },
            new("videreforer", List, "Id-ene til tiltak som det viderefører.", r => Ids(r.Node.Videreforer)) { Empty = "Ingen er oppgitt" },
            new("avvik", List, "Hva som ikke stemmer i kilden, felt for felt.", r => AvvikIn(r.Tiltak.Avvik)) { Empty = "Ingen avvik" },
            new("kilde", Text, "Hvor opplysningene er fra.", r => r.Tiltak.Kilde ?? r.Node.Pakke?.Pakke.Kilde),
            new("sprak", Text, "Språket teksten er på.", r => r.Tiltak.Sprak),
            new("godkjent_dato", Date, "Datoen da det ble godkjent for publisering.", r => r.Tiltak.Godkjent.Dato),
            new("adresse", Address, "Siden om tiltaket.", r => r.Source.BaseUrl + Paths.Of(r.Node)) { Field = null },
            new(
                "alle_ar",
                List,
                "Alle årene som pengene gjelder for.",
                r => Cell.List(r.Node.Ar.Select(ar => FormattableString.Invariant($"{ar}")))) { Field = "perioder" },
            .. SkjemaColumns.Of<TiltakRow>(r => r.Node.Pakke),
            new("gjenbruk", List, "Id-ene til tiltak som det tok opp noe fra.", r => Ids(r.Node.Gjenbruker.Select(g => g.Tiltak)))
            {
                Empty = "Ingen er oppgitt",
            },
        ]);

    public static readonly Table All = Table.Of(Columns, source => source.Edition.Tiltak.Select(t => new TiltakRow(t, source)));

    private static Cell Ids(IEnumerable<TiltakNode> nodes) => Cell.List(nodes.Select(n => n.Id));

    internal static Cell AvvikIn(IEnumerable<Avvik> avvik) => Cell.List(avvik.Select(a => $"{a.Felt.Text}: {a.Grunn}"));
}

/// <summary>A tiltak, and what its row is made from.</summary>
public sealed record TiltakRow(TiltakNode Node, TableSource Source)
{
    public Tiltak Tiltak => Node.Tiltak;
}
