using System.Collections.Immutable;
using System.CommandLine;
using Catalogue.Cli.Disk;
using Catalogue.Cli.New;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pipeline;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Cli.Commands;

/// <summary><c>new</c>: writes a tiltak or a pakke that passes the check; asks in a terminal for what the options do not say.</summary>
public static class NewCommand
{
    private static readonly Option<string?> Pakke = new("--pakke")
    {
        HelpName = "id",
        Description = "Pakken som tiltaket hører til: navnet på mappen i content/pakker.",
    };
    private static readonly Option<string?> Id = new("--id")
    {
        HelpName = "id",
        Description = "Navnet i adressen, for eksempel salten-2026-lesing [standard: laget av regionen, året og tittelen].",
    };

    public static Command Create(Shell shell)
    {
        var tiltakOptions = new FieldOptions(AllKinds.Find("tiltak")!);
        var tiltak = new Command("tiltak", "Lager filen til et nytt tiltak i en pakke.") { Pakke, Id, CommonOptions.Content, CommonOptions.Today };
        var pakkeOptions = new FieldOptions(AllKinds.Find("pakke")!);
        var pakke = new Command("pakke", "Lager mappen og filen til en ny pakke.") { Id, CommonOptions.Content, CommonOptions.Today };
        Add(tiltak, tiltakOptions, shell);
        Add(pakke, pakkeOptions, shell);
        return new("new", "Lager en ny innholdsfil, og spør om det som trengs.") { tiltak, pakke };
    }

