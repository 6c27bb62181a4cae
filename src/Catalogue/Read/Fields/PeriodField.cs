using System.Globalization;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Read.Fields;

/// <summary>Fields of a period: a year «2026», a school year «2026/2027», or a semester «H2026».</summary>
public static partial class PeriodField
{
    public static readonly Rule NotAPeriod = new("TK166", Severity.Error, "Perioden er skrevet feil");

    public static Periode? Period(this FieldReader fields, FieldSpec spec)
    {
        if (fields.TakeScalar(spec, FieldShape.Period) is not { } scalar)
        {
            return null;
        }

        var text = scalar.Text.Trim();
        if (Parse(text) is { } period)
        {
            return period;
        }

        var span = fields.FirstLineOf(scalar);
        var meant = Meant(text)?.ToString();
        fields.Report(new(
            NotAPeriod,
            fields.Origin.At(span),
            $"«{text}» er ikke et år, et skoleår eller et semester",
            meant is null ? "Skriv for eksempel 2026, 2026/2027 eller H2026." : $"Skriv «{spec.Key}: {meant}».")
        {
            Fix = meant is null ? null : fields.Instead(span, text, (meant, IsSafe: true)),
        });
        return null;
    }

    public static Periode? Parse(string text)
    {
        if (SemesterField.Parse(text) is { } semester && !char.IsAsciiDigit(text[0]))
        {
            return new(semester, semester);
        }

        var match = Years().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var first = int.Parse(match.Groups["first"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (!match.Groups["next"].Success)
        {
            return Periode.Year(first);
        }

        var next = int.Parse(match.Groups["next"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return next == (first + 1) % 100 ? Periode.SchoolYear(first) : null;
    }

    // «skoleåret 2026 – 2027» and «budsjettåret 2026» say in words what the numbers say alone.
    private static Periode? Meant(string text) =>
        InWords().Match(text) is { Success: true } match ? Parse(match.Groups["years"].Value.Replace(" ", "", StringComparison.Ordinal)) : null;

    [GeneratedRegex("^(?<first>20[0-9]{2})(?:[/–-](?:20)?(?<next>[0-9]{2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(
        "^(?:skoleår(?:et)?|budsjettår(?:et)?|år(?:et)?)? ?(?<years>20[0-9]{2}(?: ?[/–-] ?(?:20)?[0-9]{2})?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InWords();
}
