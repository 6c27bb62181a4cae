using System.Globalization;
using System.Text;

namespace Catalogue.Diagnostics;

/// <summary>Faults as workflow commands of GitHub Actions, which become notes at their lines in a pull request.</summary>
public static class GithubRenderer
{
    /// <summary>GitHub shows so many errors and so many warnings of one step, and drops the rest without a word.</summary>
    public const int Limit = 10;

    /// <summary>The worst first, as many as are shown, and a note of how many more there are and where.</summary>
    public static string Render(FaultReport report)
    {
        var text = new StringBuilder();
        foreach (var severity in new[] { Severity.Error, Severity.Warning })
        {
            foreach (var diagnostic in report.Diagnostics.Where(d => d.Rule.Severity == severity).Take(Limit))
            {
                Write(diagnostic, report, text);
            }
        }

        var errors = Math.Max(0, report.Diagnostics.Count(d => d.IsError) - Limit);
        var warnings = Math.Max(0, report.Diagnostics.Count(d => !d.IsError) - Limit);
        if (errors + warnings > 0)
        {
            var where = report.HasSummary ? "Alle står i oppsummeringen av kjøringen." : "Kjør catalogue check for å se alle.";
            text.Append(CultureInfo.InvariantCulture, $"::notice title=Flere funn::{Data($"Det er {FaultCount.Describe(errors, warnings)} til, og GitHub viser bare {Limit} av hvert slag her. {where}")}\n");
        }

        return text.ToString();
    }

    private static void Write(Diagnostic diagnostic, FaultReport report, StringBuilder text)
    {
        var (start, end) = (diagnostic.Location.Position, diagnostic.Location.End);
        text.Append(diagnostic.IsError ? "::error " : "::warning ")
            .Append(CultureInfo.InvariantCulture, $"file={Property(report.PathTo(diagnostic))},line={start.Line}");

        // GitHub takes columns only where the place is on one line.
        _ = start.Line == end.Line
            ? text.Append(CultureInfo.InvariantCulture, $",col={start.Column},endLine={end.Line},endColumn={end.Column}")
            : text.Append(CultureInfo.InvariantCulture, $",endLine={end.Line}");
        text.Append(CultureInfo.InvariantCulture, $",title={Property($"{diagnostic.Rule.Code}: {diagnostic.Rule.Title}")}::{Data(Message(diagnostic, report))}\n");
    }

    private static string Message(Diagnostic diagnostic, FaultReport report)
    {
        var page = report.UrlOf(diagnostic.Rule) is { } url ? $"Se {url}" : null;
        return string.Join('\n', new[] { diagnostic.Message, diagnostic.Help, page }.Where(line => line is { Length: > 0 }));
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
