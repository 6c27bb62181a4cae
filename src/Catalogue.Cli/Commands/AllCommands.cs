using System.CommandLine;
using System.CommandLine.Help;

namespace Catalogue.Cli.Commands;

/// <summary>Every command, by hand.</summary>
public static class AllCommands
{
    public static RootCommand Root(Shell shell)
    {
        var root = new RootCommand("Bygger en katalog over godkjente tiltakspakker til et nettsted.")
        {
            BuildCommand.Create(shell),
            CheckCommand.Create(shell),
            ServeCommand.Create(shell),
            NewCommand.Create(shell),
            ImportCommand.Create(shell),
            SkjemaCommand.Create(shell),
            VedtakCommand.Create(shell),
            ExplainCommand.Create(shell),
            SchemaCommand.Create(shell),
            AdresserCommand.Create(shell),
            DumpCommand.Create(shell),
            SaksbokCommand.Create(shell),
            CommonOptions.Quiet,
            CommonOptions.Stack,
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Description = "Vis hjelp.";
                option.Action = new HelpText(shell.Terminal);
            }
            else if (option is VersionOption)
            {
                option.Description = "Vis versjonen.";
            }
        }

        root.SetAction(_ =>
        {
            shell.Terminal.WriteError("kommandoen mangler. Se catalogue --help.");
            return ExitCode.Trouble;
        });
        return root;
    }
}
