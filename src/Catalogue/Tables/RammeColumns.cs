using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Model;
using static Catalogue.Tables.ColumnType;

namespace Catalogue.Tables;

/// <summary>The columns that tiltak and packages share: where, when, who and under which scheme.</summary>
internal static class RammeColumns
{
    /// <param name="of">The frame of an item, and the years that its money is for.</param>
    public static ImmutableArray<Column<T>> Of<T>(Func<T, (ResolvedRamme Ramme, ImmutableArray<int> Ar)> of) =>
    [
        new("ar", Number, "Året pengene gjelder for, det første når det er flere.", x => of(x).Ar is [var first, ..] ? first : (int?)null),
        new("ordning", List, "Ordningen det er meldt under, med kort navn.", x => Cell.List(of(x).Ramme.Ordninger.Select(o => o.Kortnavn))),
        new("ordning_id", List, "Ordningens id i katalogen.", x => Cell.List(of(x).Ramme.Ordninger.Select(o => o.Id))) { Field = "ordning" },
        new("fylke", List, "Fylkene som eierne og partnerne hører til.", x => Cell.List(of(x).Ramme.Fylker.Select(f => f.Navn))) { Field = null },
        new("region", List, "Regionen, altså nettverket av kommuner.", x => Cell.List(of(x).Ramme.Regioner.Select(r => r.Navn))),
        new("region_id", List, "Regionens id i katalogen.", x => Cell.List(of(x).Ramme.Regioner.Select(r => r.Id))) { Field = "region" },
        new("eiere", List, "Kommunene og andre offentlige som eier det.", x => Cell.List(of(x).Ramme.OffentligeEiere.Select(e => e.Navn))),
        new(
            "eiere_nr",
            List,
            "Kommunenumrene til eierne, i samme rekkefølge; id-en i katalogen for andre enn kommuner.",
            x => Cell.List(of(x).Ramme.OffentligeEiere.Select(e => e.Id))) { Field = "eiere" },
        new("private_eiere", List, "Private eiere.", x => Cell.List(of(x).Ramme.PrivateEiere.Select(e => e.Navn))),
        new("partnere", List, "Kommuner og andre som deltar uten å eie det.", x => Cell.List(of(x).Ramme.Partnere.Select(e => e.Navn))),
        new("uh", List, "Kompetansepartnerne: universiteter, høgskoler, sentre og andre.", x => Cell.List(of(x).Ramme.Uh.Select(u => u.Navn))),
        new("sektor", List, "Tjenestene det gjelder.", x => Cell.List(of(x).Ramme.Sektor.Select(Labels.Sektor))),
    ];
}
