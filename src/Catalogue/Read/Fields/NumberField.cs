using System.Globalization;

namespace Catalogue.Read.Fields;

/// <summary>Fields of whole numbers: counts and years.</summary>
public static class NumberField
{
    /// <summary>A whole number, 0 or more; groups of thousands may have spaces.</summary>
    public static int? Integer(this FieldReader fields, FieldSpec spec)
    {
        if (fields.TakeScalar(spec, FieldShape.Integer) is not { } scalar)
        {
            return null;
        }

        if (AmountField.Parse(scalar.Text) is { } number and <= int.MaxValue)
        {
            return (int)number;
        }

        fields.Report(
            FieldReader.WrongType,
            fields.FirstLineOf(scalar),
            $"«{scalar.Text.Trim()}» er ikke et helt tall",
            $"Skriv bare tallet, for eksempel «{spec.Key}: {spec.Example}».");
        return null;
    }

    public static int? Year(this FieldReader fields, FieldSpec spec)
    {
        if (fields.TakeScalar(spec, FieldShape.Year) is not { } scalar)
        {
            return null;
        }

        if (scalar.Text.Length == 4
            && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1900 and < 2100)
        {
            return year;
        }

        fields.Report(
            FieldReader.WrongType,
            fields.FirstLineOf(scalar),
            $"«{scalar.Text.Trim()}» er ikke et årstall",
            $"Skriv ett årstall med fire siffer, for eksempel «{spec.Key}: {spec.Example}».");
        return null;
    }
}
