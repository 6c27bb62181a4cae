using System.Collections.Immutable;
using Catalogue.Parse;
using Catalogue.Read.Fields;

namespace Catalogue.Read;

/// <summary>A kind of file: its name, where its files stand, and the fields it can have.</summary>
public sealed record KindDescription(string Name, string Files, ImmutableArray<FieldDescription> Fields);

/// <summary>Every kind of file that has fields, by hand: what the schema, the field guide and the form are made from.</summary>
public static class AllKinds
{
    public static readonly ImmutableArray<KindDescription> Kinds =
    [
        new(TiltakReader.Kind.Name, "content/pakker/*/*.md", TiltakReader.Kind.Fields),
        new(PakkeReader.Kind.Name, "content/pakker/*/pakke.md", PakkeReader.Kind.Fields),
        new(FylkeReader.Kind.Name, "content/fylker/*.md", FylkeReader.Kind.Fields),
        new(RegionReader.Kind.Name, "content/regioner/*.md", RegionReader.Kind.Fields),
        new(EierReader.Kind.Name, "content/eiere/*.md", EierReader.Kind.Fields),
        new(UhReader.Kind.Name, "content/uh/*.md", UhReader.Kind.Fields),
        new(OrdningReader.Kind.Name, "content/ordninger/*.md", OrdningReader.Kind.Fields),
        new(SkjemaReader.Kind.Name, "content/skjemaer/*.md", SkjemaReader.Kind.Fields),
        new(TemaReader.Kind.Name, "content/temaer/*.md", TemaReader.Kind.Fields),
        new(SideReader.Kind.Name, "content/sider/*.md", SideReader.Kind.Fields),
        new(KatalogReader.Kind.Name, "content/katalog.yml", KatalogReader.Kind.Fields),
        new(KommunerReader.Kind.Name, "content/kommuner.yml", KommunerReader.Kind.Fields),
        new(MalgrupperReader.Kind.Name, "content/malgrupper.yml", MalgrupperReader.Kind.Fields),
        new(SynonymerReader.Kind.Name, "content/synonymer.yml", SynonymerReader.Kind.Fields),
        new(OrdlisteReader.Kind.Name, "content/ordliste.yml", OrdlisteReader.Kind.Fields),
        new(DekningReader.Kind.Name, "content/dekning.yml", DekningReader.Kind.Fields),
    ];

    /// <summary>The kind of the files of a place; null for those without fields.</summary>
    public static KindDescription? Of(ContentKind kind) => Find(kind.ToString().ToLowerInvariant());

    /// <summary>What people call a field of a tiltak or a package.</summary>
    public static string LabelOf(string key) =>
        Kinds.Take(2).SelectMany(k => k.Fields).Where(f => f.Key == key).Select(f => f.Spec.Label).FirstOrDefault() ?? key;

    public static KindDescription? Find(string name) => Kinds.FirstOrDefault(k => k.Name == name);
}
