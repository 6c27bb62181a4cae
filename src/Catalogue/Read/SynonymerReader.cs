using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>The synonyms as their file has them.</summary>
public sealed record Synonymliste(ImmutableArray<Synonymgruppe> Grupper);

/// <summary>Reads <c>synonymer.yml</c>.</summary>
public static class SynonymerReader
{
    private static readonly EntryKind<Synonymgruppe> Gruppe = new("synonymgruppe", f => new(
        f.Texts(Required("ord", "Ord som betyr det samme.", "PPT, PP-tjenesten")),
        f.Texts(Optional("videre", "Ord et søk også skal finne, men ikke omvendt.", "tillitsvalgt")),
        f.Text(Optional("merknad", "Hvorfor gruppen er slik.", "PPTYH er PPT Ytre Helgeland."))));

    public static readonly EntryKind<Synonymliste> Kind = new("synonymer", f => new(
        f.Objects(Required("grupper", "Grupper av ord som søket regner som like.", "PPT"), Gruppe)));
}
