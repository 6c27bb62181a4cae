using System.Collections.Immutable;
using Catalogue.Tables.Registers;

namespace Catalogue.Tables;

/// <summary>Every table of the site, in the order in which <c>/data/</c> tells of them.</summary>
public static class AllTables
{
    public static readonly ImmutableArray<Table> Tables =
    [
        TiltakTable.All, PakkeTable.All, AktivitetTable.All, BelopTable.All, SamarbeidTable.All,
        .. FylkeTables.All, .. KommuneTables.All, .. RegionTables.All, .. AktorTables.All, .. OrdTables.All, .. SkjemaTables.All,
    ];
}
