using System.Collections.Immutable;
using Catalogue.Edition.Facets;
using Catalogue.Model;

namespace Catalogue.Tables.Registers;

/// <summary>What tiltak are sorted by that is no place and nobody: schemes, themes, target groups.</summary>
internal static class OrdTables
{
    private static readonly RegisterColumns<Ordning> Scheme = new("ordning");
    private static readonly RegisterColumns<Tema> Theme = new("tema");
    private static readonly RegisterColumns<Malgruppe> Group = new("malgrupper", "malgrupper");

    public static readonly ImmutableArray<Table> All =
    [
        RegisterTable.Of(
            "ordninger",
            "Ordninger",
            "Én tilskuddsordning på hver rad.",
            [
                Scheme.Id("id", "Ordningens id i katalogen.", x => x.Id),
                Scheme["navn", o => o.Navn],
                Scheme["kortnavn", o => o.Kortnavn],
                Scheme["alias", o => Cell.List(o.Alias)],
                Scheme["fra", o => o.Fra],
                Scheme["til", o => o.Til],
                Scheme["erstattet_av", o => o.ErstattetAv?.Text],
                Scheme["kilde", o => o.Kilde],
                .. Scheme.OnSite(OrdningFacet.Id, r => r.Entry.Id),
            ],
            source => source.Edition.Registers.Ordninger.All),
        RegisterTable.Of(
            "temaer",
            "Temaer",
            "Ett tema på hver rad.",
            [
                Theme.Id("id", "Temaets id i katalogen.", x => x.Id),
                Theme["navn", t => t.Navn],
                Theme["synonymer", t => Cell.List(t.Synonymer)],
                Theme["administrativt", t => t.Administrativt] with
                {
                    Description = "«ja» når temaet handler om hvordan arbeidet er organisert, og ikke om innholdet.",
                },
                .. Theme.OnSite(TemaFacet.Id, r => r.Entry.Id),
            ],
            source => source.Edition.Registers.Temaer.All),
        RegisterTable.Of(
            "malgrupper",
            "Målgrupper",
            "Én målgruppe på hver rad.",
            [
                Group["id", m => m.Id],
                Group["navn", m => m.Navn],
                Group["alias", m => Cell.List(m.Alias)],
                Group["omfatter", m => Cell.List(m.Omfatter.Select(o => o.Text))],
            ],
            source => source.Edition.Registers.Malgrupper.All),
    ];
}
