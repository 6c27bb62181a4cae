using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>What there was to report, as its file has it.</summary>
public sealed record Dekningsliste(ImmutableArray<Dekning> Tall);

/// <summary>Reads <c>dekning.yml</c>.</summary>
public static class DekningReader
{
    private static readonly EntryKind<Dekning> Dekning = new("tall", f => new(
        f.Ref(Required("fylke", "Fylket meldingene kom fra, etter id i mappa fylker.", "nordland"), Target.Fylke) ?? new("", f.Entry.FirstLine),
        f.Year(Required("ar", "År", "Året pengene var meldt for.", "2024")),
        f.Ref(Optional("ordning", "Ordningen tallet gjelder, etter id i mappa ordninger. Uten den gjelder tallet alle ordningene.", "desentralisert"),
            Target.Ordning),
        f.Integer(Required("behovsmeldinger", "Hvor mange behovsmeldinger det var i alt.", "14")),
        f.Text(Required("kilde", "Hvor tallet står.", "Samarbeidsforumets innstilling, mars 2024")),
        f.Origin));

    public static readonly EntryKind<Dekningsliste> Kind = new("dekning", f => new(
        f.Objects(Optional("tall", "Hvor mange behovsmeldinger det var, der det er kjent.", "nordland"), Dekning)));
}
