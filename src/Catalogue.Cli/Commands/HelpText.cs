using System.CommandLine;
using System.CommandLine.Invocation;

namespace Catalogue.Cli.Commands;

/// <summary>The help of a command in Norwegian; the library's own exists in other languages only.</summary>
public sealed class HelpText : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Clean;
    }

    private static void Write(Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"Bruk:\n  {Usage(command)}");
        WriteTable("Kommandoer", [.. command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description))], output);
        WriteTable("Argumenter", [.. command.Arguments.Select(a => ($"<{a.Name}>", a.Description))], output);
        WriteTable("Valg", [.. AllOptions(command).Where(o => !o.Hidden).Select(o => (Label(o), o.Description))], output);
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

    private static void WriteTable(string title, (string Label, string? Text)[] rows, TextWriter output)
    {
        if (rows.Length == 0)
        {
            return;
        }

        var width = rows.Max(row => row.Label.Length);
        output.WriteLine($"\n{title}:");
        foreach (var (label, text) in rows)
        {
            output.WriteLine($"  {label.PadRight(width)}  {text}".TrimEnd());
        }
    }
}
