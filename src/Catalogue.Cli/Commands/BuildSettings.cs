using System.CommandLine;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Cli.Commands;

/// <summary>What the commands that build are asked for.</summary>
public sealed record BuildSettings(SourceFolders Folders, BuildOptions Options, Report Report)
{
    public static readonly Option[] AllOptions =
    [
        CommonOptions.Content, CommonOptions.Templates, CommonOptions.BaseUrl, CommonOptions.Drafts, CommonOptions.Today, CommonOptions.Format,
    ];

    /// <summary>The date that was given; without it every build asks for the day's.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Print where in the program a fault of ours struck.</summary>
    public bool ShowStack { get; init; }

    public static BuildSettings From(ParseResult parsed) => new(
        new(CommonOptions.FolderOf(parsed, CommonOptions.Content), CommonOptions.FolderOf(parsed, CommonOptions.Templates)),
        new(default)
        {
            Drafts = parsed.GetValue(CommonOptions.Drafts),
            BaseUrl = parsed.GetValue(CommonOptions.BaseUrl),
        },
        parsed.GetValue(CommonOptions.Format) ?? Reports.Text)
    {
        Today = parsed.GetValue(CommonOptions.Today),
        ShowStack = parsed.GetValue(CommonOptions.Stack),
    };

    /// <summary>Load and build, each stage timed by the clock and told to the progress.</summary>
    public BuildResult Run(Shell shell, StageClock clock, Action<string> tell)
    {
        clock.Enter(StageNames.Load);
        tell(StageNames.Load);
        return Build(shell, SourceLoader.Load(Folders, shell.Stopping), clock, tell);
    }

    public BuildResult Build(Shell shell, Sources sources, StageClock clock, Action<string> tell)
    {
        var result = shell.Build(sources, Now(shell, stage =>
        {
            clock.Enter(stage);
            tell(stage);
        }));
        clock.Stop();
        return result;
    }

    /// <summary>What a build that begins now is told.</summary>
    public BuildOptions Now(Shell shell, Action<string> entering) => Options with
    {
        Today = Today ?? shell.Today(),
        Stopping = shell.Stopping,
        Entering = stage => entering(stage.ToString()),
    };
}
