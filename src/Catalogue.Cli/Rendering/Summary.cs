using System.Globalization;
using Catalogue.Diagnostics;
using Catalogue.Pipeline;

namespace Catalogue.Cli.Rendering;

/// <summary>The last lines of a build: what was made, and how long it took.</summary>
public static class Summary
{
    /// <summary>Counts in one line: tiltak, packages, pages, files, drafts and faults.</summary>
    public static string Counts(BuildResult result) => string.Join(", ", [
        Count(result.Counts.Tiltak, "tiltak", "tiltak"), Count(result.Counts.Pakker, "pakke", "pakker"),
        Count(result.Counts.Pages, "side", "sider"), Count(result.Files.Length, "fil", "filer"),
        Count(result.Counts.Drafts, "utkast", "utkast"), Faults(result)]);

    /// <summary>Counts of a check, which publishes no pages.</summary>
    public static string Checked(BuildResult result) => string.Join(", ", [
        Count(result.Counts.Tiltak, "tiltak", "tiltak"), Count(result.Counts.Pakker, "pakke", "pakker"),
        Count(result.Counts.Drafts, "utkast", "utkast"), Faults(result)]);

    /// <summary>Seconds in all and per stage, in one line.</summary>
    public static string Seconds(StageClock clock)
    {
        var stages = clock.Stages.Select(stage => $"{StageNames.Noun(stage.Stage)} {Seconds(stage.Seconds, "0.00")}");
        return $"Tid: {Seconds(clock.Total.Seconds, "0.00")} s ({string.Join(", ", stages)})";
    }

    /// <summary>One line per stage with its English name, for measurements: seconds on the wall, of processors, of pauses; MB allocated, and at the peak until then.</summary>
    public static InkedText Timings(StageClock clock)
    {
        var text = new InkedText();
        foreach (var cost in clock.Stages.Append(clock.Total))
        {
            text.Line($"{cost.Stage,-10}{InSeconds(cost.Seconds)}{InSeconds(cost.CpuSeconds)}{InSeconds(cost.PauseSeconds)}"
                + $"{Megabytes(cost.Allocated)}{Megabytes(cost.PeakMemory)}");
        }

        return text;
    }

    private static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static string Faults(BuildResult result)
    {
        var errors = result.Diagnostics.Count(d => d.IsError);
        return FaultCount.Describe(errors, result.Diagnostics.Length - errors);
    }

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000,8} MB");

    private static string InSeconds(double seconds) => $"{Seconds(seconds, "0.000"),8} s";

    private static string Seconds(double seconds, string format) =>
        seconds.ToString(format, CultureInfo.InvariantCulture).Replace('.', ',');
}
