using System.Globalization;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Read.Fields;

/// <summary>The three questions for an amount that is split between owner and university partner.</summary>
public sealed record BelopSpec(FieldSpec Eier, FieldSpec Uh, FieldSpec Totalt);

/// <summary>Fields of whole kroner.</summary>
public static class AmountField
{
    public static readonly Rule NotKroner = new("TK205", Severity.Error, "Beløpet er ikke hele kroner");

    private const int MaxDigits = 12;

    public static long? Amount(this FieldReader fields, FieldSpec spec)
    {
        if (fields.TakeScalar(spec, FieldShape.Amount) is not { } scalar)
        {
            return null;
        }

        var amount = Parse(scalar.Text);
        if (amount is null)
        {
            var (text, span) = (scalar.Text.Trim(), fields.FirstLineOf(scalar));
            var (whole, isSure) = WithoutOre(text) is { } kroner ? (kroner, true) : (WrittenAmount.In(text), false);
            var meant = whole?.ToString(CultureInfo.InvariantCulture);
            fields.Report(new(
                NotKroner,
                fields.Origin.At(span),
                $"«{text}» er ikke et beløp i hele kroner",
                meant is null
                    ? "Skriv bare tallet, uten desimaler, for eksempel 1580000. Er beløpet ikke oppgitt, fjern linja."
                    : $"Skriv «{spec.Key}: {meant}» hvis det er {NorwegianFormat.Kroner(whole!.Value)} som er ment.")
            {
                Fix = meant is null ? null : fields.Instead(span, text, (meant, isSure)),
            });
        }

        return amount;
    }

    /// <summary>Whole kroner as people and spreadsheets write them: «1.580.000,-», «1580000,00».</summary>
    public static long? Written(string text) => Parse(text) ?? WithoutOre(text.Trim());

    // «1 580 000,00» loses nothing without its øre; a point before them is only clear where no other stands.
    private static long? WithoutOre(string text) =>
        text.EndsWith(",00", StringComparison.Ordinal) || (text.EndsWith(".00", StringComparison.Ordinal) && text.Count(c => c == '.') == 1)
            ? Parse(text[..^3])
            : null;

    public static Belop Belop(this FieldReader fields, BelopSpec spec)
    {
        var belop = new Belop(fields.Amount(spec.Eier), fields.Amount(spec.Uh), fields.Amount(spec.Totalt));
        return belop.IsEmpty ? Model.Belop.Empty : belop;
    }

    /// <summary>Whole kroner, 0 or more; spaces of any kind or points are allowed between groups of three digits, and «kr» or «,-» around.</summary>
    public static long? Parse(string text)
    {
        var rest = text.AsSpan().Trim();
        rest = rest.StartsWith("kr", StringComparison.OrdinalIgnoreCase) ? rest[2..].TrimStart(". ") : rest;
        rest = rest.EndsWith("kr", StringComparison.OrdinalIgnoreCase) ? rest[..^2].TrimEnd() : rest;
        rest = rest.EndsWith("kroner", StringComparison.OrdinalIgnoreCase) ? rest[..^6].TrimEnd() : rest;
        rest = rest.EndsWith(",-", StringComparison.Ordinal) ? rest[..^2] : rest;

        Span<char> digits = stackalloc char[MaxDigits];
        var count = 0;
        var sinceSeparator = 0;
        var separator = '\0';
        foreach (var c in rest)
        {
            if (char.IsAsciiDigit(c))
            {
                sinceSeparator++;
                if (count == MaxDigits || (separator != '\0' && sinceSeparator > 3))
                {
                    return null;
                }

                digits[count++] = c;
                continue;
            }

            var isFirst = separator == '\0';
            var complete = isFirst ? sinceSeparator is >= 1 and <= 3 : sinceSeparator == 3 && (c == separator || (IsSpace(c) && IsSpace(separator)));
            if ((c != '.' && !IsSpace(c)) || !complete)
            {
                return null;
            }

            (separator, sinceSeparator) = (c, 0);
        }

        return count == 0 || (separator != '\0' && sinceSeparator != 3)
            ? null
            : long.Parse(digits[..count], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static bool IsSpace(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;
}
