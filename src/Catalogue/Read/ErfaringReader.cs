using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads what somebody tells of a tiltak afterwards. Who tells is a choice of roles, so that no person can be named there.</summary>
internal static class ErfaringReader
{
    public static readonly EntryKind<Erfaring> Kind = new("erfaring", f => new(
        f.Date(Required("dato", "Dagen erfaringen ble skrevet.", "2026-06-20")),
        f.Choice(Required("av", "Fortalt av", "Rollen til den som forteller. Aldri en person.", "rektor"), Vocabularies.Rolle) ?? "",
        f.Text(
            Required("gjort", "Dette ble gjort", "Hva som ble gjort av det som var planlagt.", "Alle samlingene ble holdt, den siste på nett."),
            FieldShape.LongText)
            ?? "",
        f.Origin)
    {
        Maloppnaelse = MaloppnaelseReader.Read(f),
        Annerledes = f.Text(
            Optional("annerledes", "Ville gjort annerledes", "Hva dere ville gjort på en annen måte neste gang.", "Vi ville begynt med ledelsen."),
            FieldShape.LongText),
        Anbefaler = f.Choice(
            Optional("anbefaler", "Anbefaler det til andre", "Vil dere råde andre til å gjøre det samme?", "ja"),
            Vocabularies.Anbefaler),
    });
}
