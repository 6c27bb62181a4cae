using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads a theme.</summary>
public static class TemaReader
{
    public static readonly EntryKind<Tema> Kind = new("tema", f => new()
    {
        Id = f.Id(),
        Origin = f.Origin,
        Body = f.Entry.Body,
        Navn = f.Text(Required("navn", "Navnet på temaet.", "Begynneropplæring")) ?? "",
        Synonymer = f.Texts(Optional("synonymer", "Ord som betyr det samme, og som noen vil søke med.", "første leseopplæring")),
        Administrativt = f.YesNo(Optional(
            "administrativt",
            "Handler temaet om hvordan arbeidet er organisert, og ikke om innholdet? Tiltak som bare har slike temaer, kommer lenger ned i søket.",
            "ja"))
            ?? false,
    });
}
