using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Model;

namespace Catalogue.Tables;

/// <summary>The columns that tiltak and packages share: where, when, who and under which scheme.</summary>
internal static class RammeColumns
{
    /// <param name="of">The frame of an item, and the years that its money is for.</param>
    public static ImmutableArray<Column<T>> Of<T>(Func<T, (ResolvedRamme Ramme, ImmutableArray<int> Ar)> of) =>
    [
        new("ar", ColumnType.Number, "Året pengene gjelder for, det første når det er flere.", x => Cell.Of(of(x).Ar is [var first, ..] ? first : null))
        {
            Field = "ar",
        },
        new("ordning", ColumnType.List, "Ordningen det er meldt under, med kort navn.", x => Cell.Of(of(x).Ramme.Ordninger.Select(o => o.Kortnavn)))
        {
            Field = "ordning",
        },
        new("ordning_id", ColumnType.List, "Ordningens id i katalogen.", x => Cell.Of(of(x).Ramme.Ordninger.Select(o => o.Id))) { Field = "ordning" },
        new("fylke", ColumnType.List, "Fylkene som eierne og partnerne hører til.", x => Cell.Of(of(x).Ramme.Fylker.Select(f => f.Navn))),
        new("region", ColumnType.List, "Regionen, altså nettverket av kommuner.", x => Cell.Of(of(x).Ramme.Regioner.Select(r => r.Navn))) { Field = "region" },
        new("region_id", ColumnType.List, "Regionens id i katalogen.", x => Cell.Of(of(x).Ramme.Regioner.Select(r => r.Id))) { Field = "region" },
        new("eiere", ColumnType.List, "Kommunene og andre offentlige som eier det.", x => Cell.Of(of(x).Ramme.OffentligeEiere.Select(e => e.Navn))) { Field = "eiere" },
        new(
            "eiere_nr",
            ColumnType.List,
            "Kommunenumrene til eierne, i samme rekkefølge; id-en i katalogen for andre enn kommuner.",
            x => Cell.Of(of(x).Ramme.OffentligeEiere.Select(e => e.Id)))
        {
            Field = "eiere",
        },
        new("private_eiere", ColumnType.List, "Private eiere.", x => Cell.Of(of(x).Ramme.PrivateEiere.Select(e => e.Navn))) { Field = "private_eiere" },
        new("partnere", ColumnType.List, "Kommuner og andre som deltar uten å eie det.", x => Cell.Of(of(x).Ramme.Partnere.Select(e => e.Navn))) { Field = "partnere" },
        new("uh", ColumnType.List, "Kompetansepartnerne: universiteter, høgskoler, sentre og andre.", x => Cell.Of(of(x).Ramme.Uh.Select(u => u.Navn)))
        {
            Field = "uh",
        },
        new("sektor", ColumnType.List, "Tjenestene det gjelder.", x => Cell.Of(of(x).Ramme.Sektor.Select(Labels.Sektor))) { Field = "sektor" },
    ];
}
