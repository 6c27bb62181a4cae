using System.CommandLine;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Formats;
using Catalogue.Language;
using Catalogue.Pipeline;

namespace Catalogue.Cli.Commands;

/// <summary><c>build</c>: validates everything and publishes the site, or leaves the last good one where there are faults.</summary>
public static class BuildCommand
{
    private static readonly Option<bool> TimingsOption = new("--timings") { Description = "Skriv ut sekunder og minne per trinn." };
    private static readonly Option<bool> LunrJsonOption = new("--lunr-json")
    {
        Description = "Skriv også hele søkeregisteret som lunr sitt JSON-format.",
    };

    private static readonly Option<bool> AllowEmptyOption = new("--allow-empty")
    {
        Description = "Publiser også når det ikke er noe tiltak å vise, i stedet for et nettsted som har tiltak.",
    };

    private static readonly Option<bool> CompressOption = new("--compress")
    {
        Description = "Legg .br og .gz ved siden av filene som blir mindre av det, for webtjenere som sender dem.",
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("build", "Kontrollerer innholdet og publiserer nettstedet.");
        Option[] own = [CommonOptions.Output, CompressOption, TimingsOption, LunrJsonOption, AllowEmptyOption];
        foreach (var option in BuildSettings.AllOptions.Concat(own))
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(shell, parsed));
        return command;
    }

    private static int Run(Shell shell, ParseResult parsed)
    {
        var settings = BuildSettings.From(parsed);
        settings = settings with { Options = settings.Options with { LunrJson = parsed.GetValue(LunrJsonOption) } };
        var output = parsed.GetRequiredValue(CommonOptions.Output);
        var clock = new StageClock();
        SourceLoader.RequireFolders(settings.Folders);
        using var publisher = Publisher.Open(output, settings.Folders);
        var result = Progress.Run(shell.Terminal, tell =>
        {
            var built = settings.Run(shell, clock, tell);
            if (!built.HasErrors)
            {
                RequireTiltak(built, publisher, parsed.GetValue(AllowEmptyOption));
                if (parsed.GetValue(CompressOption))
                {
                    tell(StageNames.Compress);
                    clock.Enter(StageNames.Compress);
                    built = built with { Files = [.. built.Files, .. CompressedFiles.Of(built.Files, shell.Stopping)] };
                }

                tell(StageNames.Publish);
                clock.Enter(StageNames.Publish);
                publisher.Publish(built.Files, shell.Stopping);
                clock.Stop();
            }

            return built;
        });

        var outcome = new Outcome(shell, settings, result);
        outcome.WriteReport();
        outcome.Note(Published(result, output));
        if (result is { HasErrors: false, Addresses.List: not null } && !settings.Options.Drafts && result.Addresses.New.Count() is var added and > 0)
        {
            var news = NorwegianFormat.Count(added, "1 ny adresse", "nye adresser");
            outcome.Note($"{news} er ikke ført i content/adresser.txt: kjør catalogue adresser.");
        }

        outcome.Note(Summary.Seconds(clock));
        if (parsed.GetValue(TimingsOption))
        {
            outcome.Note(Summary.Timings(clock));
        }

        return ExitCode.Of(result);
    }

    // Everything may be a draft because a folder was not fetched whole, and a file was mended in the dark.
    private static void RequireTiltak(BuildResult built, Publisher publisher, bool mayBeEmpty)
    {
        var tiltak = Path.Combine(publisher.Paths.Site, "tiltak");
        if (built.Counts.Tiltak == 0 && !mayBeEmpty && Directory.Exists(tiltak) && Directory.EnumerateDirectories(tiltak).Any())
        {
            throw new DiskTroubleException(
                $"det er ingen tiltak å publisere, og «{publisher.Paths.Site}» har et nettsted med tiltak. Det blir ikke byttet ut med et tomt. "
                + "Kjør catalogue check for å se hvorfor, eller bygg med --allow-empty om det er meningen.");
        }
    }

    private static string Published(BuildResult result, string output) => result.HasErrors
        ? $"Ikke publisert, «{output}» er som før: {Summary.Counts(result)}"
        : $"Publisert til «{output}»: {Summary.Counts(result)}";
}
