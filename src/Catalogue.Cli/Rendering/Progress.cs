using Spectre.Console;

namespace Catalogue.Cli.Rendering;

/// <summary>Tells a terminal what a long run is doing; says nothing where there is none, or where quiet was asked for.</summary>
public static class Progress
{
    /// <summary>Runs the work; it calls the function it is given with the name of each stage it enters.</summary>
    public static T Run<T>(Terminal terminal, Func<Action<string>, T> work)
    {
        if (!terminal.IsInteractive || terminal.IsQuiet)
        {
            return work(_ => { });
        }

        return terminal.Interactive().Status()
            .Start("Starter …", context => work(stage => context.Status(Markup.Escape($"{StageNames.Doing(stage)} …"))));
    }
}
