using Spectre.Console;
using Spectre.Console.Rendering;

namespace Catalogue.Tests.Fixtures;

/// <summary>A terminal whose keys are pressed by the test, one after another; when they are used up it cancels, as Ctrl+C would.</summary>
internal sealed class TypingConsole(TextWriter screen, CancellationTokenSource interrupt) : IAnsiConsole, IAnsiConsoleInput
{
    private readonly Queue<ConsoleKeyInfo> keys = new();

    private readonly IAnsiConsole inner = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(screen),
        Ansi = AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
    });

    public Profile Profile => inner.Profile;

    public IAnsiConsoleCursor Cursor => inner.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => inner.ExclusivityMode;

    public RenderPipeline Pipeline => inner.Pipeline;

    /// <summary>A line and Enter.</summary>
    public TypingConsole Line(string text)
    {
        foreach (var c in text)
        {
            keys.Enqueue(new(c, ConsoleKey.None, shift: false, alt: false, control: false));
        }

        return Press(ConsoleKey.Enter);
    }

    public TypingConsole Press(params ConsoleKey[] pressed)
    {
        foreach (var key in pressed)
        {
            keys.Enqueue(new(key == ConsoleKey.Spacebar ? ' ' : '\0', key, shift: false, alt: false, control: false));
        }

        return this;
    }

    public void Clear(bool home) => inner.Clear(home);

    public void Write(IRenderable renderable) => inner.Write(renderable);

    public void WriteAnsi(Action<AnsiWriter> action) => inner.WriteAnsi(action);

    public bool IsKeyAvailable() => keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept) => keys.Dequeue();

    public async Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken)
    {
        if (keys.TryDequeue(out var key))
        {
            return key;
        }

        await interrupt.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        throw new InvalidOperationException("The test has no more keys, and nobody listens to the interruption.");
    }
}
