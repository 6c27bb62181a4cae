using System.CommandLine;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Language;
using Spectre.Console;

namespace Catalogue.Cli.Commands;

/// <summary><c>new</c>: writes the beginning of a tiltak or a pakke; asks in a terminal for what is not said.</summary>
public static class NewCommand
{
    private static readonly Option<string?> Pakke = new("--pakke") { HelpName = "id", Description = "Pakken som tiltaket hører til: navnet på mappen i content/pakker." };
    private static readonly Option<string?> Id = new("--id") { HelpName = "id", Description = "Navnet i adressen, for eksempel salten-2026-lesing [standard: laget av tittelen]." };
    private static readonly Option<string?> Tittel = new("--tittel") { HelpName = "tekst", Description = "Tittelen." };

    public static Command Create(Shell shell)
    {
        var tiltak = new Command("tiltak", "Lager filen til et nytt tiltak i en pakke.") { Pakke, Id, Tittel, CommonOptions.Content };
        tiltak.SetAction(parsed => NewTiltak(shell.Terminal, parsed));
        var pakke = new Command("pakke", "Lager mappen og filen til en ny pakke.") { Id, Tittel, CommonOptions.Content };
        pakke.SetAction(parsed => NewPakke(shell.Terminal, parsed));
        return new("new", "Lager en ny innholdsfil.") { tiltak, pakke };
    }

    private static int NewTiltak(Terminal terminal, ParseResult parsed)
    {
        var content = new ContentFolder(parsed.GetRequiredValue(CommonOptions.Content));
        var pakker = content.Pakker();
        var pakke = Ask(terminal, parsed, Pakke, "Hvilken pakke hører tiltaket til?", null);
        if (!pakker.Contains(pakke))
        {
            var suggestion = Suggest.Nearest(pakke, pakker) is { } nearest ? $" Mente du «{nearest}»?" : " Lag den først med catalogue new pakke.";
            throw new DiskTroubleException($"pakken «{pakke}» finnes ikke.{suggestion}");
        }

        var (tittel, id) = AskTitleAndId(terminal, parsed);
        content.RequireUnused(id);
        return Written(terminal, content.Write((pakke, id), Skeleton.Tiltak(tittel)));
    }

    private static int NewPakke(Terminal terminal, ParseResult parsed)
    {
        var content = new ContentFolder(parsed.GetRequiredValue(CommonOptions.Content));
        content.RequireIsThere();
        var (tittel, id) = AskTitleAndId(terminal, parsed);
        content.RequireUnused(id);
        return Written(terminal, content.Write((id, "pakke"), Skeleton.Pakke(tittel)));
    }

    private static (string Tittel, string Id) AskTitleAndId(Terminal terminal, ParseResult parsed)
    {
        var tittel = Ask(terminal, parsed, Tittel, "Hva er tittelen?", null).ReplaceLineEndings(" ").Trim();
        var id = terminal.IsInteractive || parsed.GetValue(Id) is not null
            ? Ask(terminal, parsed, Id, "Hva skal det hete i adressen?", Slug.From(tittel))
            : Slug.From(tittel);
        if (tittel.Length == 0 || !Slug.IsValid(id) || id == "pakke")
        {
            throw new DiskTroubleException(tittel.Length == 0
                ? "tittelen er tom. Skriv den med --tittel."
                : $"«{id}» kan ikke stå i en adresse. Skriv --id med små bokstaver a–z, tall og bindestreker, for eksempel {Example(id)}.");
        }

        return (tittel, id);
    }

    private static string Ask(Terminal terminal, ParseResult parsed, Option<string?> option, string question, string? proposal)
    {
        if (parsed.GetValue(option) is { } given)
        {
            return given;
        }

        if (!terminal.IsInteractive)
        {
            throw new DiskTroubleException($"valget {option.Name} mangler. Se {HelpText.PathOf(parsed.CommandResult.Command)} --help.");
        }

        var prompt = new TextPrompt<string>(question);
        return terminal.Interactive().Prompt(proposal is null ? prompt : prompt.DefaultValue(proposal));
    }

    private static int Written(Terminal terminal, string path)
    {
        terminal.Output.WriteLine($"Laget {path}. Fyll ut feltene og avsnittene, slett overskriftene du ikke trenger, og kjør catalogue check.");
        return ExitCode.Clean;
    }

    private static string Example(string id) => Slug.From(id) is { Length: > 0 } slug && slug != "pakke" ? slug : "salten-2026-lesing";
}
