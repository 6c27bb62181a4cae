using System.CommandLine;
using System.CommandLine.Parsing;
using Catalogue.CaseBook;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Language;
using Catalogue.Pipeline;
using Catalogue.Read.Fields;

namespace Catalogue.Cli.Commands;

/// <summary><c>saksbok</c>: makes a closed booklet of what a forum has before it, as a folder and a zip file; never part of the site.</summary>
public static class SaksbokCommand
{
    private static readonly Option<string> Fylke = new("--fylke")
    {
        Required = true,
        HelpName = "fylke",
        Description = "Fylket forumet er for, for eksempel nordland.",
        CustomParser = result => CommonOptions.ParseValue(result, "--fylke", "navnet på et fylke"),
    };

    private static readonly Option<int> Year = CommonOptions.Year("Året det er meldt behov for.");

    private static readonly Option<string?> Ordning = new("--ordning")
    {
        HelpName = "ordning",
        Description = "Ta bare med det som er meldt i én ordning.",
        CustomParser = result => CommonOptions.ParseValue(result, "--ordning", "navnet på en ordning"),
    };

    private static readonly Option<long?> Ramme = new("--ramme")
    {
        HelpName = "kroner",
        Description = "Ramma som summene holdes opp mot, i hele kroner.",
        CustomParser = ParseAmount,
    };

    private static readonly Option<string?> Output = new("--output")
    {
        HelpName = "mappe",
        Description = "Mappen saksboka skrives til. [standard: saksbok/<fylke>-<år>]",
        CustomParser = result => CommonOptions.ParseFolder(result, "--output"),
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("saksbok", "Lager en lukket saksbok til samarbeidsforum av behovsmeldingene som ikke er godkjent.")
        {
            Fylke, Year, Ordning, Ramme, Output,
            CommonOptions.Content, CommonOptions.Templates, CommonOptions.BaseUrl, CommonOptions.Today, CommonOptions.Format,
        };
        command.SetAction(parsed => Run(shell, parsed));
        return command;
    }

    private static int Run(Shell shell, ParseResult parsed)
    {
        var settings = BuildSettings.From(parsed);
        var request = new CaseBookRequest(parsed.GetRequiredValue(Fylke), parsed.GetValue(Year))
        {
            Ordning = parsed.GetValue(Ordning),
            Ramme = parsed.GetValue(Ramme),
        };
        var made = Progress.Run(shell.Terminal, tell =>
        {
            tell(StageNames.Load);
            return CaseBookRun.Of(SourceLoader.Load(settings.Folders, shell.Stopping), settings.Now(shell, tell), request);
        });
        if (made.Refusal is { } refusal)
        {
            shell.Terminal.WriteError(refusal);
            return ExitCode.Trouble;
        }

        var outcome = new Outcome(shell, settings, new BuildResult([], made.Diagnostics, new(0, 0, 0, 0)));
        if (!made.Diagnostics.IsEmpty)
        {
            outcome.WriteReport();
            outcome.Note("Ingenting er skrevet: dette må rettes før det kan lages en saksbok.");
            return ExitCode.Of(outcome.Result);
        }

        var output = parsed.GetValue(Output) ?? CatalogueRoot.PathOf(Path.Combine("saksbok", made.Selection!.Scope.Name));
        var zip = CaseBookFolder.Write(output, settings.Folders, made, settings.Now(shell, _ => { }));
        outcome.Note($"Skrev «{output}» og «{zip}»: {Counts(made.Selection!)}. Saksboka er ikke til publisering.");
        if (made.Selection!.Unplaced is { IsEmpty: false } unplaced)
        {
            var who = NorwegianFormat.Count(unplaced.Length, "1 tiltak", "tiltak");
            outcome.Note($"{who} kan høre hjemme i den, men sier ikke fylke eller år: se forsiden av saksboka.");
        }

        return ExitCode.Clean;
    }

    private static string Counts(CaseSelection selection) =>
        $"{NorwegianFormat.Count(selection.Tiltak.Length, "1 tiltak", "tiltak")} i "
            + NorwegianFormat.Count(selection.Pakker.Length, "1 pakke", "pakker");

    private static long? ParseAmount(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (AmountField.Written(text) is { } kroner)
        {
            return kroner;
        }

        result.AddError($"«{text}» er ikke et beløp. Skriv --ramme i hele kroner, for eksempel 3000000.");
        return null;
    }
}
