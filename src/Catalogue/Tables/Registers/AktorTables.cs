using System.Collections.Immutable;
using Catalogue.Edition.Facets;
using Catalogue.Model;

namespace Catalogue.Tables.Registers;

/// <summary>The owners that are no kommuner, and the partners that know the subject.</summary>
internal static class AktorTables
{
    private const string Orgnr = "Organisasjonsnummeret, med ni siffer.";

    private static readonly RegisterColumns<Virksomhet> Owner = new("eier");
    private static readonly RegisterColumns<Uh> Partner = new("uh");

    public static readonly ImmutableArray<Table> All =
    [
        RegisterTable.Of(
            "eiere",
            "Eiere",
            "Én eier på hver rad som verken er kommune, fylkeskommune eller bydel.",
            [
                Owner.Id("id", "Eierens id i katalogen.", x => x.Id),
                Owner["navn", e => e.Navn],
                Owner["alias", e => Cell.List(e.Alias)],
                Owner["type", e => e.Type],
                Owner["orgnr", e => e.Orgnr] with { Description = Orgnr },
                Owner["kommuner", e => Cell.List(e.Kommuner.Select(k => k.Text))],
                Owner["merknad", e => e.Merknad],
                Owner["kilde", e => e.Kilde],
                .. Owner.OnSite(EierFacet.Id, r => r.Entry.Id),
            ],
            source => source.Edition.Katalog.Entries.Virksomheter),
        RegisterTable.Of(
            "kompetansepartnere",
            "Kompetansepartnere",
            "Ett universitet, én høgskole, ett senter, én fagskole eller et annet kompetansemiljø på hver rad.",
            [
                Partner.Id("id", "Partnerens id i katalogen.", x => x.Id),
                Partner["navn", u => u.Navn],
                Partner["kortnavn", u => u.Kortnavn],
                Partner["alias", u => Cell.List(u.Alias)],
                Partner["type", u => u.Type],
                Partner["vert", u => u.Vert?.Text],
                Partner["orgnr", u => u.Orgnr] with { Description = Orgnr },
                Partner["merknad", u => u.Merknad],
                Partner["kilde", u => u.Kilde],
                .. Partner.OnSite(UhFacet.Id, r => r.Entry.Id),
            ],
            source => source.Edition.Registers.Uh.All),
    ];
}
