using System.CommandLine;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Language;

namespace Catalogue.Cli.Commands;

/// <summary><c>explain</c>: prints the page of a rule.</summary>
public static class ExplainCommand
{
    private static readonly Argument<string> Code = new("kode") { Description = "Koden i feilmeldingen, for eksempel TK301." };

    public static Command Create(Shell shell)
    {
        var command = new Command("explain", "Forklarer en regel: hva den sier, et galt og et riktig eksempel, og hvorfor.") { Code, CommonOptions.Content };
        command.SetAction(parsed => Run(shell.Terminal, parsed.GetRequiredValue(Code), parsed.GetRequiredValue(CommonOptions.Content)));
        return command;
    }

    private static int Run(Terminal terminal, string asked, string content)
    {
        var folder = Path.Combine(content, "regler");
        if (!Directory.Exists(folder))
        {
            throw new DiskTroubleException($"mappen «{folder}» finnes ikke. Stå i roten av katalogen, eller pek på innholdet med --content.");
        }

        var code = Normalize(asked);
        var known = Directory.EnumerateFiles(folder, "TK*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal).ToList();
        if (!known.Contains(code))
        {
            var suggestion = Suggest.Nearest(code, known) is { } nearest ? $" Mente du {nearest}?" : "";
            terminal.WriteError($"regelen «{asked}» finnes ikke.{suggestion}");
            return ExitCode.Trouble;
        }

        terminal.Write(RulePage.Render(code, File.ReadAllText(Path.Combine(folder, code + ".md")), terminal.Width));
        return ExitCode.Clean;
    }

    // «tk301», «301» and «feil[TK301]» are all fair ways to ask.
    private static string Normalize(string asked)
    {
        var start = asked.IndexOf('[', StringComparison.Ordinal) + 1;
        var code = asked[start..].TrimEnd(']').ToUpperInvariant();
        return code.Length > 0 && code.All(char.IsAsciiDigit) ? "TK" + code : code;
    }
}
