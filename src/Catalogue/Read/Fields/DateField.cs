using System.Globalization;
using Catalogue.Diagnostics;
using Catalogue.Language;

namespace Catalogue.Read.Fields;

/// <summary>Fields of dates.</summary>
public static class DateField
{
    public static readonly Rule NotADate = new("TK207", Severity.Error, "Datoen er skrevet feil eller finnes ikke");

    // Elsewhere in the world these are read with the month first.
    private static readonly string[] MonthOrDayFirst = ["d/M/yyyy", "d-M-yyyy"];
    private static readonly string[] OtherForms = [.. MonthOrDayFirst, "d.M.yyyy", "d. M. yyyy", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "yyyyMMdd"];

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
        var meant = Meant(text) is { } other ? other.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        var span = fields.FirstLineOf(scalar);
        fields.Report(new(
            NotADate,
            fields.Origin.At(span),
            isForm ? $"datoen {text} finnes ikke" : $"«{text}» er ikke en dato på formen år-måned-dag",
            $"Skriv {(meant is null ? "datoen som " : "")}«{spec.Key}: {meant ?? spec.Example}».")
        {
            Fix = meant is null ? null : fields.Instead(span, text, (meant, IsUnambiguous(text))),
        });
        return null;
    }

    private static DateOnly? Meant(string text)
    {
        if (DateOnly.TryParseExact(text, OtherForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        // «15. april 2024»
        return text.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries) is [var day, var name, { Length: 4 } year]
            && NorwegianFormat.MonthOf(name) is > 0 and var month
            && DateOnly.TryParseExact(
                string.Create(CultureInfo.InvariantCulture, $"{day}.{month}.{year}"),
                "d.M.yyyy",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out date)
                ? date
                : null;
    }

    private static bool IsUnambiguous(string text) =>
        !DateOnly.TryParseExact(text, MonthOrDayFirst, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || date.Day > 12
            || date.Day == date.Month;
}
