using Catalogue.Model;

namespace Catalogue.Tables;

/// <summary>A row for each part of a tiltak that has money of its own.</summary>
public static class AktivitetTable
{
    private static readonly Table<Row> Columns = new(
        "aktiviteter",
        "Aktiviteter",
        "Én del av et tiltak på hver rad: en samling, en veiledningsrunde. Beløpene er deler av tiltakets og kommer ikke i tillegg.",
        [
            new("tiltak_id", ColumnType.Text, "Id-en til tiltaket.", r => Cell.Of(r.Node.Id)),
            new("nr", ColumnType.Number, "Hvilken aktivitet i tiltaket det er, fra 1.", r => Cell.Of(r.Nr)),
            new("navn", ColumnType.Text, "Hva aktiviteten er.", r => Cell.Of(r.Aktivitet.Navn)) { Field = "aktiviteter" },
            new("eier", ColumnType.Kroner, "Eierens del.", r => Cell.Of(r.Aktivitet.Eier)) { Field = "aktiviteter" },
            new("uh", ColumnType.Kroner, "UH sin del.", r => Cell.Of(r.Aktivitet.Uh)) { Field = "aktiviteter" },
            new("deltakere", ColumnType.Number, "Hvor mange som deltar.", r => Cell.Of(r.Aktivitet.Deltakere)) { Field = "aktiviteter" },
            new("merknad", ColumnType.Text, "Merknad til aktiviteten.", r => Cell.Of(r.Aktivitet.Merknad)) { Field = "aktiviteter", Empty = "Ingen merknad" },
        ]);

    public static readonly Table All = Table.Of(
        Columns,
        source => source.Edition.Tiltak.SelectMany(t => t.Tiltak.Aktiviteter.Select((a, i) => new Row(t, i + 1, a))));

    private sealed record Row(TiltakNode Node, int Nr, Aktivitet Aktivitet);
}
