using System.Collections.Immutable;

namespace Catalogue.Tables;

/// <summary>Every table of the site, in the order in which <c>/data/</c> tells of them.</summary>
public static class AllTables
{
    public static readonly ImmutableArray<Table> Tables = [TiltakTable.All, PakkeTable.All, AktivitetTable.All, BelopTable.All, SamarbeidTable.All];
}
