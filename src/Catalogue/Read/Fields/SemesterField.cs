using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Read.Fields;

/// <summary>Fields of semesters: «V2024», «H2024», or in words «vår 2024», «høst 2024».</summary>
public static partial class SemesterField
{
    public static readonly Rule NotASemester = new("TK206", Severity.Error, "Semesteret er skrevet feil");

    private static readonly string[] Spring = ["v", "vår", "våren"];
    private static readonly string[] Autumn = ["h", "høst", "høsten", "haust", "hausten"];

    public static ImmutableArray<Semester> Semesters(this FieldReader fields, FieldSpec spec)
    {
        var items = fields.Items(spec, FieldShape.SemesterList);
        if (items.IsEmpty)
        {
            return [];
        }

        var semesters = ImmutableArray.CreateBuilder<Semester>(items.Length);
        foreach (var item in items)
        {
            if (Parse(item.Text) is { } semester)
            {
                semesters.Add(semester);
            }
            else
            {
                var meant = Meant(item.Text)?.ToString();
                fields.Report(new(
                    NotASemester,
                    fields.Origin.At(item.Span),
                    $"«{item.Text}» er ikke et semester",
                    meant is null
                        ? "Skriv V for vår eller H for høst og årstallet, ett semester på hver linje, for eksempel V2024."
                        : $"Skriv «{meant}».")
                {
                    Fix = meant is null ? null : fields.Instead(item.Span, item.Text, (meant, IsSafe: true)),
                });
            }
        }

        return semesters.DrainToImmutable();
    }

    public static Semester? Parse(string text)
    {
        if (text.Length < 5
            || !int.TryParse(text.AsSpan(text.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < 2000 or >= 2100)
        {
            return null;
        }

        return From(text[..^4].Trim(), year);
    }

    /// <summary>What another way to write it can only mean: «V24», «2024 høst», «vårsemesteret 2024».</summary>
    private static Semester? Meant(string text)
    {
        var match = OtherForm().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var year = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return From(match.Groups["word"].Value, year < 100 ? 2000 + year : year);
    }

    private static Semester? From(string word, int year)
    {
        var autumn = Autumn.Contains(word, StringComparer.OrdinalIgnoreCase);
        return autumn || Spring.Contains(word, StringComparer.OrdinalIgnoreCase) ? new(year, autumn) : null;
    }

    [GeneratedRegex(
        "^(?:(?<word>[a-zæøå]+?)(?:semester(?:et)?)?[ .,'’/-]*(?<year>20[0-9]{2}|[0-9]{2})|(?<year>20[0-9]{2})[ "
            + ".,/-]*(?<word>[a-zæøå]+?)(?:semester(?:et)?)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OtherForm();
}
