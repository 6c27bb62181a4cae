using System.Globalization;
using System.Text;

namespace Catalogue.Diagnostics;

/// <summary>Faults as a Markdown table, for the summary that GitHub shows of a step.</summary>
public static class FaultTable
{
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
        foreach (var row in report.Diagnostics.OrderBy(d => d.Rule.Severity).Select(d => Row(d, report).ToString()))
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

    internal static MarkdownText Row(Diagnostic diagnostic, FaultReport report)
    {
        var code = MarkdownText.Link(diagnostic.Rule.Code, report.UrlOf(diagnostic.Rule));
        var weight = MarkdownText.Ours(diagnostic.IsError ? "Feil" : "Advarsel");
        var help = MarkdownText.Join((diagnostic.Help ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Below));
        return $"| {report.PathTo(diagnostic.Location)} | {diagnostic.Location.Position.Line} | {code} | **{weight}:** "
            + $"{diagnostic.Message}{help} |\n";
    }

    /// <summary>A text on a line of its own in a cell or an item.</summary>
    internal static MarkdownText Below(string foreign) => $"<br>{foreign}";

    private static string Rest(int count) => Invariant($"\n{count} til får ikke plass her. Kjør catalogue check for å se alle.\n");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
