using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads a grant scheme.</summary>
public static class OrdningReader
{
    public static readonly EntryKind<Ordning> Kind = new("ordning", f => new()
    {
        Id = f.Id(),
        Origin = f.Origin,
        Body = f.Entry.Body,
        Navn = f.Text(Required("navn", "Det fulle navnet på ordningen.", "Desentralisert ordning for kompetanseutvikling i skole")) ?? "",
        Kortnavn = f.Text(Required("kortnavn", "Kortnavnet, slik det står i lister.", "Desentralisert ordning")) ?? "",
        Alias = f.Texts(Optional("alias", "Andre navn som er i bruk.", "Dekom")),
        Fra = f.Year(Optional("fra", "Det første året ordningen gjaldt.", "2021")),
        Til = f.Year(Optional("til", "Det siste året ordningen gjaldt.", "2025")),
        ErstattetAv = f.Ref(Optional("erstattet_av", "Ordningen som kom etter, etter id.", "kollektiv"), Target.Ordning),
        Kilde = f.Text(Required("kilde", "Hvor opplysningene er hentet fra.", "Forskrift om tilskudd til lokal kompetanseutvikling")),
    });
}
