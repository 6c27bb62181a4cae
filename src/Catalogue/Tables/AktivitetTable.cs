using Catalogue.Model;
using static Catalogue.Tables.ColumnType;

namespace Catalogue.Tables;

/// <summary>A row for each part of a tiltak that has money of its own.</summary>
public static class AktivitetTable
{
    private static readonly Table<Row> Columns = new(
        "aktiviteter",
        "Aktiviteter",
        "Én del av et tiltak på hver rad: en samling, en veiledningsrunde. Beløpene er deler av tiltakets og kommer ikke i tillegg.",
        [
            new("tiltak_id", Text, "Id-en til tiltaket.", r => r.Node.Id) { Field = null },
            new("nr", Number, "Hvilken aktivitet i tiltaket det er, fra 1.", r => r.Nr) { Field = null },
            new("navn", Text, "Hva aktiviteten er.", r => r.Aktivitet.Navn) { Field = "aktiviteter" },
            new("eier", Kroner, "Eierens del.", r => r.Aktivitet.Eier) { Field = "aktiviteter" },
            new("uh", Kroner, "UH sin del.", r => r.Aktivitet.Uh) { Field = "aktiviteter" },
            new("deltakere", Number, "Hvor mange som deltar.", r => r.Aktivitet.Deltakere) { Field = "aktiviteter" },
            new("merknad", Text, "Merknad til aktiviteten.", r => r.Aktivitet.Merknad) { Field = "aktiviteter", Empty = "Ingen merknad" },
            .. SkjemaColumns.Of<Row>(r => r.Node.Pakke),
            new("kilde", Text, "Hvor opplysningene er fra.", r => r.Node.Tiltak.Kilde ?? r.Node.Pakke?.Pakke.Kilde),
        ]);

    public static readonly Table All = Table.Of(
        Columns,
        source => source.Edition.Tiltak.SelectMany(t => t.Tiltak.Aktiviteter.Select((a, i) => new Row(t, i + 1, a))));

    private sealed record Row(TiltakNode Node, int Nr, Aktivitet Aktivitet);
}
