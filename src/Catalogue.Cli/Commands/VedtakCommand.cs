using System.CommandLine;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Decisions;
using Catalogue.Diagnostics;
using Catalogue.Language;

namespace Catalogue.Cli.Commands;

/// <summary><c>vedtak</c>: carries a list of decisions into the tiltak that it names, shows what was changed, and tells what was not used.</summary>
public static class VedtakCommand
{
    private static readonly Argument<string> List = new("fil")
    {
        Description = $"Lista over vedtak: en CSV-fil der den første linja har navn på kolonnene: {DecisionColumns.Words}.",
    };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Vis hva som ville blitt endret, og skriv ingenting." };

    public static Command Create(Shell shell)
    {
        var command = new Command("vedtak", "Fører innstillinger og vedtak fra en liste inn i tiltakene.")
        {
            List, DryRun, CommonOptions.Content, CommonOptions.Today,
        };
        command.SetAction(parsed => Run(shell, parsed));
        return command;
    }

    private static int Run(Shell shell, ParseResult parsed)
    {
        var folder = CommonOptions.FolderOf(parsed, CommonOptions.Content);
        var isDryRun = parsed.GetValue(DryRun);
        var list = ListReader.Read(parsed.GetRequiredValue(List));
        var result = DecisionRun.Of(list, SourceLoader.LoadContent(folder), parsed.GetValue(CommonOptions.Today) ?? shell.Today());
        if (!isDryRun)
        {
            ContentWriter.Write(folder, result.Files);
        }

        foreach (var file in result.Files)
        {
            shell.Terminal.Write(FileDiff.Render(file, result.Secrets));
        }

        shell.Terminal.Write(TextRenderer.Render(result.Faults));
        foreach (var remark in result.Remarks)
        {
            shell.Terminal.Write(Told(remark, result.Secrets));
        }

        shell.Terminal.WriteLine(Summary(result, isDryRun));
        return result.Remarks.Any(r => r.IsOfRow || result.Files.IsEmpty) || result.Faults.Any(f => f.IsError) ? ExitCode.Faults : ExitCode.Clean;
    }

    private static InkedText Told(DecisionRemark remark, Secrets secrets)
    {
        var text = new InkedText().Add(remark.IsOfRow ? $"linje {remark.Line}: " : "", Ink.Strong).Line(secrets.Masked(remark.Message));
        return remark.Help.Length > 0 ? text.Line($"  {secrets.Masked(remark.Help)}", Ink.Help) : text;
    }

    private static string Summary(DecisionResult result, bool isDryRun)
    {
        var changed = NorwegianFormat.Count(result.Files.Length, "1 tiltak", "tiltak");
        var unused = result.Remarks.Count(r => r.IsOfRow);
        return (result.Files.IsEmpty ? "Ingen tiltak er endret."
                : isDryRun ? $"{changed} ville blitt endret. Ingenting er skrevet."
                : $"{changed} er endret.")
            + (result.Unchanged > 0 ? $" {NorwegianFormat.Count(result.Unchanged, "1 tiltak", "tiltak")} hadde alt fra før." : "")
            + (unused > 0 ? $" {NorwegianFormat.Count(unused, "1 rad", "rader")} er ikke brukt." : "");
    }
}
