using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads what a tiltak took up from another; it is written in the new one, and both pages show it.</summary>
internal static class GjenbrukReader
{
    public static readonly EntryKind<Gjenbruk> Kind = new("gjenbruk", f => new(
        f.Ref(Required("tiltak", "Tiltak", "Tiltaket dere tok utgangspunkt i, etter id.", "bodo-2022-veiledning-reelle-caser"), Target.Tiltak),
        f.Text(
            Recommended("endret", "Dette endret vi", "Hva dere gjorde på en annen måte, og hvorfor.", "Vi hadde fire samlinger i stedet for seks."),
            FieldShape.LongText),
        f.Text(
            Optional("gikk", "Slik gikk det", "Hvordan det gikk hos dere.", "Barnehagene brukte casene videre på egne møter."),
            FieldShape.LongText),
        f.Origin));
}
