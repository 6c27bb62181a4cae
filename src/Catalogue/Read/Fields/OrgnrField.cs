using Catalogue.Diagnostics;

namespace Catalogue.Read.Fields;

/// <summary>Organisation numbers: nine digits, also with spaces. Whether the last checks the others, the rule on all texts says (TK706).</summary>
public static class OrgnrField
{
    public static readonly Rule NotNineDigits = new("TK162", Severity.Error, "Organisasjonsnummeret har ikke ni siffer");

    private const int Length = 9;

    public static string? Orgnr(this FieldReader fields, FieldSpec spec)
    {
        if (fields.TakeScalar(spec, FieldShape.Text) is not { } scalar)
        {
            return null;
        }

        var digits = scalar.Text.Trim().Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        if (digits.Length == Length && digits.All(char.IsAsciiDigit))
        {
            return digits;
        }

        fields.Report(
            NotNineDigits,
            fields.FirstLineOf(scalar),
            $"«{scalar.Text.Trim()}» er ikke et organisasjonsnummer",
            "Skriv de ni sifrene i anførselstegn, slik de står i Enhetsregisteret, eller fjern linja.");
        return null;
    }
}
