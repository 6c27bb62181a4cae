using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Model;

namespace Catalogue.Tables.Registers;

/// <summary>The forms, what they ask, and how many of them were sent in.</summary>
internal static class SkjemaTables
{
    private static readonly RegisterColumns<Skjema> Field = new("skjema");
    private static readonly RegisterColumns<(Skjema Skjema, int Nr, Sporsmal Sporsmal)> Question = new("skjema", "sporsmal");
    private static readonly RegisterColumns<Dekning> Count = new("dekning", "tall");

    public static readonly ImmutableArray<Table> All =
    [
        RegisterTable.Of(
            "skjemaer",
            "Skjemaer",
            "Ett skjema på hver rad.",
            [
                Field.Id("id", "Skjemaets id i katalogen.", x => x.Id),
                Field["navn", s => s.Navn],
                Field["overskrift", s => s.Overskrift],
                Field["alias", s => Cell.List(s.Alias)],
                Field["fylker", s => Cell.List(s.Fylker.Select(f => f.Text))],
                Field["fra", s => s.Fra],
                Field["til", s => s.Til],
                Field["ordninger", s => Cell.List(s.Ordninger.Select(o => o.Text))],
                Field["svar_etter", s => s.SvarEtter],
                Field["ledetekster", s => Cell.List(s.Ledetekster)],
                Field["merknad", s => s.Merknad],
                Field["kilde", s => s.Kilde],
                Field.Computed(
                    "adresse", ColumnType.Address, "Siden om skjemaet i katalogen.", r => r.Source.BaseUrl + Paths.Of(r.Entry)),
            ],
            source => source.Edition.Registers.Skjemaer.All),
        RegisterTable.Of(
            "sporsmal",
            "Spørsmål",
            "Ett spørsmål i et skjema på hver rad.",
            [
                Question.Id("skjema_id", "Skjemaets id i katalogen.", x => x.Skjema.Id),
                Question.Computed(
                    "nr", ColumnType.Number, "Plassen i skjemaet, fra 1.", r => r.Entry.Nr),
                Question["tekst", x => x.Sporsmal.Tekst],
                Question["felter", x => Cell.List(x.Sporsmal.Felter.Select(f => f.Text))],
                Question["merknad", x => x.Sporsmal.Merknad],
                Question["under", x => x.Sporsmal.Under],
                Question["om_personer", x => x.Sporsmal.OmPersoner],
            ],
            source => source.Edition.Registers.Skjemaer.All.SelectMany(s => s.Sporsmal.Select((q, i) => (s, i + 1, q)))),
        RegisterTable.Of(
            "dekning",
            "Dekning",
            "Ett antall behovsmeldinger på hver rad: så mange det var i et fylke et år, der det er kjent.",
            [
                Count["fylke", d => d.Fylke.Text],
                Count["ar", d => d.Ar],
                Count["ordning", d => d.Ordning?.Text],
                Count["behovsmeldinger", d => d.Behovsmeldinger],
                Count["kilde", d => d.Kilde],
            ],
            source => source.Edition.Registers.Dekning),
    ];
}
