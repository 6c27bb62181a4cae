using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Read.Fields;

/// <summary>The id of an entry is its file name; it may be repeated among the fields, but not differ.</summary>
public static class IdField
{
    public static readonly Rule Differs = new("TK208", Severity.Error, "Id-en er ikke lik filnavnet");

    /// <summary>The most ids that an entry may have had: each becomes a page of its own.</summary>
    public const int MaxFormer = 30;

    public static readonly Rule TooManyFormer = new("TK127", Severity.Error, "For mange tidligere id-er");

    private static readonly FieldSpec FieldSpec = FieldSpec.Optional(
        "id",
        "Id",
        "Navnet i adressen. Det tas fra filnavnet (for en pakke fra mappa), så feltet kan utelates.",
        "ytre-helgeland-2024-magisk-maned");

    public static string Id(this FieldReader fields)
    {
        if (fields.TakeScalar(FieldSpec, FieldShape.Slug) is { } scalar && scalar.Text.Trim() != fields.Entry.Id)
        {
            var span = fields.FirstLineOf(scalar);
            fields.Report(new(
                Differs,
                fields.Origin.At(span),
                $"id-en «{scalar.Text.Trim()}» er ikke lik navnet «{fields.Entry.Id}»",
                "Fjern linja, eller gi fila (for en pakke: mappa) samme navn som id-en.")
            {
                Fix = fields.Instead(span, scalar.Text.Trim(), (fields.Entry.Id, IsSafe: false)),
            });
        }

        return fields.Entry.Id;
    }

    /// <summary>Ids that an entry had before; what cannot have been one is told and left out.</summary>
    public static ImmutableArray<Ref> FormerIds(this FieldReader fields, FieldSpec spec)
    {
        var ids = fields.Items(spec, FieldShape.TextList);
        if (ids.Length > MaxFormer)
        {
            fields.Report(
                TooManyFormer,
                ids[MaxFormer].Span,
                $"«{spec.Key}» har {NorwegianFormat.Number(ids.Length)} id-er, og grensen er {MaxFormer}",
                "Behold de adressene som noen kan ha lenket til.");
            ids = ids[..MaxFormer];
        }

        foreach (var id in ids.Where(i => !Slug.IsValid(i.Text)))
        {
            fields.Report(
                FieldReader.WrongType,
                id.Span,
                $"«{id.Text}» kan ikke ha vært en id",
                "Skriv bare navnet fra den gamle adressen: små bokstaver a–z, tall og bindestreker.");
        }

        return [.. ids.Where(i => Slug.IsValid(i.Text))];
    }
}
