using Catalogue.Diagnostics;

namespace Catalogue.Read.Fields;

/// <summary>The id of an entry is its file name; it may be repeated among the fields, but not differ.</summary>
public static class IdField
{
    public static readonly Rule Differs = new("TK208", Severity.Error, "Id-en er ikke lik filnavnet");

    private static readonly Ask Ask = Ask.Optional("id", "Navnet i adressen. Det tas fra filnavnet (for en pakke fra mappa), så feltet kan utelates.", "ytre-helgeland-2024-magisk-maned");

    public static string Id(this FieldReader fields)
    {
        if (fields.TakeScalar(Ask, FieldShape.Slug) is { } scalar && scalar.Text.Trim() != fields.Entry.Id)
        {
            var span = fields.FirstLineOf(scalar);
            fields.Report(new(Differs, fields.Origin.At(span), $"id-en «{scalar.Text.Trim()}» er ikke lik navnet «{fields.Entry.Id}»", "Fjern linja, eller gi fila (for en pakke: mappa) samme navn som id-en.")
            {
                Fix = fields.Instead(span, scalar.Text.Trim(), (fields.Entry.Id, IsSafe: false)),
            });
        }

        return fields.Entry.Id;
    }
}
