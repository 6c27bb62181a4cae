using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads a region.</summary>
public static class RegionReader
{
    private static readonly EntryKind<Medlemskap> Medlemskap = new("medlemskap", f => new(
        f.Ref(Required("kommune", "Navnet på kommunen, eller nummeret.", "Alstahaug"), Target.Kommune) ?? new("", f.Entry.FirstLine),
        f.Choice(Required("medlemskap", "Hvor sikkert det er at kommunen er med.", "sikkert"), Vocabularies.Medlemskap) == "sikkert",
        f.Text(Required("grunnlag", "Hvorfor vi mener at kommunen er med.", "Kommunens eget nettsted")) ?? ""));

    public static readonly EntryKind<Region> Kind = new("region", f => new()
    {
        Id = f.Id(),
        Origin = f.Origin,
        Body = f.Entry.Body,
        Navn = f.Text(Required("navn", "Navnet på regionen.", "Ytre Helgeland")) ?? "",
        Alias = f.Texts(Optional("alias", "Andre navn som er i bruk.", "Vefsn-regionen")),
        Type = f.Choice(Required("type", "Hva slags samarbeid det er.", "kompetansenettverk"), Vocabularies.RegionType) ?? "",
        Status = f.Choice(Required("status", "Om regionen er i virksomhet.", "aktiv"), Vocabularies.RegionStatus) ?? "",
        SistBekreftet = f.Year(Optional("sist_bekreftet", "Året opplysningene sist ble bekreftet.", "2026")),
        Kommuner = f.Objects(Optional("kommuner", "Kommunene i regionen. Bare et tematisk nettverk kan stå uten.", "Alstahaug"), Medlemskap),
        Merknad = f.Text(Optional("merknad", "Noe leseren bør vite om regionen.", "Grensene følger eldre kilder.")),
        Kilde = f.Text(Required("kilde", "Hvor opplysningene er hentet fra.", "Behovsmelding 2026 for Vefsn")),
    });
}
