using System.CommandLine;
using System.Globalization;
using Catalogue.Cli.Disk;
using Catalogue.Import;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pipeline;

namespace Catalogue.Cli.Commands;

/// <summary><c>skjema</c>: writes a package as a filled-in form, for the next round's starting point.</summary>
public static class SkjemaCommand
{
    private static readonly Argument<string> Pakke = new("pakke") { Description = "Pakken: navnet på mappen i content/pakker." };

    private static readonly Option<string> To = new("--til")
    {
        Required = true,
        HelpName = "år",
        Description = "Skjemaet: året det brukes, eller id-en det har i content/skjemaer.",
    };

    private static readonly Option<string?> Output = new("--output")
    {
        HelpName = "fil",
        Description = "Word-filen som skrives. [standard: pakken og skjemaet, i denne mappen]",
        CustomParser = result => CommonOptions.ParseValue(result, "--output", "navnet på en fil"),
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("skjema", "Skriver en pakke som et utfylt skjema i Word, til å begynne med neste år.")
        {
            Pakke, To, Output, CommonOptions.Content,
        };
        command.SetAction(parsed => Run(shell, parsed));
        return command;
    }

    private static int Run(Shell shell, ParseResult parsed)
    {
        var katalog = ContentCheck.Link(SourceLoader.LoadContent(CommonOptions.FolderOf(parsed, CommonOptions.Content)));
        var id = parsed.GetRequiredValue(Pakke);
        var pakke = katalog.FindPakke(id) ?? throw new DiskTroubleException($"pakken «{id}» finnes ikke."
            + (Suggest.Nearest(id, katalog.Pakker.Select(p => p.Id)) is { } nearest ? $" Mente du «{nearest}»?" : ""));
        var skjema = Find(parsed.GetRequiredValue(To), katalog.Registers);
        var path = parsed.GetValue(Output) ?? $"{pakke.Id}-{skjema.Id}.docx";
        if (File.Exists(path))
        {
            throw new DiskTroubleException($"«{path}» finnes fra før, og er ikke rørt. Velg et annet navn med --output.");
        }

        DocumentFile.Write(path, FilledForm.Docx(pakke, skjema, katalog.Registers));
        shell.Terminal.WriteLine($"Skrev {path}: {skjema.Navn}. Kontaktpersoner og beløp for det nye året fyller dere inn selv.");
        return ExitCode.Clean;
    }

    private static Skjema Find(string form, Registers registers) =>
        registers.Skjemaer.Find(form)
        ?? (int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? FilledForm.Of(year, registers)
            : null)
        ?? throw new DiskTroubleException($"det er ikke noe skjema for «{form}» i content/skjemaer. Disse er der: "
            + $"{string.Join(", ", registers.Skjemaer.Ids)}.");
}
