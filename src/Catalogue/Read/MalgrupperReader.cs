using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>The target groups as their file has them.</summary>
public sealed record Malgruppeliste(ImmutableArray<Malgruppe> Malgrupper);

/// <summary>Reads <c>malgrupper.yml</c>.</summary>
public static class MalgrupperReader
{
    private static readonly EntryKind<Malgruppe> Malgruppe = new("målgruppe", f => new(
        f.Text(Required("id", "Id", "Det korte navnet som skrives i tiltakene.", "laerere")) ?? "",
        f.Text(Required("navn", "Navnet på gruppen.", "Lærere")) ?? "",
        f.Texts(Optional("alias", "Andre ord for gruppen.", "pedagoger i skolen")),
        f.Refs(Optional("omfatter", "Grupper som er en del av denne, etter id.", "laerere, sfo"), FieldShape.ListTo(Target.Malgruppe)),
        f.Origin));

    public static readonly EntryKind<Malgruppeliste> Kind = new("malgrupper", f => new(
        f.Objects(Required("malgrupper", "Målgrupper", "Gruppene tiltak kan være for.", "laerere"), Malgruppe)));
}
