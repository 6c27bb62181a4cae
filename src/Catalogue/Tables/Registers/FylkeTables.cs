using System.Collections.Immutable;
using Catalogue.Edition.Facets;
using Catalogue.Model;

namespace Catalogue.Tables.Registers;

/// <summary>The fylker, their dates, and what their plans give priority to.</summary>
internal static class FylkeTables
{
    private static readonly RegisterColumns<Fylke> Field = new("fylke");
    private static readonly RegisterColumns<(Fylke Fylke, Frist Frist)> Date = new("fylke", "frister");
    private static readonly RegisterColumns<(Fylke Fylke, LangsiktigPlan Plan, Prioritering? Punkt)> Plan = new("fylke", "planer");
    private static readonly RegisterColumns<(Fylke Fylke, LangsiktigPlan Plan, Prioritering? Punkt)> Priority =
        new("fylke", "planer", "prioriteringer");

    public static readonly ImmutableArray<Table> All =
    [
        RegisterTable.Of(
            "fylker",
            "Fylker",
            "Ett fylke på hver rad.",
            [
                Field.Id("id", "Fylkets id i katalogen.", x => x.Id),
                Field["nr", f => f.Nr] with { Description = "Fylkesnummeret, med to siffer. Kommunenumrene begynner med det." },
                Field["navn", f => f.Navn],
                .. Field.Names(f => (f.OffisieltNavn, f.SamiskNavn, f.SamiskSprak, f.KvenskNavn)),
                Field["alias", f => Cell.List(f.Alias)],
                Field["statsforvalter", f => f.Statsforvalter],
                Field["samarbeidsforum", f => f.Samarbeidsforum],
                Field["nettside", f => f.Nettside],
                Field["merknad", f => f.Merknad],
                Field["kilde", f => f.Kilde],
                .. Field.OnSite(FylkeFacet.Id, r => r.Entry.Id),
            ],
            source => source.Edition.Registers.Fylker.All),
        RegisterTable.Of(
            "frister",
            "Frister",
            "Én dato på hver rad: behovsmelding, innstilling eller rapport i et fylke.",
            [
                Date.Id("fylke_id", "Fylkets id i katalogen.", x => x.Fylke.Id),
                Date["hva", x => x.Frist.Hva],
                Date["dato", x => x.Frist.Dato],
                Date["kilde", x => x.Frist.Kilde],
            ],
            source => from f in source.Edition.Registers.Fylker.All from frist in f.Frister select (f, frist)),
        RegisterTable.Of(
            "prioriteringer",
            "Prioriteringer",
            "Én prioritering i planen til et fylke på hver rad. En plan uten kjente prioriteringer har én rad.",
            [
                Plan.Id("fylke_id", "Fylkets id i katalogen.", x => x.Fylke.Id),
                Plan["tittel", x => x.Plan.Tittel],
                Plan["fra", x => x.Plan.Fra],
                Plan["til", x => x.Plan.Til],
                Plan["lenke", x => x.Plan.Lenke],
                Priority["id", x => x.Punkt?.Id],
                Priority["navn", x => x.Punkt?.Navn],
                Priority["merknad", x => x.Punkt?.Merknad],
                Plan["kilde", x => x.Plan.Kilde],
            ],
            source =>
                from f in source.Edition.Registers.Fylker.All
                from plan in f.Planer
                from point in plan.Prioriteringer.Cast<Prioritering?>().DefaultIfEmpty()
                select (f, plan, point)),
    ];
}
