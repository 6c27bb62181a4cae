using System.Text;
using Catalogue.Changes;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Git;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Cli.Commands;

/// <summary>
/// <c>check --since</c>: judges the working tree by what it changes. The sources as they were are built by the same program, and the two results are
/// compared.
/// </summary>
public static class SinceCheck
{
    public static int Run(Shell shell, BuildSettings settings, (string Since, string? Summary) asked)
    {
        var (before, after, review) = Progress.Run(shell.Terminal, tell => Review(shell, settings, asked.Since, tell));
        // Links to the rules' pages lead to the site as it was: a proposal must not choose where they go.
        var outcome = new Outcome(shell, settings, after with { Diagnostics = review.Faults.ForReport(), BaseUrl = before.BaseUrl });
        if (settings.Report == Reports.Text)
        {
            shell.Terminal.Write(ChangeReviewText.Render(review));
        }
        else
        {
            outcome.WriteReport();
            outcome.Note(ChangeReviewText.RenderEffect(review));
        }

        if (asked.Summary is { } file)
        {
            var report = new FaultReport([]) { PathOf = ReportPaths.Of(settings.Folders).PathOf, BaseUrl = before.BaseUrl };
            WriteSummary(file, ChangeReviewMarkdown.Render(review, report));
        }

        return after.HasBug || before.HasBug ? ExitCode.Trouble : review.HasErrors ? ExitCode.Faults : ExitCode.Clean;
    }

    private static (BuildResult Before, BuildResult After, ChangeReview Review) Review(
        Shell shell,
        BuildSettings settings,
        string since,
        Action<string> tell)
    {
        SourceLoader.RequireFolders(settings.Folders);
        var repository = GitRepository.Of(settings.Folders.Content);
        var commit = repository.MergeBase(since);

        tell(StageNames.Load);
        var now = SourceLoader.Load(settings.Folders, shell.Stopping);
        var then = SourcesAt.Load(repository, settings.Folders, (commit, now));
        var after = Build(now);
        var before = ChangedFiles.Between(then, now).IsEmpty ? after : Build(then);
        var others = repository.FilesSince(commit).Where(path => !SourcesAt.IsSource(repository, settings.Folders, path));
        return (before, after, Changes.ChangeReviewer.Of(new(then, before), new(now, after), [.. others]));

        BuildResult Build(Sources sources) => settings.Build(shell, sources, new StageClock(), tell);
    }

    // Written anew each time: the file is the text of one comment.
    private static void WriteSummary(string file, string text)
    {
        Links.Refuse(file, "Oppgi fila den peker på, med --summary.");
        try
        {
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception e) when (DiskTroubleException.From(e, $"kan ikke skrive oppsummeringen til {file}") is { } trouble)
        {
            throw trouble;
        }
    }
}
