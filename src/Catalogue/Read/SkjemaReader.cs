using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Read.Fields;
using Catalogue.Yaml;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads a form that packages are reported on.</summary>
public static class SkjemaReader
{
    private static readonly EntryKind<Sporsmal> Sporsmal = new("sporsmal", f => new(
        f.Text(Required("tekst", "Spørsmålet eller ledeteksten, slik den er trykt.", "Tiltakets varighet")) ?? "",
        Felter(f),
        f.Text(Optional("merknad", "Noe leseren bør vite om spørsmålet.", "Stilles bare når partnerskapet har flere eiere.")))
    {
        Under = f.Choice(
            Optional("under", "Under overskriften", "Overskriften i tiltaket som svaret hører hjemme under.", "midlene"),
            Vocabularies.Overskrift),
        TiltakIPunkter = f.YesNo(Optional(
            "tiltak_i_punkter",
            "Tiltak i punkter",
            "Nummererte punkter i svaret er hvert sitt tiltak, når skjemaet ikke har en plass for hvert.",
            "ja"))
            ?? false,
        OmPersoner = f.YesNo(Optional("om_personer", "Om personer", "Svaret er om personer, og blir aldri hentet inn.", "ja")) ?? false,
    });

    public static readonly EntryKind<Skjema> Kind = new("skjema", f => new()
    {
        Id = f.Id(),
        Origin = f.Origin,
        Body = f.Entry.Body,
        Navn = f.Text(Required("navn", "Det skjemaet kalles i katalogen.", "Skjemaet fra 2024")) ?? "",
        Overskrift = f.Text(Optional("overskrift", "Overskriften som er trykt på skjemaet.", "Behovsmelding – lokal kompetanseutvikling")),
        Alias = f.Texts(Optional("alias", "Andre navn som er i bruk.", "behovsmeldingsskjemaet for Dekom")),
        Fylker = f.Refs(
            Optional("fylker", "Fylkene der skjemaet har vært brukt, etter id i mappa fylker.", "nordland"),
            FieldShape.ListTo(Target.Fylke)),
        Fra = f.Year(Optional("fra", "Det første året skjemaet ble brukt.", "2024")),
        Til = f.Year(Optional("til", "Det siste året skjemaet ble brukt.", "2025")),
        Ordninger = f.Refs(
            Optional("ordninger", "Ordningene skjemaet gjelder, etter id i mappa ordninger.", "desentralisert"),
            FieldShape.ListTo(Target.Ordning)),
        Sporsmal = f.Objects(
            Optional("sporsmal", "Spørsmål", "Det skjemaet spør om, i skjemaets egen rekkefølge. Uten dem er det ukjent hva det spør om.",
                "Tiltakets varighet") with
            { ItemName = "spørsmål" },
            Sporsmal),
        SvarEtter = f.Text(Optional(
            "svar_etter",
            "Svar etter",
            "Ordene svarene kommer etter, når skjemaet har veiledning mellom spørsmålet og svaret.",
            "Skriv her")),
        Ledetekster = f.Texts(Optional("ledetekster", "Det som er trykt på skjemaet ellers: overskrifter i tabeller, små ledetekster.", "Begrunn")),
        Merknad = f.Text(Optional("merknad", "Noe leseren bør vite om skjemaet.", "Skjemaet har ikke plass til en tittel.")),
        Kilde = f.Text(Required("kilde", "Hvor opplysningene er hentet fra.", "Skjemaet, slik det er fylt ut i Lofoten")),
    });

    private static ImmutableArray<Ref> Felter(FieldReader f)
    {
        var felter = f.Refs(
            Optional("felter", "Feltene i tiltaket eller pakken som svaret fyller. Ingen når svaret står i teksten.", "varighet"),
            FieldShape.ListTo(Target.Innholdsfelt));
        ImmutableArray<Ref> folded = [.. felter.Select(felt => felt with { Text = YamlKey.Fold(felt.Text) })];
        foreach (var felt in folded)
        {
            Check(f, felt);
        }

        return folded;
    }

    private static void Check(FieldReader f, Ref felt)
    {
        if (!ContentFields.All.Any(known => known.Key == felt.Text))
        {
            f.ReportUnknown(felt, Misspelling.Of(felt.Text, ContentFields.All), isFree: true, ContentFields.All);
        }
    }
}
