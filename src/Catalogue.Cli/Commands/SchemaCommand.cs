using System.CommandLine;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Language;
using Catalogue.Read;

namespace Catalogue.Cli.Commands;

/// <summary><c>schema</c>: the fields of a kind of file as JSON Schema, for editors that help while one writes.</summary>
public static class SchemaCommand
{
    private static readonly Argument<string?> Kind = new("slag")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = $"Slaget av fil: {string.Join(", ", AllKinds.Kinds.Select(kind => kind.Name))} [standard: {AllKinds.Kinds[0].Name}].",
    };

    private static readonly Option<string?> Output = new("--output")
    {
        HelpName = "mappe",
        Description = "Skriv skjemaene til alle slag i denne mappen, eller bare det ene som er nevnt.",
        CustomParser = result => CommonOptions.ParseFolder(result, "--output"),
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("schema", "Skriver ut feltene i et slag av filer som JSON Schema.") { Kind, Output };
        command.SetAction(parsed => Run(shell.Terminal, parsed.GetValue(Kind), parsed.GetValue(Output)));
        return command;
    }

    private static int Run(Terminal terminal, string? asked, string? folder)
    {
        var kind = asked is null ? AllKinds.Kinds[0] : AllKinds.Find(asked.ToLowerInvariant());
        if (kind is null)
        {
            var names = AllKinds.Kinds.Select(known => known.Name).ToList();
            var suggestion = Suggest.Nearest(asked!, names) is { } nearest ? $"Mente du «{nearest}»?" : $"Velg mellom: {string.Join(", ", names)}.";
            terminal.WriteError($"slaget «{asked}» finnes ikke. {suggestion}");
            return ExitCode.Trouble;
        }

        if (folder is null)
        {
            terminal.Output.Write(JsonSchema.Of(kind));
            return ExitCode.Clean;
        }

        IReadOnlyList<KindDescription> kinds = asked is null ? AllKinds.Kinds : [kind];
        Write(kinds, folder);
        terminal.Output.WriteLine($"Skrev {(kinds.Count == 1 ? "ett skjema" : $"{kinds.Count} skjemaer")} til «{folder}».");
        return ExitCode.Clean;
    }

    private static void Write(IEnumerable<KindDescription> kinds, string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var kind in kinds)
            {
                File.WriteAllText(Path.Combine(folder, $"{kind.Name}.schema.json"), JsonSchema.Of(kind));
            }
        }
        catch (Exception e) when (DiskTroubleException.From(e, $"kan ikke skrive til {folder}") is { } trouble)
        {
            throw trouble;
        }
    }
}
