using System.CommandLine;
using System.CommandLine.Invocation;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;

namespace Catalogue.Cli.Commands;

/// <summary>The help of a command in Norwegian; the library's own exists in other languages only.</summary>
public sealed class HelpText(Terminal terminal) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var text = new InkedText().Lines(Wrapping.Of(command.Description ?? "", terminal.Width, "", ""));
        text.Line().Line("Bruk:").Line($"  {Usage(command)}");
        AddTable(text, "Kommandoer", [.. command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description))]);
        AddTable(text, "Argumenter", [.. command.Arguments.Select(a => ($"<{a.Name}>", a.Description))]);
        AddTable(text, "Valg", [.. AllOptions(command).Where(o => !o.Hidden).Select(o => (Label(o), o.Description))]);
        terminal.Write(text);
        return ExitCode.Clean;
    }

    private static IEnumerable<Option> AllOptions(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(AllOptions).Where(option => option.Recursive));

    /// <summary>The command as it is typed, from the program's name on.</summary>
    public static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : "catalogue";

    private static string Usage(Command command)
    {
        List<string> parts = [PathOf(command), .. command.Subcommands.Count > 0 ? ["<kommando>"] : Array.Empty<string>()];
        parts.AddRange(command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? $"<{argument.Name}>" : $"[{argument.Name}]"));
        return string.Join(' ', parts) + " [valg]";
    }

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias[0] == '-').Order(StringComparer.Ordinal).Append(option.Name));
        return option.HelpName is null || option.ValueType == typeof(bool) ? names : $"{names} <{option.HelpName}>";
    }

    // A label that is too long for its column has a line of its own.
    private void AddTable(InkedText text, string title, (string Label, string? Text)[] rows)
    {
        if (rows.Length == 0)
        {
            return;
        }

        text.Line().Line($"{title}:");
        var width = rows.Select(row => row.Label.Length).Where(length => length <= terminal.Width * 2 / 5).DefaultIfEmpty(2).Max();
        var indent = new string(' ', width + 4);
        foreach (var (label, description) in rows)
        {
            if (label.Length > width)
            {
                text.Line($"  {label}");
            }

            text.Lines(Wrapping.Of(description ?? "", terminal.Width, label.Length > width ? indent : $"  {label.PadRight(width)}  ", indent));
        }
    }
}
