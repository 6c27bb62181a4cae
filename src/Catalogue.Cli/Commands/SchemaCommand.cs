using System.CommandLine;
using System.CommandLine.Completions;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pipeline;
using Catalogue.Read;

namespace Catalogue.Cli.Commands;

/// <summary><c>schema</c>: the fields of a kind of file as JSON Schema, for editors that help while one writes.</summary>
public static class SchemaCommand
{
    private static readonly Argument<string?> Kind = new("slag")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = $"Slaget av fil: {string.Join(", ", AllKinds.Kinds.Select(kind => kind.Name))} [standard: {AllKinds.Kinds[0].Name}].",
        CompletionSources = { _ => AllKinds.Kinds.Select(kind => new CompletionItem(kind.Name)) },
    };

    private static readonly Option<string?> Output = new("--output")
    {
        HelpName = "mappe",
        Description = "Skriv skjemaene til alle slag i denne mappen, med utfyllinger for VS Code, eller bare det ene som er nevnt.",
        CustomParser = result => CommonOptions.ParseFolder(result, "--output"),
    };

    public static Command Create(Shell shell)
    {
        var command = new Command(
            "schema",
            "Skriver ut feltene i et slag av filer som JSON Schema, med id-ene i registrene.") { Kind, Output, CommonOptions.Content };
        command.SetAction(parsed => Run(shell.Terminal, parsed));
        return command;
    }

    private static int Run(Terminal terminal, ParseResult parsed)
    {
        var asked = parsed.GetValue(Kind);
        var kind = asked is null ? AllKinds.Kinds[0] : AllKinds.Find(asked.ToLowerInvariant());
        if (kind is null)
        {
            var names = AllKinds.Kinds.Select(known => known.Name).ToList();
            var suggestion = Suggest.Nearest(asked!, names) is { } nearest ? $"Mente du «{nearest}»?" : $"Velg mellom: {string.Join(", ", names)}.";
            terminal.WriteError($"slaget «{asked}» finnes ikke. {suggestion}");
            return ExitCode.Trouble;
        }

        var content = CommonOptions.FolderOf(parsed, CommonOptions.Content);
        var hasContent = Directory.Exists(content) || parsed.GetResult(CommonOptions.Content) is { Implicit: false };
        var katalog = hasContent ? ContentCheck.Link(SourceLoader.LoadContent(content)) : null;
        if (parsed.GetValue(Output) is not { } folder)
        {
            terminal.WriteDocument(JsonSchema.Of(kind, katalog));
        }
        else if (asked is null)
        {
            Write([.. AllKinds.Kinds.Select(k => FileOf(k, katalog)), (Snippets.FileName, Snippets.Of(katalog))], folder);
            terminal.WriteLine($"Skrev {AllKinds.Kinds.Length} skjemaer til «{folder}».");
        }
        else
        {
            Write([FileOf(kind, katalog)], folder);
            terminal.WriteLine($"Skrev ett skjema til «{folder}».");
        }

        // A schema is of use without content too, but then it cannot list the ids.
        if (!hasContent)
        {
            terminal.WriteNoteLine($"Mappen «{content}» finnes ikke, så id-ene i registrene er ikke med. Pek på den med --content.");
        }

        return ExitCode.Clean;
    }

    private static (string Name, string Text) FileOf(KindDescription kind, Katalog? katalog) =>
        (kind.Name + JsonSchema.FileEnding, JsonSchema.Of(kind, katalog));

    private static void Write(IEnumerable<(string Name, string Text)> files, string folder)
    {
        Links.Refuse(Path.TrimEndingDirectorySeparator(folder), "Oppgi mappen den peker på, med --output.");
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in files)
            {
                Links.Refuse(Path.Combine(folder, name), "Slett den, og prøv igjen.");
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }
        catch (Exception e) when (DiskTroubleException.From(e, $"kan ikke skrive til {folder}") is { } trouble)
        {
            throw trouble;
        }
    }
}
