using Catalogue.Cli.Commands;
using Catalogue.Cli.Disk;
using Catalogue.Diagnostics;

namespace Catalogue.Cli.Rendering;

/// <summary>What a run found, told in the format that was asked for. A format for machines has the output to itself.</summary>
public sealed record Outcome(Shell Shell, BuildSettings Settings, BuildResult Result)
{
    private bool IsForPeople => Settings.Report == Reports.Text;

    /// <summary>Where everything but the report goes.</summary>
    public TextWriter Notes => IsForPeople ? Shell.Terminal.Output : Shell.Terminal.Error;

    public void WriteReport()
    {
        if (IsForPeople)
        {
            Shell.Terminal.Write(TextRenderer.Render(Result.Diagnostics));
            return;
        }

        var places = ReportPaths.Of(Settings.Folders);
        var summary = Settings.Report == Reports.Github ? StepSummary.Of(Shell) : null;
        var report = new FaultReport(Result.Diagnostics) { PathOf = places.PathOf, PageOf = places.PageOf, BaseUrl = Result.BaseUrl, HasSummary = summary is not null };
        Shell.Terminal.Output.Write(Settings.Report.Render(report));
        summary?.Add(limit => FaultTable.Render(report, limit));
    }
}
