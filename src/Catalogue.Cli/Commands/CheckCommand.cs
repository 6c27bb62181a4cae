using System.CommandLine;
using Catalogue.Cli.Rendering;

namespace Catalogue.Cli.Commands;

/// <summary><c>check</c>: finds every fault that a build would, and writes nothing.</summary>
public static class CheckCommand
{
    private static readonly Option<string?> SinceOption = new("--since")
    {
        HelpName = "gren",
        Description = "Døm endringen: sammenlign med der arbeidet gikk ut fra grenen (eller en annen git-referanse), og la bare feil som endringen har skyld i, stoppe.",
        CustomParser = result => CommonOptions.ParseValue(result, "--since", "navnet på en gren eller en innsjekking"),
    };

    private static readonly Option<string?> SummaryOption = new("--summary")
    {
        HelpName = "fil",
        Description = "Skriv dommen over endringen som Markdown til en fil, til bruk som kommentar. Krever --since.",
        CustomParser = result => CommonOptions.ParseValue(result, "--summary", "navnet på en fil"),
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("check", "Kontrollerer innholdet, malene og lenkene, og skriver ingenting.");
        foreach (var option in BuildSettings.AllOptions.Append(SinceOption).Append(SummaryOption))
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetResult(SummaryOption) is not null && result.GetResult(SinceOption) is null)
            {
                result.AddError("--summary skriver dommen over en endring, og krever --since.");
            }
        });
        command.SetAction(parsed => Run(shell, parsed));
        return command;
    }

    private static int Run(Shell shell, ParseResult parsed)
    {
        var settings = BuildSettings.From(parsed);
        settings = settings with { Options = settings.Options with { CheckOnly = true } };
        if (parsed.GetValue(SinceOption) is { } since)
        {
            return SinceCheck.Run(shell, settings, (since, parsed.GetValue(SummaryOption)));
        }

        var result = Progress.Run(shell.Terminal, tell => settings.Run(shell, new StageClock(), tell));
        var outcome = new Outcome(shell, settings, result);
        outcome.WriteReport();
        outcome.Notes.WriteLine($"Kontrollert: {Summary.Checked(result)}");
        return result.HasErrors ? ExitCode.Faults : ExitCode.Clean;
    }
}
