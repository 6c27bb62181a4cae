using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads a part of a tiltak.</summary>
internal static class AktivitetReader
{
    public static readonly EntryKind<Aktivitet> Kind = new("aktivitet", Read);

    private static Aktivitet Read(FieldReader f) => new(
        f.Text(Required("navn", "Hva aktiviteten heter.", "Fagsamlinger")) ?? "",
        f.Amount(Optional("eier", "Kroner til eieren.", "200000")),
        f.Amount(Optional("uh", "UH", "Kroner til universitet eller høgskole.", "360000")),
        f.Integer(Optional("deltakere", "Hvor mange som deltar.", "120")),
        f.Text(Optional("merknad", "Mer om aktiviteten.", "Tre samlinger i året.")),
        f.Origin);
}
