using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads a partner that knows the subject.</summary>
public static class UhReader
{
    public static readonly EntryKind<Uh> Kind = new("uh", f => new()
    {
        Id = f.Id(),
        Origin = f.Origin,
        Body = f.Entry.Body,
        Navn = f.Text(Required("navn", "Det fulle navnet.", "Nord universitet")) ?? "",
        Kortnavn = f.Text(Required("kortnavn", "Kortnavnet, slik det står i lister.", "Nord")) ?? "",
        Alias = f.Texts(Optional("alias", "Andre navn som er i bruk, også gamle.", "Høgskolen i Nesna")),
        Type = f.Choice(Required("type", "Hva slags kompetansemiljø det er.", "universitet"), Vocabularies.UhType) ?? "",
        Vert = f.Ref(Optional("vert", "Institusjonen et senter hører til, etter id.", "ntnu"), Target.Uh),
        Orgnr = f.Orgnr(Optional("orgnr", "Organisasjonsnummer", "Organisasjonsnummeret, i anførselstegn.", "\"970940243\"")),
        Merknad = f.Text(Optional("merknad", "Noe leseren bør vite.", "Hette tidligere Høgskolen i Innlandet.")),
        Kilde = f.Text(Required("kilde", "Hvor opplysningene er hentet fra.", "Behovsmelding 2024 for Lofoten")),
    });
}
