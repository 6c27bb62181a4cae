using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads a fylke.</summary>
public static class FylkeReader
{
    private static readonly EntryKind<Frist> Frist = new("frist", f => new(
        f.Choice(Required("hva", "Hva fristen gjelder.", "behovsmelding"), Vocabularies.Frist) ?? "",
        f.Date(Required("dato", "Datoen, med året den gjelder.", "2026-02-01")),
        f.Text(Required("kilde", "Hvor fristen er kunngjort.", "Statsforvalterens nettsted")) ?? ""));

    private static readonly EntryKind<Prioritering> Prioritering = new("prioritering", f => new(
        f.Text(Required("id", "Id", "Navnet tiltak viser til: fylket, året planen begynner og hva det gjelder.", "nordland-2023-fagfornyelsen"),
            FieldShape.Slug) ?? "",
        f.Text(Required("navn", "Det planen prioriterer, slik det står der.", "Fagfornyelsen")) ?? "",
        f.Text(Optional("merknad", "Hva den gjelder.", "Gjelder grunnskolen.")),
        f.Origin));

    private static readonly EntryKind<LangsiktigPlan> Plan = new("plan", f => new()
    {
        Origin = f.Origin,
        Tittel = f.Text(Required("tittel", "Navnet på planen.", "Langsiktig plan 2023–2026")) ?? "",
        Fra = f.Year(Required("fra", "Det første året planen gjelder.", "2023")),
        Til = f.Year(Optional("til", "Det siste året planen gjelder.", "2026")),
        Lenke = f.Url(Optional("lenke", "Nettsiden med planen.", "https://www.statsforvalteren.no/")),
        Prioriteringer = f.Objects(Optional("prioriteringer", "Det planen prioriterer.", "Fagfornyelsen"), Prioritering),
        Kilde = f.Text(Required("kilde", "Hvor opplysningene om planen er hentet fra.", "Statsforvalterens nettsted")),
    });

    public static readonly EntryKind<Fylke> Kind = new("fylke", f => new()
    {
        Id = f.Id(),
        Origin = f.Origin,
        Body = f.Entry.Body,
        Nr = f.Text(Required("nr", "Nummer", "Fylkesnummeret, med to siffer i anførselstegn. Kommunenumrene begynner med det.", "\"18\"")) ?? "",
        Navn = f.Text(Required("navn", "Navnet i daglig bruk.", "Nordland")) ?? "",
        OffisieltNavn = f.Text(Optional("offisielt_navn", "Offisielt navn", "Det offisielle navnet, om det er et annet.", "Troms - Romsa - Tromssa")),
        SamiskNavn = f.Text(Optional("samisk_navn", "Det samiske navnet.", "Nordlánnda")),
        SamiskSprak = f.Choice(Optional("samisk_sprak", "Samisk språk", "Språket i det samiske navnet.", "smj"), Vocabularies.SamiskSprak),
        KvenskNavn = f.Text(Optional("kvensk_navn", "Det kvenske navnet.", "Tromssa")),
        Alias = f.Texts(Optional("alias", "Andre navn som er i bruk.", "Nordland fylke")),
        Statsforvalter = f.Text(Optional("statsforvalter", "Statsforvalteren som tildeler pengene.", "Statsforvalteren i Nordland")),
        Samarbeidsforum = f.Text(Optional("samarbeidsforum", "Forumet som innstiller på tiltak.", "Samarbeidsforum Nordland")),
        Nettside = f.Url(Optional("nettside", "Nettsiden om ordningen i fylket.", "https://www.statsforvalteren.no/")),
        Frister = f.Objects(Optional("frister", "Datoene i året: behovsmelding, innstilling og rapport.", "behovsmelding"), Frist),
        Planer = f.Objects(Optional("planer", "De langsiktige planene, den nyeste først.", "Langsiktig plan 2023–2026"), Plan),
        Kart = Kartrute.In(
            f.Refs(
                Optional(
                    "kart",
                    "Kart",
                    "Hvor kommunene ligger i forhold til hverandre. Ett punkt er en rad fra nord, med kommunene fra vest, og et punktum der det er hav "
                    + "eller naboland. Skriv nummeret til en kommune som har mellomrom i navnet.",
                    ". Bodø Fauske"),
                FieldShape.TextList),
            f.Origin.Source.Text),
        Merknad = f.Text(Optional("merknad", "Noe leseren bør vite om fylket.", "Samarbeidsforumet er felles for flere fylker.")),
        Kilde = f.Text(Required("kilde", "Hvor opplysningene er hentet fra.", "Standard for fylkesinndeling (SSB)")),
    });
}
