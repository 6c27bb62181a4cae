using System.Buffers;
using System.Globalization;
using System.Text;

namespace Catalogue.Diagnostics;

/// <summary>Faults as a Markdown table, for the summary that GitHub shows of a step.</summary>
public static class FaultTable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(@"|<>&*_`[]\~@#$!");

    /// <summary>A heading, the count and a row per fault, at most so many bytes of UTF-8; rows without a place are told of in a last line.</summary>
    public static string Render(FaultReport report, long limit)
    {
        var text = new StringBuilder(Invariant($"## Kontroll av innholdet\n\n{Capital(FaultCount.Describe(report.Diagnostics))}.\n"));
        if (report.Diagnostics.Count == 0)
        {
            return text.ToString();
        }

        text.Append("\n| Fil | Linje | Kode | Melding |\n| --- | ---: | --- | --- |\n");
        var left = limit - Encoding.UTF8.GetByteCount(text.ToString()) - Encoding.UTF8.GetByteCount(Rest(report.Diagnostics.Count));
        var rows = 0;
        foreach (var row in report.Diagnostics.OrderBy(d => d.Rule.Severity).Select(d => Row(d, report)))
        {
            left -= Encoding.UTF8.GetByteCount(row);
            if (left < 0)
            {
                break;
            }

            text.Append(row);
            rows++;
        }

        return rows == report.Diagnostics.Count ? text.ToString() : text.Append(Rest(report.Diagnostics.Count - rows)).ToString();
    }

    internal static string Row(Diagnostic diagnostic, FaultReport report)
    {
        var code = report.UrlOf(diagnostic.Rule) is { } url ? $"[{diagnostic.Rule.Code}]({url})" : diagnostic.Rule.Code;
        var help = diagnostic.Help is { Length: > 0 } text ? $"<br>{Cell(text)}" : "";
        return Invariant($"| {Cell(report.PathTo(diagnostic))} | {diagnostic.Location.Position.Line} | {code} | **{(diagnostic.IsError ? "Feil" : "Advarsel")}:** {Cell(diagnostic.Message)}{help} |\n");
    }

    private static string Rest(int count) => Invariant($"\n{count} til får ikke plass her. Kjør catalogue check for å se alle.\n");

    /// <summary>Text that is never taken for Markdown or HTML: the signs of these are written by their numbers.</summary>
    internal static string Cell(string text)
    {
        var cell = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c == '\n' ? cell.Append("<br>")
                : char.IsControl(c) ? cell.Append(' ')
                : Special.Contains(c) ? cell.Append(CultureInfo.InvariantCulture, $"&#{(int)c};")
                : cell.Append(c);
        }

        return cell.ToString();
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
