using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads a page of prose.</summary>
public static class SideReader
{
    public static readonly EntryKind<Side> Kind = new("side", f => new()
    {
        Id = f.Id(),
        Origin = f.Origin,
        Body = f.Entry.Body,
        Tittel = f.Text(Required("tittel", "Overskriften på siden.", "Om katalogen")) ?? "",
        Ingress = f.Text(Required("ingress", "Én eller to setninger øverst på siden.", "Her kan du se hva kommunene gjør.")) ?? "",
        Rekkefolge = f.Integer(Optional("rekkefolge", "Rekkefølge", "Hvor i menyen siden står; laveste tall først.", "1")) ?? int.MaxValue,
        Kontakt = f.Text(Optional(
            "kontakt",
            "Hva leseren kan ta kontakt om, i noen setninger. Vises nederst på siden med en lenke, når katalogen har et sted å ta kontakt.",
            "Er det noe du ikke får lest? Fortell hvilken side det gjelder.")),
    });
}
