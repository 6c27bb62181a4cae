using System.Collections.Immutable;
using Catalogue.Edition.Facets;
using Catalogue.Model;

namespace Catalogue.Tables.Registers;

/// <summary>The kommuner of today, and the numbers of those that were.</summary>
internal static class KommuneTables
{
    private static readonly RegisterColumns<Kommune> Field = new("kommuner", "kommuner");
    private static readonly RegisterColumns<UtgattKommune> Retired = new("kommuner", "utgatte");

    public static readonly ImmutableArray<Table> All =
    [
        RegisterTable.Of(
            "kommuner",
            "Kommuner",
            "Én kommune på hver rad.",
            [
                Field["nr", k => k.Nr] with { Description = "Kommunenummeret, med fire siffer. De to første er fylkets." },
                Field["navn", k => k.Navn],
                .. Field.Names(k => (k.OffisieltNavn, k.SamiskNavn, k.SamiskSprak, k.KvenskNavn)),
                Field["alias", k => Cell.List(k.Alias)],
                Field["orgnr", k => k.Orgnr] with { Description = "Organisasjonsnummeret, med ni siffer." },
                Field.Computed("fylke_id", ColumnType.Text, "Fylkets id i katalogen.", FylkeOf),
                Field.Computed("region_id", ColumnType.List, "Regionene kommunen er ført på.", RegionsOf),
                .. Field.OnSite(KommuneFacet.Id, r => r.Source.Edition.Registers.Kommuner.SlugOf(r.Entry)),
            ],
            source => source.Edition.Registers.Kommuner.All),
        RegisterTable.Of(
            "utgatte-kommuner",
            "Utgåtte kommuner",
            "Ett kommunenummer som ikke er i bruk lenger, på hver rad.",
            [
                Retired["nr", k => k.Nr],
                Retired["navn", k => k.Navn],
                Retired["alias", k => Cell.List(k.Alias)],
                Retired["gyldig_til", k => k.GyldigTil],
                Retired["erstattet_av", k => Cell.List(k.ErstattetAv.Select(nr => nr.Text))],
                Retired["merknad", k => k.Merknad],
            ],
            source => source.Edition.Katalog.Entries.UtgatteKommuner),
    ];

    private static Cell FylkeOf(RegisterRow<Kommune> row) => row.Source.Edition.Registers.Kommuner.FylkeOf(row.Entry)?.Id;

    private static Cell RegionsOf(RegisterRow<Kommune> row) =>
        Cell.List(row.Source.Edition.Registers.Links.RegionsOf(row.Entry).Select(m => m.Region.Id).Distinct());
}
