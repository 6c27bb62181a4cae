using Catalogue.Edition;
using Catalogue.Model;

namespace Catalogue.Tables;

/// <summary>A row for each package that has published tiltak.</summary>
public static class PakkeTable
{
    private static readonly Table<Row> Columns = new(
        "pakker",
        "Pakker",
        "Én behovsmelding på hver rad, med de beløpene som står på skjemaet.",
        [
            new("id", ColumnType.Text, "Pakkas id.", r => Cell.Of(r.Node.Id)),
            new("tittel", ColumnType.Text, "Tittelen.", r => Cell.Of(r.Pakke.Tittel)) { Field = "tittel" },
            new("skjema", ColumnType.Text, "Skjemaet den er meldt på.", r => Cell.Of(r.Node.Skjema?.Navn)) { Field = "skjema" },
            new("status", ColumnType.Text, "Hvor langt saken er kommet.", r => Cell.Of(Labels.Status(r.Pakke.Status))) { Field = "status" },
            new("partnerskap", ColumnType.Text, "Partnerskapet som har meldt den.", r => Cell.Of(r.Pakke.Partnerskap)) { Field = "partnerskap" },
            .. RammeColumns.Of<Row>(r => (r.Node.Ramme, r.Node.Ramme.Ar is { } ar ? [ar] : [])),
            new("antall_tiltak", ColumnType.Number, "Så mange tiltak skjemaet har.", r => Cell.Of(r.Pakke.AntallTiltak)) { Field = "antall_tiltak" },
            new("antall_i_katalogen", ColumnType.Number, "Så mange av dem er i katalogen.", r => Cell.Of(r.Source.Edition.TiltakIn(r.Node).Length)),
            .. BelopColumns.Of<Row>("meldt", "meldt behov for i pakkas egen ordning til", r => r.Node.Meldt).Select(c => c with { Field = null }),
            new("meldt_alle_ordninger", ColumnType.Kroner, "Summen for alle ordninger, slik den står på skjemaet.", r => Cell.Of(r.Pakke.SumFor("alle").Sum)) { Field = "sum_alle_totalt" },
            .. BelopColumns.Of<Row>("tildelt", "tildelt", r => r.Pakke.Tildelt),
            new("vedtak_ref", ColumnType.Text, "Saken der det ble vedtatt.", r => Cell.Of(r.Pakke.Vedtak.Referanse)) { Field = "vedtak_ref" },
            new("vedtak_dato", ColumnType.Date, "Datoen for vedtaket.", r => Cell.Of(r.Pakke.Vedtak.Dato)) { Field = "vedtak_dato" },
            new("avvik", ColumnType.List, "Hva som ikke stemmer i kilden, felt for felt.", r => TiltakTable.AvvikIn(r.Pakke.Avvik)) { Field = "avvik", Empty = "Ingen avvik" },
            new("kilde", ColumnType.Text, "Hvor opplysningene er fra.", r => Cell.Of(r.Pakke.Kilde)) { Field = "kilde" },
            new("adresse", ColumnType.Address, "Siden om pakka.", r => Cell.Of(r.Source.BaseUrl + Paths.Of(r.Node))),
        ]);

    public static readonly Table All = Table.Of(Columns, source => source.Edition.Pakker.Select(p => new Row(p, source)));

    private sealed record Row(PakkeNode Node, TableSource Source)
    {
        public Pakke Pakke => Node.Pakke;
    }
}
