using System.CommandLine;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Cli.Commands;

/// <summary>The program: a terminal to talk to and the pipeline to run.</summary>
public sealed record Shell(Terminal Terminal, Func<Sources, BuildOptions, BuildResult> Build)
{
    /// <summary>The date of the day, asked for at every build: a site may be served past midnight.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(DateTime.Now);

    /// <summary>The environment that the program runs in, by the names of its variables.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Cancelled when the work should stop. Who has to tidy up does so on the way out; what must not be half done does not look.</summary>
    public CancellationToken Stopping { get; init; }

    /// <summary>Runs one command line and returns its exit code; nothing is thrown.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellation = default)
    {
        try
        {
            var root = AllCommands.Root(this with
            {
                Stopping = cancellation,
                Terminal = Terminal with { IsQuiet = args.Contains(CommonOptions.Quiet.Name) },
            });
            var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            // A directive ([suggest]) has a line of its own.
            if (args is not [['[', ..], ..] && WrongUse.Report(parsed, Terminal))
            {
                return ExitCode.Trouble;
            }

            var (output, error) = Terminal.Streams;
            var invocation = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = output,
                Error = error,
            };
            return await parsed.InvokeAsync(invocation, cancellation);
        }
        catch (Exception e) when (DiskTroubleException.From(e, "disken eller utdataene svikter") is { } trouble)
        {
            Terminal.WriteError(trouble.Message);
            return ExitCode.Trouble;
        }
        catch (OperationCanceledException)
        {
            Terminal.WriteNoteLine("Stoppet. Ingenting er endret.");
            return ExitCode.Stopped;
        }
        catch (Exception bug)
        {
            return Bug.Report(bug, Terminal, showStack: args.Contains(CommonOptions.Stack.Name));
        }
    }
}
