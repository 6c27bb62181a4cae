using System.Text;
using Catalogue.Cli.Commands;

namespace Catalogue.Cli.Disk;

/// <summary>The file that GitHub Actions shows as the summary of a step.</summary>
public sealed record StepSummary(string Path)
{
    // GitHub refuses a summary above this altogether.
    private const long Limit = 1024 * 1024;

    /// <summary>Null where nobody asks for one.</summary>
    public static StepSummary? Of(Shell shell) => shell.Variable("GITHUB_STEP_SUMMARY") is { Length: > 0 } path ? new(path) : null;

    /// <summary>Adds text, made to fit the bytes that are left.</summary>
    public void Add(Func<long, string> make)
    {
        try
        {
            var file = new FileInfo(Path);
            var gap = file is { Exists: true, Length: > 0 } ? "\n" : "";
            var text = gap + make(Limit - (file.Exists ? file.Length : 0) - gap.Length);
            File.AppendAllText(Path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception e) when (DiskTroubleException.From(e, $"kan ikke skrive oppsummeringen til {Path}") is { } trouble)
        {
            throw trouble;
        }
    }
}
