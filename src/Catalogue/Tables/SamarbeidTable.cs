using Catalogue.Edition;
using Catalogue.Edition.Facets;
using Catalogue.Language;
using static Catalogue.Tables.ColumnType;

namespace Catalogue.Tables;

/// <summary>A row for each region or kommune and each of its partners, in each year and scheme.</summary>
public static class SamarbeidTable
{
    private static readonly Table<Row> Columns = new(
        "samarbeid",
        "Samarbeid",
        "Hvem som har meldt tiltak sammen med hvem: én region eller kommune og én partner på hver rad, for ett år og én ordning. "
            + "Velg enten radene for regioner eller for kommuner, og legg bare sammen rader der «delt» er «nei».",
        [
            new("slag", Text, "Hva «hvem» er: region eller kommune.", r => NorwegianFormat.Uncapitalised(r.Samarbeid.Slag.Title)) { Field = null },
            new("hvem", Text, "Regionen eller kommunen.", r => r.Samarbeid.Sted.Name) { Field = null },
            new("partner", Text, "Kompetansepartneren. En institusjon har med tiltakene til sentrene sine.", r => r.Samarbeid.Partner.Navn)
            {
                Field = "uh",
            },
            new("horer_til", Text, "Institusjonen som partneren er et senter ved.", r => r.Vert)
            {
                Field = null,
                Empty = "Partneren er ikke et senter",
            },
            new("ar", Number, "Året pengene gjelder for.", r => r.Samarbeid.Ar),
            new("ordning", Text, "Ordningen, med kort navn.", r => r.Samarbeid.Ordning?.Kortnavn),
            new("antall_tiltak", Number, "Så mange tiltak det er.", r => r.Samarbeid.Tiltak.Length) { Field = null },
            new("uten_belop", Number, "Så mange av dem har ikke eget beløp i skjemaet.", r => r.Samarbeid.UtenBelop) { Field = null },
            .. BelopColumns.Of<Row>("meldt", "meldt behov for til", r => r.Samarbeid.Meldt),
            new(
                "til_partner",
                Kroner,
                "Det av summen som er til partneren, med sentrene, så langt skjemaene sier det.",
                r => r.Samarbeid.TilPartner) { Field = null, Empty = "Skjemaet deler ikke summen mellom partnerne" },
            new(
                "delt",
                YesNo,
                "«ja» når pengene står på flere rader: et tiltak har flere regioner, kommuner eller partnere, eller partneren er et senter.",
                r => r.Samarbeid.ErDelt) { Field = null },
            new("tiltak_id", List, "Id-ene til tiltakene.", r => Cell.List(r.Samarbeid.Tiltak.Select(t => t.Id))) { Field = null },
            new("adresse", Address, "Søket som viser tiltakene.", r => r.Source.BaseUrl + r.Samarbeid.Sok) { Field = null },
        ]);

    public static readonly Table All = Table.Of(Columns, source => source.Edition.Facets
        .Where(f => f.Id is RegionFacet.Id or KommuneFacet.Id)
        .SelectMany(f => source.Edition.SamarbeidOf(f))
        .Select(s => new Row(s, source)));

    private sealed record Row(Samarbeid Samarbeid, TableSource Source)
    {
        public string? Vert => Source.Edition.Registers.Links.HostOf(Samarbeid.Partner)?.Navn;
    }
}
