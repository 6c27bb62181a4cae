using System.Diagnostics;

namespace Catalogue.Cli.Rendering;

/// <summary>
/// What a stage took: seconds on the wall, of all processors, and of pauses for collecting garbage; bytes that were allocated meanwhile, and the
/// most memory that the process has held until its end.
/// </summary>
public sealed record StageCost(string Stage, double Seconds, double CpuSeconds, double PauseSeconds, long Allocated, long PeakMemory);

/// <summary>The cost of each stage of one build; a stage ends when the next begins.</summary>
public sealed class StageClock
{
    private readonly List<StageCost> measured = [];
    private readonly Mark start = Mark.Now();
    private string? current;
    private Mark since;

    public IReadOnlyList<StageCost> Stages => measured;

    public StageCost Total => start.CostOf("Total");

    public void Enter(string stage)
    {
        Stop();
        (current, since) = (stage, Mark.Now());
    }

    public void Stop()
    {
        if (current is not null)
        {
            measured.Add(since.CostOf(current));
            current = null;
        }
    }

    private readonly record struct Mark(long Time, TimeSpan Cpu, TimeSpan Pause, long Allocated)
    {
        public static Mark Now()
        {
            using var process = Process.GetCurrentProcess();
            return new(Stopwatch.GetTimestamp(), process.TotalProcessorTime, GC.GetTotalPauseDuration(), GC.GetTotalAllocatedBytes());
        }

        public StageCost CostOf(string stage)
        {
            using var process = Process.GetCurrentProcess();
            return new(
                stage,
                Stopwatch.GetElapsedTime(Time).TotalSeconds,
                (process.TotalProcessorTime - Cpu).TotalSeconds,
                (GC.GetTotalPauseDuration() - Pause).TotalSeconds,
                GC.GetTotalAllocatedBytes() - Allocated,
                process.PeakWorkingSet64);
        }
    }
}
