using System.CommandLine;
using Catalogue.Cli.Rendering;

namespace Catalogue.Cli.Commands;

/// <summary><c>check</c>: finds every fault that a build would, and writes nothing.</summary>
public static class CheckCommand
{
    public static Command Create(Shell shell)
    {
        var command = new Command("check", "Kontrollerer innholdet, malene og lenkene, og skriver ingenting.");
        foreach (var option in BuildSettings.AllOptions)
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(shell, BuildSettings.From(parsed)));
        return command;
    }

    private static int Run(Shell shell, BuildSettings settings)
    {
        settings = settings with { Options = settings.Options with { CheckOnly = true } };
        var result = Progress.Run(shell.Terminal, tell => settings.Run(shell, new StageClock(), tell));
        var outcome = new Outcome(shell, settings, result);
        outcome.WriteReport();
        outcome.Notes.WriteLine($"Kontrollert: {Summary.Checked(result)}");
        return result.HasErrors ? ExitCode.Faults : ExitCode.Clean;
    }
}
