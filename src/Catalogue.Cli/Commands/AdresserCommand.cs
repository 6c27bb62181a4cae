using System.CommandLine;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Parse;

namespace Catalogue.Cli.Commands;

/// <summary><c>adresser</c>: adds the addresses that are new to the list of those that others may rely on.</summary>
public static class AdresserCommand
{
    private const int MaxShown = 30;

    public static Command Create(Shell shell)
    {
        var command = new Command("adresser", "Fører nye adresser inn i content/adresser.txt, lista over dem som ikke skal slutte å virke.")
        {
            CommonOptions.Content, CommonOptions.Templates, CommonOptions.Today, CommonOptions.Format,
        };
        command.SetAction(parsed => Run(shell, parsed));
        return command;
    }

    private static int Run(Shell shell, ParseResult parsed)
    {
        var settings = BuildSettings.From(parsed);
        settings = settings with { Options = settings.Options with { CheckOnly = true } };
        var result = Progress.Run(shell.Terminal, tell => settings.Run(shell, new StageClock(), tell));
        var outcome = new Outcome(shell, settings, result);
        if (result.HasErrors)
        {
            outcome.WriteReport();
            outcome.Note("Lista er som før: først må feilene rettes.");
            return ExitCode.Faults;
        }

        var added = result.Addresses.New.ToList();
        if (added.Count > 0 || result.Addresses.List is null)
        {
            AddressFile.Write(settings.Folders.Content, result.Addresses.Renewed());
        }

        outcome.Note(Told(added));
        return ExitCode.Clean;
    }

    private static InkedText Told(List<string> added)
    {
        var text = added.Take(MaxShown).Aggregate(new InkedText(), (all, address) => all.Line($"+ {address}"));
        var more = added.Count - MaxShown;
        text = more > 0 ? text.Line($"… og {NorwegianFormat.Number(more)} til") : text;
        return text.Line(added.Count == 0
            ? $"Ingen nye adresser: {ContentFiles.Folder}{ContentFiles.AddressList} er som før."
            : $"{NorwegianFormat.Count(added.Count, "1 ny adresse", "nye adresser")} i {ContentFiles.Folder}{ContentFiles.AddressList}. "
                + "Se gjennom, og sjekk inn fila: fra da av skal de virke.");
    }
}
