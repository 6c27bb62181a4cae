using System.Text;
using Catalogue.Changes;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Git;
using Catalogue.Cli.Rendering;
using Catalogue.Source;

namespace Catalogue.Cli.Commands;

/// <summary><c>check --since</c>: judges the working tree by what it changes. The sources as they were are built by the same program, and the two results are compared.</summary>
public static class SinceCheck
{
    public static int Run(Shell shell, BuildSettings settings, (string Since, string? Summary) asked)
    {
        var (after, judgement) = Progress.Run(shell.Terminal, tell => Judge(shell, settings, asked.Since, tell));
        var outcome = new Outcome(shell, settings, after with { Diagnostics = judgement.Faults.ForReport() });
        if (settings.Report == Reports.Text)
        {
            shell.Terminal.Write(JudgementText.Render(judgement));
        }
        else
        {
            outcome.WriteReport();
            outcome.Notes.Write(JudgementText.RenderEffect(judgement).ToString());
        }

        if (asked.Summary is { } file)
        {
            WriteSummary(file, JudgementMarkdown.Render(judgement, new([]) { PathOf = ReportPaths.Of(settings.Folders).PathOf, BaseUrl = after.BaseUrl }));
        }

        return judgement.HasErrors ? ExitCode.Faults : ExitCode.Clean;
    }

    private static (BuildResult After, Judgement Judgement) Judge(Shell shell, BuildSettings settings, string since, Action<string> tell)
    {
        SourceLoader.RequireFolders(settings.Folders);
        var repository = GitRepository.Of(settings.Folders.Content);
        var commit = repository.MergeBase(since);

        tell(StageNames.Load);
        var now = SourceLoader.Load(settings.Folders);
        var then = SourcesAt.Load(repository, settings.Folders, (commit, now));
        var after = Build(now);
        var before = ChangedFiles.Between(then, now).IsEmpty ? after : Build(then);
        return (after, Changes.Judge.Of(new(then, before), new(now, after)));

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
