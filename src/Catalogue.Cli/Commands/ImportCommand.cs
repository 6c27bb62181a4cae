using System.Collections.Immutable;
using System.CommandLine;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Import;
using Catalogue.Language;

namespace Catalogue.Cli.Commands;

/// <summary><c>import</c>: turns filled-in forms into drafts of packages and tiltak, and accounts for every line of them.</summary>
public static class ImportCommand
{
    private static readonly Argument<string[]> Files = new("filer")
    {
        Description = "Utfylte skjemaer: Word-filer (.docx), PDF-er med tekst, eller ren tekst.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Vis hva som ville blitt laget, og skriv ingenting." };

    private static readonly Option<string?> Report = new("--report")
    {
        HelpName = "fil",
        Description = "Skriv hele regnskapet som Markdown: hver linje uten plass, alt som må bekreftes, og sammenligningen med pakker som finnes.",
    };

    private static readonly Option<string?> Skjema = new("--skjema")
    {
        HelpName = "id",
        Description = "Les filene som dette skjemaet [standard: skjemaet blir kjent igjen].",
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("import", "Lager utkast til pakker og tiltak av utfylte skjemaer.")
        {
            Files, DryRun, Report, Skjema, CommonOptions.Content, CommonOptions.Today,
        };
        command.SetAction(parsed => Run(shell, parsed));
        return command;
    }

    private static int Run(Shell shell, ParseResult parsed)
    {
        var folder = CommonOptions.FolderOf(parsed, CommonOptions.Content);
        var isDryRun = parsed.GetValue(DryRun);
        var content = SourceLoader.LoadContent(folder);
        var skjema = parsed.GetValue(Skjema);
        RequireKnown(skjema, content);
        var documents = parsed.GetRequiredValue(Files)
            .Select(path => (Path.GetFileName(path), (ReadOnlyMemory<byte>)DocumentFile.Read(path)))
            .ToImmutableArray();
        var result = ImportRun.Of(documents, content, parsed.GetValue(CommonOptions.Today) ?? shell.Today(), skjema);
        if (!isDryRun)
        {
            new ContentFolder(folder).WritePackages(result.Files);
        }

        foreach (var account in result.Documents)
        {
            shell.Terminal.Write(ImportText.Of(account, result.Secrets));
        }

        shell.Terminal.Write(TextRenderer.Render(result.Faults));
        if (parsed.GetValue(Report) is { } report)
        {
            DocumentFile.Write(report, ImportReport.Of(result));
        }

        var made = NorwegianFormat.Count(result.Files.Length, "1 fil", "filer");
        shell.Terminal.WriteLine(result.Files.IsEmpty ? "Ingen filer er laget."
            : isDryRun ? $"{made} ville blitt laget. Ingenting er skrevet."
            : $"{made} er laget. Kjør catalogue check, og se dem med catalogue serve --drafts.");
        return result.Documents.Any(d => d.Refusal is not null) || result.Faults.Length > 0 ? ExitCode.Faults : ExitCode.Clean;
    }

    private static void RequireKnown(string? skjema, ImmutableArray<Source.RawFile> content)
    {
        var known = Pipeline.ContentCheck.Link(content).Registers.Skjemaer;
        if (skjema is not null && known.Find(skjema) is null)
        {
            throw new DiskTroubleException($"skjemaet «{skjema}» finnes ikke i content/skjemaer."
                + (Suggest.Nearest(skjema, known.Ids) is { } nearest ? $" Mente du «{nearest}»?" : ""));
        }
    }
}