    private static void Add(Command command, FieldOptions options, Shell shell)
    {
        foreach (var (_, option) in options.All)
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellation) => RunAsync(shell, options, parsed, cancellation));
    }

    private static async Task<int> RunAsync(Shell shell, FieldOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        var folder = CommonOptions.FolderOf(parsed, CommonOptions.Content);
        var content = SourceLoader.LoadContent(folder);
        var today = parsed.GetValue(CommonOptions.Today) ?? shell.Today();
        var (katalog, secrets) = ContentCheck.Open(content);
        var desk = new Desk(shell.Terminal, new(folder), katalog, new(content, today) { Secrets = secrets });
        try
        {
            return await RunAsync(desk, options, parsed, cancellation);
        }
        catch (OperationCanceledException)
        {
            // A list that is being chosen from hides the cursor.
            desk.Terminal.Interactive().Cursor.Show(true);
            desk.Terminal.WriteNote(new InkedText().Line().Line("Avbrutt. Ingenting er skrevet."));
            return ExitCode.Trouble;
        }
    }

    private static async Task<int> RunAsync(Desk desk, FieldOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        var isTiltak = options.Kind.Name == "tiltak";
        var pakke = isTiltak ? await PakkeAsync(desk, parsed, cancellation) : "";
        var node = desk.Katalog.FindPakke(pakke);
        var title = await TitleAsync(desk, options, parsed, cancellation);
        var id = await IdAsync(desk, parsed, Proposals.Id(title[0], node), cancellation);
        var draft = options.Fill(new Draft(options.Kind, isTiltak ? pakke : id, isTiltak ? id : "pakke"), parsed)
            .With(options.Kind.Fields.Single(f => f.Key == "tittel"), title);
        draft = await FillAsync(desk, draft, node, cancellation);
        return await WriteAsync(desk, draft, cancellation);
    }

    private static async Task<string> PakkeAsync(Desk desk, ParseResult parsed, CancellationToken cancellation)
    {
        var pakker = desk.Folder.Pakker();
        var asked = parsed.GetValue(Pakke);
        if (asked is null && pakker.Count == 0)
        {
            throw new DiskTroubleException("det finnes ingen pakker. Lag en først med catalogue new pakke.");
        }

        var terms = pakker.Select(p => new Term(p) { Label = desk.Katalog.FindPakke(p)?.Pakke.Tittel ?? p });
        var pakke = asked ?? await desk.Interview(parsed, Pakke).ChooseAsync("Hvilken pakke hører tiltaket til?", terms, cancellation);
        if (!pakker.Contains(pakke))
        {
            var suggestion = Suggest.Nearest(pakke, pakker) is { } nearest ? $" Mente du «{nearest}»?" : " Lag den først med catalogue new pakke.";
            throw new DiskTroubleException($"pakken «{pakke}» finnes ikke.{suggestion}");
        }

        return pakke;
    }

    private static async Task<ImmutableArray<string>> TitleAsync(Desk desk, FieldOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        var (field, option) = options.All.Single(o => o.Field.Key == "tittel");
        var given = parsed.GetValue(option) is { } text
            ? Answer.Of(field.Shape, text)
            : (await desk.Interview(parsed, option).AskAsync(new(options.Kind, "ny", "ny"), field, null, cancellation)).Answers[field.Key];
        return given.IsEmpty ? throw new DiskTroubleException("tittelen er tom. Skriv den med --tittel.") : given;
    }

    private static async Task<string> IdAsync(Desk desk, ParseResult parsed, string proposal, CancellationToken cancellation)
    {
        var id = parsed.GetValue(Id);
        if (id is null && desk.Terminal.IsInteractive)
        {
            desk.Terminal.WriteNote(new InkedText().Line().Line("Navnet i adressen (små bokstaver a–z, tall og bindestreker)"));
            id = await desk.Interview(parsed, Id).TypedAsync(proposal, cancellation);
        }

        id ??= proposal;
        if (!Slug.IsValid(id) || id == "pakke")
        {
            var example = Slug.From(id) is { Length: > 0 } slug && slug != "pakke" ? slug : "salten-2026-lesing";
            throw new DiskTroubleException($"«{id}» kan ikke stå i en adresse. Skriv --id med små bokstaver a–z, tall og bindestreker, for "
                + $"eksempel {example}.");
        }

        desk.Folder.RequireUnused(id);
        return id;
    }

    /// <summary>Everything that a file must and should have, but for what a tiltak takes from its package.</summary>
    private static async Task<Draft> FillAsync(Desk desk, Draft draft, PakkeNode? pakke, CancellationToken cancellation)
    {
        var missing = new List<string>();
        foreach (var field in draft.Kind.Fields.Where(f => f.Shape.Type != FieldType.Objects && !Proposals.IsGiven(f, pakke)))
        {
            var isWanted = field.Spec.Need != Need.Optional || (field.Key == "private_eiere" && !draft.Has("eiere"));
            var isUnasked = field.Spec.Need == Need.Recommended && ContentFields.IsUnasked(pakke?.Skjema, field.Spec);
            if (!isWanted || isUnasked || draft.Has(field.Key))
            {
                continue;
            }

            var proposal = Proposals.For(field, draft, pakke, (desk.Katalog.Registers, desk.DraftCheck.Today));
            if (desk.Terminal.IsInteractive)
            {
                draft = await new Interview(desk.Terminal.Interactive(), desk.Katalog, desk.DraftCheck)
                    .AskAsync(draft, field, proposal, cancellation);
            }
            else if (proposal is not null && field.Key is "status" or "kilde" or "meldt_totalt")
            {
                draft = draft.With(field, Answer.Of(field.Shape, proposal!));
            }
            else if (field.Spec.Need == Need.Required)
            {
                missing.Add(FieldOptions.NameOf(field));
            }
            else if (field.Spec.Need == Need.Recommended)
            {
                draft = draft.With(field, []);
            }
        }

        return missing.Count == 0 ? draft : throw new DiskTroubleException(missing.Count == 1
            ? $"valget {missing[0]} mangler. Se catalogue new {draft.Kind.Name} --help."
            : $"disse valgene mangler: {string.Join(", ", missing)}. Se catalogue new {draft.Kind.Name} --help.");
    }

    private static async Task<int> WriteAsync(Desk desk, Draft draft, CancellationToken cancellation)
    {
        var terminal = desk.Terminal;
        var faults = desk.DraftCheck.Faults(draft);
        terminal.Write(TextRenderer.Render(faults));
        var hasErrors = faults.Any(f => f.IsError);
        if (hasErrors
            && !(terminal.IsInteractive
                && await new Interview(terminal.Interactive(), desk.Katalog, desk.DraftCheck)
                    .ConfirmAsync("Fila har feil. Skrive den likevel?", false, cancellation)))
        {
            terminal.WriteError("ingenting er skrevet. Rett svarene, og prøv igjen.");
            return ExitCode.Faults;
        }

        terminal.Write(NextSteps.Of(draft, desk.Folder.Write((draft.Pakke, draft.Name), draft.Text()), terminal.Width));
        return hasErrors ? ExitCode.Faults : ExitCode.Clean;
    }

    /// <summary>What making a file works from.</summary>
    private sealed record Desk(Terminal Terminal, ContentFolder Folder, Katalog Katalog, DraftCheck DraftCheck)
    {
        /// <summary>A person to ask; without one the option that would have told is missing.</summary>
        public Interview Interview(ParseResult parsed, Option option) => Terminal.IsInteractive
            ? new(Terminal.Interactive(), Katalog, DraftCheck)
            : throw new DiskTroubleException($"valget {option.Name} mangler. Se {HelpText.PathOf(parsed.CommandResult.Command)} --help.");
    }
}
