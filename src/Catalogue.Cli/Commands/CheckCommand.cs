using System.CommandLine;
using Catalogue.Cli.Rendering;

namespace Catalogue.Cli.Commands;

/// <summary><c>check</c>: finds every fault that a build would, and writes nothing but what <c>--fix</c> mends.</summary>
public static class CheckCommand
{
    private static readonly Option<bool> FixOption = new("--fix")
    {
        Description = "Rett det som er trygt å rette: skrivemåten og rekkefølgen av felter, andre navn til id, lister med ett punkt per linje. Endringene vises.",
    };

    private static readonly Option<bool> DryRunOption = new("--dry-run", "--diff")
    {
        Description = "Sammen med --fix: vis endringene, men skriv ingenting.",
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("check", "Kontrollerer innholdet, malene og lenkene, og skriver ingenting uten --fix.");
        foreach (var option in BuildSettings.AllOptions.Append(FixOption).Append(DryRunOption))
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetResult(DryRunOption) is not null && result.GetResult(FixOption) is null)
            {
                result.AddError("--dry-run viser hva --fix ville rettet, og krever --fix.");
            }
        });
        command.SetAction(parsed => Run(shell, parsed));
        return command;
    }

    private static int Run(Shell shell, ParseResult parsed)
    {
        var settings = BuildSettings.From(parsed);
        settings = settings with { Options = settings.Options with { CheckOnly = true } };
        if (parsed.GetValue(FixOption))
        {
            return Mending.Run(shell, settings, parsed.GetValue(DryRunOption));
        }

        var result = Progress.Run(shell.Terminal, tell => settings.Run(shell, new StageClock(), tell));
        var outcome = new Outcome(shell, settings, result);
        outcome.WriteReport();
        if (result.Diagnostics.Count(d => d.Fix is { IsSafe: true }) is > 0 and var mendable)
        {
            outcome.Notes.WriteLine($"{mendable} av dem kan rettes av seg selv: kjør catalogue check --fix.");
        }

        outcome.Notes.WriteLine($"Kontrollert: {Summary.Checked(result)}");
        return result.HasErrors ? ExitCode.Faults : ExitCode.Clean;
    }
}
