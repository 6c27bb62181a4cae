using System.Globalization;
using Catalogue.Diagnostics;

namespace Catalogue.Read.Fields;

/// <summary>Fields of dates.</summary>
public static class DateField
{
    public static readonly Rule NotADate = new("TK207", Severity.Error, "Datoen er skrevet feil eller finnes ikke");

    public static DateOnly? Date(this FieldReader fields, FieldSpec spec)
    {
        if (fields.TakeScalar(spec, FieldShape.Date) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Text.Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        var isForm = text is [_, _, _, _, '-', _, _, '-', _, _];
        var written = WrittenDate.In(text);
        var meant = written?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var span = fields.FirstLineOf(scalar);
        fields.Report(new(
            NotADate,
            fields.Origin.At(span),
            isForm ? $"datoen {text} finnes ikke" : $"«{text}» er ikke en dato på formen år-måned-dag",
            meant is null ? "Skriv år, måned og dag med tall og bindestrek mellom: ÅÅÅÅ-MM-DD." : $"Skriv «{spec.Key}: {meant}».")
        {
            Fix = meant is null ? null : fields.Instead(span, text, (meant, written!.Value.IsSure)),
        });
        return null;
    }
}
