using System.Runtime.InteropServices;

namespace Catalogue.Cli.Commands;

/// <summary>
/// Ctrl+C and the signals that ask a program to stop. The first asks the work to end by itself, so that it can tidy up and nothing is left
/// half done; the second ends the program where it stands.
/// </summary>
public sealed class Interruption : IDisposable
{
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly CancellationTokenSource asked = new();
    private readonly PosixSignalRegistration[] registrations;
    private PosixSignal? first;

    public Interruption() => registrations = [.. Signals.Select(signal => PosixSignalRegistration.Create(signal, Take))];

    /// <summary>Cancelled when the program should stop.</summary>
    public CancellationToken Stopping => asked.Token;

    /// <summary>What a shell expects of a program that a signal stopped: 128 and the signal's number.</summary>
    public int CodeOf(int code) => (first, code) switch
    {
        (PosixSignal.SIGTERM, ExitCode.Stopped) => 143,
        (PosixSignal.SIGHUP, ExitCode.Stopped) => 129,
        _ => code,
    };

    public void Dispose()
    {
        Array.ForEach(registrations, registration => registration.Dispose());
        asked.Dispose();
    }

    private void Take(PosixSignalContext context)
    {
        if (!asked.IsCancellationRequested)
        {
            context.Cancel = true;
            first = context.Signal;
            asked.Cancel();
        }
        else if (!Console.IsErrorRedirected)
        {
            // Nobody else will show the cursor again.
            Console.Error.Write("\e[?25h");
        }
    }
}
