using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads an owner that is neither kommune, fylkeskommune nor bydel: those are known by their registers.</summary>
public static class EierReader
{
    public static readonly EntryKind<Virksomhet> Kind = new("eier", f => new()
    {
        Id = f.Id(),
        Origin = f.Origin,
        Body = f.Entry.Body,
        Navn = f.Text(Required("navn", "Navnet på eieren.", "Ørsnes privatskole")) ?? "",
        Alias = f.Texts(Optional("alias", "Andre navn som er i bruk.", "Ørsnes skole")),
        Type = f.Choice(Required("type", "Hva slags eier det er.", "privat"), Vocabularies.EierType) ?? "",
        Orgnr = f.Orgnr(Optional("orgnr", "Organisasjonsnummer", "Organisasjonsnummeret, i anførselstegn.", "\"999999999\"")),
        Kommuner = f.Refs(
            Optional("kommuner", "Kommunene i samarbeidet, eller der den private eieren holder til: navn eller nummer.", "Vågan, Vestvågøy"),
            FieldShape.ListTo(Target.Kommune)),
        Merknad = f.Text(Optional("merknad", "Noe leseren bør vite.", "Eier to barnehager.")),
        Kilde = f.Text(Required("kilde", "Hvor opplysningene er hentet fra.", "Enhetsregisteret")),
    });
}
