using System.Collections.Immutable;
using Catalogue.Edition.Facets;
using Catalogue.Model;

namespace Catalogue.Tables.Registers;

/// <summary>The regions, and the kommuner in them.</summary>
internal static class RegionTables
{
    private static readonly RegisterColumns<Region> Field = new("region");
    private static readonly RegisterColumns<Medlem> Member = new("region", "kommuner");

    public static readonly ImmutableArray<Table> All =
    [
        RegisterTable.Of(
            "regioner",
            "Regioner",
            "Én region på hver rad, altså et nettverk av kommuner.",
            [
                Field.Id("id", "Regionens id i katalogen.", x => x.Id),
                Field["navn", r => r.Navn],
                Field["alias", r => Cell.List(r.Alias)],
                Field["type", r => r.Type],
                Field["status", r => r.Status],
                Field["sist_bekreftet", r => r.SistBekreftet],
                Field.From("kommuner", Numbers) with { Description = "Numrene til kommunene i regionen." },
                Field["merknad", r => r.Merknad],
                Field["kilde", r => r.Kilde],
                .. Field.OnSite(RegionFacet.Id, r => r.Entry.Id),
            ],
            source => source.Edition.Registers.Regioner.All),
        RegisterTable.Of(
            "medlemskap",
            "Medlemskap",
            "Én kommune i en region på hver rad, og hvorfor den er ført der.",
            [
                Member.Id("region_id", "Regionens id i katalogen.", x => x.Region.Id),
                Member.Computed("nr", ColumnType.Text, "Kommunenummeret.", r => r.Entry.Kommune.Nr),
                Member["kommune", m => m.Kommune.Navn] with { Description = "Navnet på kommunen." },
                Member["medlemskap", m => m.Medlemskap.Sikkert ? "sikkert" : "usikkert"],
                Member["grunnlag", m => m.Medlemskap.Grunnlag],
            ],
            source => source.Edition.Registers.Regioner.All.SelectMany(source.Edition.Registers.Links.MembersOf)),
    ];

    private static Cell Numbers(RegisterRow<Region> row) =>
        Cell.List(row.Source.Edition.Registers.Links.MembersOf(row.Entry).Select(m => m.Kommune.Nr));
}
