using System.CommandLine;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Dump;
using Catalogue.Language;

namespace Catalogue.Cli.Commands;

/// <summary><c>dump</c>: freezes the data of a year as a zip file with sums, explanations and what has changed since the last.</summary>
public static class DumpCommand
{
    private static readonly Option<int> Year = CommonOptions.Year("Året utgaven er for.");

    private static readonly Option<string?> Since = new("--siden")
    {
        HelpName = "fil",
        Description = "Den forrige utgaven: legg ved en liste over hva som er nytt, endret og borte siden den.",
        CustomParser = result => CommonOptions.ParseValue(result, "--siden", "navnet på en fil"),
    };

    private static readonly Option<string?> Output = new("--output")
    {
        HelpName = "fil",
        Description = "Filen som utgaven skrives til. [standard: navnet på katalogen og året, i denne mappen]",
        CustomParser = result => CommonOptions.ParseValue(result, "--output", "navnet på en fil"),
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("dump", "Fryser dataene for et år i en zip-fil med kontrollsummer, forklaring og endringer siden sist.")
        {
            Year, Since, Output, CommonOptions.Content, CommonOptions.Templates, CommonOptions.BaseUrl, CommonOptions.Today, CommonOptions.Format,
        };
        command.SetAction(parsed => Run(shell, parsed));
        return command;
    }

    private static int Run(Shell shell, ParseResult parsed)
    {
        var settings = BuildSettings.From(parsed);
        settings = settings with { Options = settings.Options with { CheckOnly = true } };
        var last = parsed.GetValue(Since) is { } since ? DumpFile.EverythingIn(since) : null;
        var result = Progress.Run(shell.Terminal, tell => settings.Run(shell, new StageClock(), tell));
        var outcome = new Outcome(shell, settings, result);
        if (result.HasErrors)
        {
            outcome.WriteReport();
            outcome.Note("Ingenting er skrevet: først må feilene rettes.");
            return ExitCode.Faults;
        }

        var year = parsed.GetValue(Year);
        var name = FrozenDump.NameOf(result, year);
        var path = parsed.GetValue(Output) ?? name + ".zip";
        try
        {
            var files = FrozenDump.Of(result, year, last);
            var isNew = DumpFile.Write(path, DumpArchive.Of(files, name, FrozenDump.DateOf(result)));
            var count = NorwegianFormat.Count(files.Length, "1 fil", "filer");
            outcome.Note(isNew ? $"Skrev {path}: {count}." : $"{path} er som før: {count}.");
            return ExitCode.Clean;
        }
        catch (FormatException e)
        {
            throw new DiskTroubleException($"kan ikke bruke «{parsed.GetValue(Since)}» som forrige utgave: {e.Message}.", e);
        }
    }
}
