using System.Collections.Immutable;
using System.Globalization;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Read.Fields;

/// <summary>Fields of semesters: «V2024», «H2024», or in words «vår 2024», «høst 2024».</summary>
public static class SemesterField
{
    public static readonly Rule NotASemester = new("TK206", Severity.Error, "Semesteret er skrevet feil");

    private static readonly string[] Spring = ["v", "vår", "våren"];
    private static readonly string[] Autumn = ["h", "høst", "høsten", "haust", "hausten"];

    public static ImmutableArray<Semester> Semesters(this FieldReader fields, Ask ask)
    {
        var items = fields.Items(ask, FieldShape.SemesterList);
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
                fields.Report(NotASemester, item.Span, $"«{item.Text}» er ikke et semester", "Skriv V for vår eller H for høst og årstallet, ett semester på hver linje, for eksempel V2024.");
            }
        }

        return semesters.DrainToImmutable();
    }

    public static Semester? Parse(string text)
    {
        if (text.Length < 5 || !int.TryParse(text.AsSpan(text.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 2000 or >= 2100)
        {
            return null;
        }

        var word = text[..^4].Trim();
        var autumn = Autumn.Contains(word, StringComparer.OrdinalIgnoreCase);
        return autumn || Spring.Contains(word, StringComparer.OrdinalIgnoreCase) ? new(year, autumn) : null;
    }
}
