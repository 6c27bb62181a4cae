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
                text.Append(Command(diagnostic, report));
            }
        }

        var errors = Math.Max(0, report.Diagnostics.Count(d => d.IsError) - Limit);
        var warnings = Math.Max(0, report.Diagnostics.Count(d => !d.IsError) - Limit);
        if (errors + warnings > 0)
        {
            var where = report.HasSummary ? "Alle står i oppsummeringen av kjøringen." : "Kjør catalogue check for å se alle.";
            var more = $"Det er {FaultCount.Describe(errors, warnings)} til, og GitHub viser bare {Number(Limit)} av hvert slag her. {where}";
            text.Append(WorkflowCommand.Of("notice", [("title", "Flere funn")], [more]));
        }

        return text.ToString();
    }

    private static string Command(Diagnostic diagnostic, FaultReport report) => WorkflowCommand.Of(
        diagnostic.IsError ? "error" : "warning",
        [("file", report.PathTo(diagnostic.Location)), .. Place(diagnostic.Location), ("title", $"{diagnostic.Rule.Code}: {diagnostic.Rule.Title}")],
        Lines(diagnostic, report));

    // GitHub takes columns only where the place is on one line.
    private static (string, string)[] Place(Location location)
    {
        var (start, end) = (location.InFile, location.EndInFile);
        return start.Line == end.Line
            ? [("line", Number(start.Line)), ("col", Number(start.Column)), ("endLine", Number(end.Line)), ("endColumn", Number(end.Column))]
            : [("line", Number(start.Line)), ("endLine", Number(end.Line))];
    }

    private static IEnumerable<string> Lines(Diagnostic diagnostic, FaultReport report)
    {
        var page = report.UrlOf(diagnostic.Rule) is { } url ? $"Se {url}" : null;
        return new[] { diagnostic.Message, diagnostic.Help, page }.OfType<string>().Where(line => line.Length > 0);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
