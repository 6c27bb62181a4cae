using System.Globalization;
using Catalogue.Diagnostics;

namespace Catalogue.Read.Fields;

/// <summary>Fields of dates.</summary>
public static class DateField
{
    public static readonly Rule NotADate = new("TK207", Severity.Error, "Datoen er skrevet feil eller finnes ikke");

    private static readonly string[] OtherForms = ["d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "yyyyMMdd"];

    public static DateOnly? Date(this FieldReader fields, Ask ask)
    {
        if (fields.TakeScalar(ask, FieldShape.Date) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Text.Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        var meant = DateOnly.TryParseExact(text, OtherForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var other);
        var isForm = text is [_, _, _, _, '-', _, _, '-', _, _];
        fields.Report(
            NotADate,
            fields.FirstLineOf(scalar),
            isForm ? $"datoen {text} finnes ikke" : $"«{text}» er ikke en dato på formen år-måned-dag",
            meant ? string.Create(CultureInfo.InvariantCulture, $"Skriv «{ask.Key}: {other:yyyy-MM-dd}».") : $"Skriv datoen som «{ask.Key}: {ask.Example}».");
        return null;
    }
}
