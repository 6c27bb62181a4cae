using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Read;

/// <summary>The fields of tiltak and packages that the answers of a form may fill, and those that a form leaves open.</summary>
public static class ContentFields
{
    public static readonly ImmutableArray<FieldDescription> All =
    [
        .. TiltakReader.Kind.Fields.Concat(PakkeReader.Kind.Fields).Where(f => f.Key is not ("id" or "avvik")).DistinctBy(f => f.Key),
    ];

    public static readonly ImmutableArray<Term> Terms = [.. All.Select(f => new Term(f.Key) { Label = f.Spec.Label })];

    /// <summary>Whether a form does not ask for a field that forms may ask for.</summary>
    public static bool IsUnasked(Skjema? skjema, FieldSpec field) => skjema is not null && !field.IsEditorial && !skjema.Asks(field.Key);

    /// <summary>The fields that a form does not ask for, of those that are recommended to whom it asks.</summary>
    public static IEnumerable<FieldDescription> UnaskedBy(Skjema? skjema, ImmutableArray<FieldDescription> fields) =>
        fields.Where(f => f.Spec.Need == Need.Recommended && IsUnasked(skjema, f.Spec));
}
