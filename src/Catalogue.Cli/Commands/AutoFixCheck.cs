using Catalogue.AutoFix;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;

namespace Catalogue.Cli.Commands;

/// <summary><c>check --fix</c>: fixes what is safe to fix, shows what was changed, and tells what remains.</summary>
public static class AutoFixCheck
{
    public static int Run(Shell shell, BuildSettings settings, bool isDryRun)
    {
        var sources = SourceLoader.Load(settings.Folders, shell.Stopping);
        var result = Progress.Run(shell.Terminal, tell => AutoFixer.Run(sources, changed => settings.Build(shell, changed, new StageClock(), tell)));
        if (!isDryRun)
        {
            ContentWriter.Write(settings.Folders.Content, result.Files);
        }

        var outcome = new Outcome(shell, settings, result.After);
        Show(result, isDryRun, outcome);
        outcome.WriteReport();
        outcome.Note($"Kontrollert: {Summary.Checked(result.After)}");
        return ExitCode.Of(isDryRun ? result.Before : result.After);
    }

    private static void Show(AutoFixResult result, bool isDryRun, Outcome outcome)
    {
        var secrets = result.Before.Secrets.And(result.After.Secrets);
        foreach (var file in result.Files)
        {
            outcome.Note(FileDiff.Render(file, secrets));
        }

        foreach (var (path, why) in result.LeftAlone)
        {
            outcome.Note(secrets.Masked($"Ikke rørt: {path} ({why})"));
        }

        var count = result.Files.Length;
        outcome.Note((count, isDryRun) switch
        {
            (0, _) => "Ingenting å rette av seg selv.",
            (1, true) => "1 fil ville blitt rettet. Ingenting er skrevet.",
            (1, false) => "1 fil er rettet.",
            (_, true) => $"{count} filer ville blitt rettet. Ingenting er skrevet.",
            _ => $"{count} filer er rettet.",
        });
    }
}
