using Catalogue.Cli.Commands;
using Catalogue.Cli.Disk;
using Catalogue.Diagnostics;
using Catalogue.Pipeline;

namespace Catalogue.Cli.Rendering;

/// <summary>What a run found, told in the format that was asked for. A format for machines has the output to itself.</summary>
public sealed record Outcome(Shell Shell, BuildSettings Settings, BuildResult Result)
{
    private bool IsForPeople => Settings.Report == Reports.Text;

    public void Note(string line) => Note(new InkedText().Line(line));

    /// <summary>Writes what is not the report itself, in colour where there is a terminal; nothing where quiet was asked for.</summary>
    public void Note(InkedText text)
    {
        if (Shell.Terminal.IsQuiet)
        {
            return;
        }

        if (IsForPeople)
        {
            Shell.Terminal.Write(text);
        }
        else
        {
            Shell.Terminal.WriteNote(text);
        }
    }

    public void WriteReport()
    {
        WriteFaults();
        if (Settings.ShowStack)
        {
            foreach (var cause in Result.Diagnostics.Select(d => d.Cause).OfType<Exception>().Distinct())
            {
                Shell.Terminal.WriteNote(new InkedText().Lines(cause.ToString()));
            }
        }
    }

    private void WriteFaults()
    {
        if (IsForPeople)
        {
            Shell.Terminal.Write(TextRenderer.Render(Result.Diagnostics));
            return;
        }

        var places = ReportPaths.Of(Settings.Folders);
        var secrets = Result.Secrets;
        var summary = Settings.Report == Reports.Github ? StepSummary.Of(Shell) : null;
        var report = new FaultReport(Result.Diagnostics)
        {
            PathOf = places.PathOf,
            PageOf = rule => secrets.Masked(places.PageOf(rule)),
            BaseUrl = Result.BaseUrl,
            HasSummary = summary is not null,
        };
        Shell.Terminal.WriteDocument(Settings.Report.Render(report));
        summary?.Add(limit => FaultTable.Render(report, limit));
    }
}
