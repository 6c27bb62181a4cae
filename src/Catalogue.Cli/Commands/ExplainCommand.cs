using System.CommandLine;
using System.CommandLine.Completions;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pipeline;
using Catalogue.Read;

namespace Catalogue.Cli.Commands;

/// <summary><c>explain</c>: prints the page of a rule, what a field is, or the list of all rules.</summary>
public static class ExplainCommand
{
    private static readonly Argument<string?> Code = new("kode")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "Koden i feilmeldingen, for eksempel TK301, eller navnet på et felt, for eksempel malgruppe. Uten kode listes alle reglene.",
        CompletionSources = { _ => Descriptors.All.Select(rule => new CompletionItem(rule.Code, documentation: rule.Title)) },
    };

    public static Command Create(Shell shell)
    {
        var command = new Command(
            "explain",
            "Forklarer en regel (hva den sier, et galt og et riktig eksempel, og hvorfor) eller et felt.") { Code, CommonOptions.Content };
        command.SetAction(parsed =>
            parsed.GetValue(Code) is { } asked
                ? Explain(shell.Terminal, asked, CommonOptions.FolderOf(parsed, CommonOptions.Content))
                : List(shell.Terminal));
        return command;
    }

    private static int List(Terminal terminal)
    {
        foreach (var rule in Descriptors.All.OrderBy(rule => rule.Code, StringComparer.Ordinal))
        {
            terminal.WriteLine($"{rule.Code}  {(rule.Severity == Severity.Error ? "feil" : "advarsel"),-8}  {rule.Title}");
        }

        return ExitCode.Clean;
    }

    private static int Explain(Terminal terminal, string asked, string content)
    {
        var code = Normalize(asked);
        if (Descriptors.All.FirstOrDefault(rule => rule.Code == code) is not { } rule)
        {
            return ExplainField(terminal, asked, content);
        }

        var page = Read(content, rule.PagePath + ".md");
        terminal.Write(RulePage.Render(rule, ContentCheck.Open(SourceLoader.LoadContent(content)).Secrets.Masked(page), terminal.Width));
        return ExitCode.Clean;
    }

    private static int ExplainField(Terminal terminal, string asked, string content)
    {
        var uses = FieldPage.Uses(asked);
        if (uses.IsEmpty)
        {
            var names = Descriptors.All.Select(rule => rule.Code).Concat(AllKinds.Kinds.SelectMany(kind => kind.Fields).Select(field => field.Key));
            var nearest = Suggest.Nearest(Normalize(asked), names) ?? Suggest.Nearest(asked, names);
            var suggestion = nearest is not null ? $" Mente du {nearest}?" : " Skriv catalogue explain for å se alle.";
            terminal.WriteError($"regelen «{asked}» finnes ikke.{suggestion}");
            return ExitCode.Trouble;
        }

        (Katalog?, Secrets) known = Directory.Exists(content) ? ContentCheck.Open(SourceLoader.LoadContent(content)) : (null, Secrets.None);
        terminal.Write(FieldPage.Render(uses, known, terminal.Width));
        return ExitCode.Clean;
    }

    private static string Read(string content, string path)
    {
        var page = Path.Combine(content, path);
        if (Links.Below(content, path) is { } link)
        {
            throw new DiskTroubleException($"«{link}» er en symbolsk lenke, og blir ikke lest. Legg selve filene der i stedet for lenken.");
        }

        try
        {
            return new FileInfo(page).Length > 0 ? File.ReadAllText(page) : "";
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DiskTroubleException($"siden «{page}» finnes ikke. Stå i en mappe i katalogen, eller pek på innholdet med --content.", e);
        }
        catch (Exception e) when (DiskTroubleException.From(e, $"kan ikke lese {page}") is { } trouble)
        {
            throw trouble;
        }
    }

    // «tk301», «301» and «feil[TK301]» are all fair ways to ask.
    private static string Normalize(string asked)
    {
        var start = asked.IndexOf('[', StringComparison.Ordinal) + 1;
        var code = asked[start..].TrimEnd(']').ToUpperInvariant();
        return code.Length > 0 && code.All(char.IsAsciiDigit) ? "TK" + code : code;
    }
}
