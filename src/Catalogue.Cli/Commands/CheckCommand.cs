using System.CommandLine;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;

namespace Catalogue.Cli.Commands;

/// <summary><c>check</c>: finds every fault that a build would, and writes nothing but what <c>--fix</c> mends.</summary>
public static class CheckCommand
{
    private static readonly Option<bool> FixOption = new("--fix")
    {
        Description = "Rett det som er trygt å rette: skrivemåten og rekkefølgen av felter, andre navn til id, lister med ett punkt per linje. "
            + "Endringene vises.",
    };

    private static readonly Option<bool> DryRunOption = new("--dry-run", "--diff")
    {
        Description = "Sammen med --fix: vis endringene, men skriv ingenting.",
    };

    private static readonly Option<string?> SinceOption = new("--since")
    {
        HelpName = "gren",
        Description = "Døm endringen: sammenlign med der arbeidet gikk ut fra grenen (eller en annen git-referanse), og la bare feil som "
            + "endringen har skyld i, stoppe.",
        CustomParser = result => CommonOptions.ParseValue(result, "--since", "navnet på en gren eller en innsjekking"),
    };

    private static readonly Option<string?> SummaryOption = new("--summary")
    {
        HelpName = "fil",
        Description = "Skriv dommen over endringen som Markdown til en fil, til bruk som kommentar. Krever --since.",
        CustomParser = result => CommonOptions.ParseValue(result, "--summary", "navnet på en fil"),
    };

    private static readonly Argument<string[]> Files = new("fil")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Vis bare feilene i disse filene eller mappene. Alt blir kontrollert likevel.",
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("check", "Kontrollerer innholdet, malene og lenkene, og skriver ingenting uten --fix.") { Files };
        foreach (var option in BuildSettings.AllOptions.Concat([FixOption, DryRunOption, SinceOption, SummaryOption]))
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetResult(DryRunOption) is not null && result.GetResult(FixOption) is null)
            {
                result.AddError("--dry-run viser hva --fix ville rettet, og krever --fix.");
            }

            if (result.GetResult(FixOption) is not null && result.GetResult(SinceOption) is not null)
            {
                result.AddError("--fix og --since kan ikke brukes sammen. Rett først, og døm endringen etterpå.");
            }

            if (result.GetResult(Files) is { Tokens.Count: > 0 } && (result.GetResult(FixOption) ?? result.GetResult(SinceOption)) is not null)
            {
                result.AddError("--fix og --since gjelder hele katalogen, og kan ikke brukes sammen med navn på filer.");
            }

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
        if (parsed.GetValue(FixOption))
        {
            return AutoFixCheck.Run(shell, settings, parsed.GetValue(DryRunOption));
        }

        if (parsed.GetValue(SinceOption) is { } since)
        {
            return SinceCheck.Run(shell, settings, (since, parsed.GetValue(SummaryOption)));
        }

        SourceLoader.RequireFolders(settings.Folders);
        var asked = CheckedFiles.Of(parsed.GetValue(Files) ?? [], settings.Folders);
        var all = Progress.Run(shell.Terminal, tell => settings.Run(shell, new StageClock(), tell));
        var result = asked.Paths.IsEmpty ? all : all with { Diagnostics = [.. all.Diagnostics.Where(asked.Has)] };
        var outcome = new Outcome(shell, settings, result);
        outcome.WriteReport();
        if (result.Diagnostics.Count(d => d.Fix is { IsSafe: true }) is > 0 and var mendable)
        {
            outcome.Note($"{mendable} av dem kan rettes av seg selv: kjør catalogue check --fix.");
        }

        outcome.Note($"Kontrollert: {Summary.Checked(result)}");
        var others = all.Diagnostics.Except(result.Diagnostics).ToList();
        if (others.Count > 0)
        {
            var errors = others.Count(d => d.IsError);
            outcome.Note($"I andre filer: {FaultCount.Describe(errors, others.Count - errors)}. Kjør catalogue check uten filnavn for å se dem.");
        }

        return all.HasBug ? ExitCode.Trouble : ExitCode.Of(result);
    }
}
