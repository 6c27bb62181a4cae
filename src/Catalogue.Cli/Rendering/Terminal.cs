using Catalogue.Cli.Disk;
using Catalogue.Diagnostics;
using Spectre.Console;

namespace Catalogue.Cli.Rendering;

/// <summary>
/// Where a run writes, and whether the places are terminals: then there is colour, progress and questions, else plain text.
/// Text of the content reaches people by <see cref="InkedText"/> alone.
/// </summary>
public sealed record Terminal(TextWriter Output, TextWriter Error)
{
    private TextWriter Output { get; } = Output;

    private TextWriter Error { get; } = Error;

    /// <summary>The bare streams, for the library that reads the command line; it writes nothing but its own.</summary>
    public (TextWriter Output, TextWriter Error) Streams => (Output, Error);

    public bool OutputHasColour { get; init; }

    public bool ErrorHasColour { get; init; }

    /// <summary>Progress may be drawn on the error stream, and a person is there to answer.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Only what is asked for and what is wrong is written: no progress and no summaries.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Columns that prose is wrapped at.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The terminal of this process. <c>NO_COLOR</c>, <c>TERM=dumb</c> and <c>CI</c> are respected.</summary>
    public static Terminal OfProcess()
    {
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new(Console.Out, Console.Error)
        {
            OutputHasColour = !plain && !Console.IsOutputRedirected,
            ErrorHasColour = !plain && !Console.IsErrorRedirected,
            // Some build servers give their jobs a terminal, and nobody is there.
            IsInteractive = Environment.GetEnvironmentVariable("CI") is null or "" or "false"
                && !Console.IsInputRedirected && !Console.IsOutputRedirected && !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? 80 : Math.Clamp(Console.WindowWidth, 40, 100),
        };
    }

    public void Write(InkedText text) => Write(text, Output, OutputHasColour);

    public void WriteLine(string text) => Write(new InkedText().Line(text));

    /// <summary>How work goes, which nobody has asked to be told where quiet was asked for.</summary>
    public void WriteStatus(string text)
    {
        if (!IsQuiet)
        {
            WriteLine(text);
        }
    }

    /// <summary>Text on the error stream, where the output belongs to a machine.</summary>
    public void WriteNote(InkedText text) => Write(text, Error, ErrorHasColour);

    public void WriteNoteLine(string text) => WriteNote(new InkedText().Line(text));

    /// <summary>A message on the error stream that begins with «feil:»; what it has of more lines stands further in.</summary>
    public void WriteError(string message)
    {
        var lines = message.Split('\n');
        var text = new InkedText().Add("feil: ", Ink.Error).Line(lines[0]);
        WriteNote(lines.Skip(1).Aggregate(text, (all, line) => all.Line(line.Length > 0 ? $"  {line}" : "")));
    }

    /// <summary>A document for a program, which its own renderer has made harmless.</summary>
    public void WriteDocument(string document) => Guarded(() => Output.Write(document), IsOutput(Output));

    /// <summary>The console that questions are asked on, where it is not the process's own.</summary>
    public IAnsiConsole? Questions { get; init; }

    /// <summary>A console of Spectre's for progress and questions; both go to the error stream, so that the output can be piped.</summary>
    public IAnsiConsole Interactive() => Questions ?? Inks.ConsoleOn(Error, ErrorHasColour);

    private bool IsOutput(TextWriter writer) => ReferenceEquals(writer, Output);

    // Where the output goes may be full, or closed. The error stream may be too, and then there is nobody left to tell.
    private static void Guarded(Action write, bool isOutput)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            if (isOutput)
            {
                throw e is IOException && DiskTroubleException.From(e, "kan ikke skrive ut svaret") is { } trouble ? trouble
                    : new DiskTroubleException(
                        "kan ikke skrive ut svaret: utdataene er lukket. Kjør uten å lukke dem, eller send dem til en fil.",
                        e);
            }
        }
    }

    private void Write(InkedText text, TextWriter writer, bool hasColour) => Guarded(() => WriteInked(text, writer, hasColour), IsOutput(writer));

    private static void WriteInked(InkedText text, TextWriter writer, bool hasColour)
    {
        if (!hasColour)
        {
            writer.Write(text.ToString());
            return;
        }

        var console = Inks.ConsoleOn(writer, hasColour);
        console.Profile.Width = int.MaxValue / 2;
        foreach (var run in text.Runs)
        {
            console.Write(new Text(run.Text, Inks.StyleOf(run.Ink)));
        }
    }
}
