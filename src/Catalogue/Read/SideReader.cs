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
    });
}
