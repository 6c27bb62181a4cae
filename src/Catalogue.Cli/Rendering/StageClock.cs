using System.Diagnostics;

namespace Catalogue.Cli.Rendering;

/// <summary>Seconds per stage of one build; a stage ends when the next begins.</summary>
public sealed class StageClock
{
    private readonly List<(string Stage, double Seconds)> measured = [];
    private readonly long start = Stopwatch.GetTimestamp();
    private string? current;
    private long since;

    public IReadOnlyList<(string Stage, double Seconds)> Stages => measured;

    public double TotalSeconds => Stopwatch.GetElapsedTime(start).TotalSeconds;

    public void Enter(string stage)
    {
        Stop();
        (current, since) = (stage, Stopwatch.GetTimestamp());
    }

    public void Stop()
    {
        if (current is not null)
        {
            measured.Add((current, Stopwatch.GetElapsedTime(since).TotalSeconds));
            current = null;
        }
    }
}
