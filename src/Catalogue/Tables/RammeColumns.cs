using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Model;

namespace Catalogue.Tables;

/// <summary>The columns that tiltak and packages share: where, when, who and under which scheme.</summary>
internal static class RammeColumns
{
    public static ImmutableArray<Column<T>> Of<T>(Func<T, (ResolvedRamme Ramme, SiteEdition Edition)> of) =>
    [
        new("ar", ColumnType.Number, "Året pengene gjelder for.", x => Cell.Of(of(x).Ramme.Ar)) { Field = "ar" },
        new("ordning", ColumnType.Text, "Ordningen det er meldt under, med kort navn.", x => Cell.Of(of(x).Ramme.Ordning?.Kortnavn)) { Field = "ordning" },
        new("ordning_id", ColumnType.Text, "Ordningens id i katalogen.", x => Cell.Of(of(x).Ramme.Ordning?.Id)) { Field = "ordning" },
        new("fylke", ColumnType.List, "Fylkene som eierne og partnerne hører til.", x => Cell.Of(of(x).Ramme.Fylker.Select(f => f.Navn))),
        new("region", ColumnType.Text, "Regionen, altså nettverket av kommuner.", x => Cell.Of(of(x).Ramme.Region?.Navn)) { Field = "region" },
        new("region_id", ColumnType.Text, "Regionens id i katalogen.", x => Cell.Of(of(x).Ramme.Region?.Id)) { Field = "region" },
        new("eiere", ColumnType.List, "Kommunene som eier det.", x => Names(of(x), r => r.Eiere)) { Field = "eiere" },
        new("eiere_nr", ColumnType.List, "Kommunenumrene til eierne, i samme rekkefølge.", x => Cell.Of(of(x).Ramme.Eiere.Select(k => k.Nr))) { Field = "eiere" },
        new("private_eiere", ColumnType.List, "Private eiere, som de er skrevet.", x => Cell.Of(of(x).Ramme.PrivateEiere)) { Field = "private_eiere" },
        new("partnere", ColumnType.List, "Kommuner som deltar uten å eie det.", x => Names(of(x), r => r.Partnere)) { Field = "partnere" },
        new("uh", ColumnType.List, "Universiteter, høgskoler og sentre som er partnere.", x => Cell.Of(of(x).Ramme.Uh.Select(u => u.Navn))) { Field = "uh" },
        new("sektor", ColumnType.List, "Tjenestene det gjelder.", x => Cell.Of(of(x).Ramme.Sektor.Select(Labels.Sektor))) { Field = "sektor" },
    ];

    private static Cell Names((ResolvedRamme Ramme, SiteEdition Edition) row, Func<ResolvedRamme, ImmutableArray<Kommune>> kommuner) =>
        Cell.Of(kommuner(row.Ramme).Select(row.Edition.Registers.Kommuner.DisplayName));
}
