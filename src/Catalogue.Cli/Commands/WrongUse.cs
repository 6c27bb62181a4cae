using System.CommandLine;
using System.CommandLine.Parsing;
using Catalogue.Cli.Rendering;
using Catalogue.Language;

namespace Catalogue.Cli.Commands;

/// <summary>Says in Norwegian what is wrong with a command line; the library's own messages exist in other languages only.</summary>
public static class WrongUse
{
    /// <summary>Whether anything is wrong; what is, has then been told.</summary>
    public static bool Report(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        // The value after an unknown option is unknown too; only the option is worth a word.
        List<string> options = [.. parsed.UnmatchedTokens.Where(token => token.StartsWith('-')), .. OptionsAmongArguments(parsed)];
        var unknown = (options.Count > 0 ? options : parsed.UnmatchedTokens).Select(token => Unknown(token, command));
        var others = parsed.Errors.Where(error => !IsUnmatched(error, parsed)).Select(Message);
        var messages = unknown.Concat(others).Distinct(StringComparer.Ordinal).ToList();
        foreach (var message in messages)
        {
            terminal.WriteError(message);
        }

        if (messages.Count == 0 && parsed.Errors.Count == 0)
        {
            return false;
        }

        terminal.WriteNoteLine($"Se {HelpText.PathOf(command)} --help.");
        return true;
    }

    // A command that takes files takes an option that it does not know for one of them, unless «--» stands before it.
    private static IEnumerable<string> OptionsAmongArguments(ParseResult parsed) => parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
        ? []
        : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .Select(token => token.Value).Where(value => value.StartsWith('-'));

    private static bool IsUnmatched(ParseError error, ParseResult parsed) =>
        error.SymbolResult is CommandResult or null && (parsed.UnmatchedTokens.Count > 0 || error.SymbolResult is null);

    private static string Unknown(string token, Command command)
    {
        var isOption = token.StartsWith('-');
        IEnumerable<string> known = isOption
            ? command.Options.Select(option => option.Name).Concat([CommonOptions.Quiet.Name, CommonOptions.Stack.Name])
            : command.Subcommands.Select(child => child.Name);
        if (isOption && BelongsTo(token.Split('=')[0], command) is { } owner)
        {
            var value = token.Contains('=', StringComparison.Ordinal) ? "" : " …";
            return $"valget «{token}» hører til kommandoen, og skrives etter den: {HelpText.PathOf(owner)} {token}{value}";
        }

        var suggestion = Suggest.Nearest(token, known) is { } nearest ? $" Mente du «{nearest}»?" : "";
        var kind = isOption ? "valget" : command.Subcommands.Count > 0 ? "kommandoen" : "argumentet";
        return $"{kind} «{token}» finnes ikke.{suggestion}";
    }

    // An option that stands before its command is known to nobody there.
    private static Command? BelongsTo(string option, Command command) =>
        command.Options.Any(known => known.Name == option || known.Aliases.Contains(option)) ? command
        : command.Subcommands.Select(child => BelongsTo(option, child)).FirstOrDefault(owner => owner is not null);

    private static string Message(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, IdentifierTokenCount: 0 } option => $"valget {option.Option.Name} mangler.",
        OptionResult { Tokens.Count: 0 } option => $"valget {option.Option.Name} mangler verdi.",
        OptionResult { IdentifierTokenCount: > 1 } option => $"valget {option.Option.Name} kan bare oppgis én gang.",
        ArgumentResult { Tokens.Count: 0, Argument: var argument, Parent: not OptionResult } => $"argumentet <{argument.Name}> mangler.",
        CommandResult { Command.Subcommands.Count: > 0 } => "kommandoen mangler.",
        _ => error.Message,
    };
}
