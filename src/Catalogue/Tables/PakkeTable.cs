using Catalogue.Edition;
using Catalogue.Model;
using static Catalogue.Tables.ColumnType;

namespace Catalogue.Tables;

/// <summary>A row for each package that has published tiltak.</summary>
public static class PakkeTable
{
    private static readonly Table<Row> Columns = new(
        "pakker",
        "Pakker",
        "Én behovsmelding på hver rad, med de beløpene som står på skjemaet.",
        [
            new("id", Text, "Pakkas id.", r => r.Node.Id) { Field = null },
            new("tittel", Text, "Tittelen.", r => r.Pakke.Tittel),
            new("skjema", Text, "Skjemaet den er meldt på.", r => r.Node.Skjema?.Navn),
            new("status", Text, "Hvor langt saken er kommet.", r => Labels.Status(r.Pakke.Status)),
            new("partnerskap", Text, "Partnerskapet som har meldt den.", r => r.Pakke.Partnerskap),
            .. RammeColumns.Of<Row>(r => (r.Node.Ramme, r.Node.Ramme.Ar is { } ar ? [ar] : [])),
            new("antall_tiltak", Number, "Så mange tiltak skjemaet har.", r => r.Pakke.AntallTiltak),
            new("antall_i_katalogen", Number, "Så mange av dem er i katalogen.", r => r.Source.Edition.TiltakIn(r.Node).Length) { Field = null },
            .. BelopColumns.Of<Row>("meldt", "meldt behov for i pakkas egen ordning til", r => r.Node.Meldt).Select(c => c with { Field = null }),
            new(
                "meldt_alle_ordninger",
                Kroner,
                "Summen for alle ordninger, slik den står på skjemaet.",
                r => r.Pakke.SumFor("alle").Sum) { Field = "sum_alle_totalt" },
            .. BelopColumns.Of<Row>("tildelt", "tildelt", r => r.Pakke.Tildelt),
            new("vedtak_ref", Text, "Saken der det ble vedtatt.", r => r.Pakke.Vedtak.Referanse),
            new("vedtak_dato", Date, "Datoen for vedtaket.", r => r.Pakke.Vedtak.Dato),
            new("avvik", List, "Hva som ikke stemmer i kilden, felt for felt.", r => TiltakTable.AvvikIn(r.Pakke.Avvik)) { Empty = "Ingen avvik" },
            new("kilde", Text, "Hvor opplysningene er fra.", r => r.Pakke.Kilde),
            new("adresse", Address, "Siden om pakka.", r => r.Source.BaseUrl + Paths.Of(r.Node)) { Field = null },
            .. SkjemaColumns.Ids<Row>(r => r.Node),
        ]);

    public static readonly Table All = Table.Of(Columns, source => source.Edition.Pakker.Select(p => new Row(p, source)));

    private sealed record Row(PakkeNode Node, TableSource Source)
    {
        public Pakke Pakke => Node.Pakke;
    }
}
