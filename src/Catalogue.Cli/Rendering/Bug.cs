using Catalogue.Cli.Commands;
using Catalogue.Diagnostics;

namespace Catalogue.Cli.Rendering;

/// <summary>An exception that nobody expected is our fault, and says so.</summary>
public static class Bug
{
    public static int Report(Exception exception, Terminal terminal, bool showStack)
    {
        terminal.WriteError(Describe(exception) + (showStack ? "" : " Kjør en gang til med --stack, og legg ved det som skrives ut."));
        if (showStack)
        {
            terminal.WriteNote(new InkedText().Lines(exception.ToString()));
        }

        return ExitCode.Trouble;
    }

    /// <summary>One line in Norwegian: that the fault is ours, and what it is.</summary>
    public static string Describe(Exception exception)
    {
        var cause = InternalError.CauseOf(exception);
        var message = cause.Message.ReplaceLineEndings(" ");
        return $"programmet gjorde en feil ({cause.GetType().Name}: {message}). Det er vår feil, ikke din: meld den gjerne til oss.";
    }
}
