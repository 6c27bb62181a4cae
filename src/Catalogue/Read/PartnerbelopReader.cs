using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads what one of several partners of a tiltak is reported for.</summary>
internal static class PartnerbelopReader
{
    public static readonly EntryKind<Partnerbelop> Kind = new("partnerbeløp", f => new(
        f.Ref(Required("uh", "Kompetansepartner", "Kompetansepartneren pengene er til, etter id i mappa uh.", "nord"), Target.Uh)
            ?? new("", f.Entry.FirstLine),
        f.Amount(Required("belop", "Beløp", "Kroner det er meldt behov for til partneren.", "60000")),
        f.Origin));
}
